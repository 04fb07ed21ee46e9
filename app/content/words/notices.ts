import { labels, words } from '#app/content/words.ts'

/** Kinds of notices, each as one or two words beside its shape. */
export const noticeKindNames = labels({
  returned: { id: 'Dikembalikan', en: 'Returned' },
  due: { id: 'Tenggat', en: 'Due' },
  locked: { id: 'Terkunci', en: 'Locked' },
  submitted: { id: 'Diajukan', en: 'Handed in' },
  judged: { id: 'Selesai dinilai', en: 'Judged' },
  moved: { id: 'Tahap berpindah', en: 'Stage moved' },
  message: { id: 'Pesan', en: 'Message' },
  reopened: { id: 'Dibuka kembali', en: 'Opened again' },
  finding: { id: 'Temuan', en: 'Finding' },
  'indicator-returned': { id: 'Laporan dikembalikan', en: 'Report returned' },
  'indicator-due': { id: 'Laporan jatuh tempo', en: 'Report due' },
  'indicator-late': { id: 'Laporan terlambat', en: 'Report late' },
  'indicator-reopened': { id: 'Periode dibuka kembali', en: 'Period opened again' },
  complaint: { id: 'Pengaduan', en: 'Complaint' },
  enquiry: { id: 'Pertanyaan', en: 'Question' },
  survey: { id: 'Survei', en: 'Survey' },
  published: { id: 'Terbitan', en: 'Publication' },
  'link-closed': { id: 'Tautan tertutup', en: 'Link closed' },
  handover: { id: 'Alih tugas', en: 'Handover' },
})

/** What a window is for, inside a sentence. */
export const windowNames = labels({
  fill: { id: 'Pengisian', en: 'Filling in' },
  verify: { id: 'Penilaian', en: 'Judging' },
  revise: { id: 'Perbaikan', en: 'Repairs' },
})

/** What happened to a finding or to the report of the internal team. */
export const findingNews = labels({
  published: { id: 'Temuan hasil evaluasi terbit dan menunggu tindak lanjut', en: 'Findings are published and wait' },
  submitted: { id: 'LHE menunggu persetujuan', en: 'The evaluation report waits for approval' },
  'to-sign': { id: 'LHE menunggu pengesahan', en: 'The evaluation report waits for its signature' },
  'given-back': { id: 'LHE dikembalikan ke penulis', en: 'The evaluation report came back to its writers' },
  signed: { id: 'LHE disahkan', en: 'The evaluation report is signed' },
  answered: { id: 'tindak lanjut menunggu penilaian', en: 'the follow-up waits to be looked at' },
  'sent-back': { id: 'tindak lanjut dikembalikan', en: 'the follow-up was sent back' },
  closed: { id: 'dinyatakan selesai', en: 'closed' },
})

/** What happened to a complaint, after its number. */
export const complaintNews = labels({
  received: { id: 'baru masuk dan menunggu ditangani', en: 'came in and waits for somebody to handle it' },
  assigned: { id: 'diserahkan kepada Anda', en: 'was given to you' },
  'handed-over': { id: 'dialihkan kepada Anda', en: 'was handed over to you' },
  recused: {
    id: 'diserahkan kepada Anda karena benturan kepentingan penangannya',
    en: 'was given to you because of its handler’s conflict of interest',
  },
  raised: {
    id: 'menunggu penangan yang tidak berkepentingan; kantor perlu menunjuknya',
    en: 'waits for a handler without a conflict of interest; the office has to name one',
  },
  released: { id: 'kembali menunggu ditangani', en: 'waits again for somebody to handle it' },
  replied: { id: 'dibalas pelapor', en: 'was answered back by the reporter' },
  reopened: { id: 'dibuka kembali oleh pelapor', en: 'was opened again by the reporter' },
  due: { id: 'mendekati tenggatnya', en: 'is close to its last day' },
  escalated: { id: 'melewati tenggat dan dieskalasi ke Kanwil', en: 'is past its day and went to the Kanwil' },
})

/** Words of the inbox. */
export const noticeWords = words({
  title: { id: 'Pemberitahuan', en: 'Notices' },
  lead: {
    id: (unread: string) => `${unread} belum dibaca.`,
    en: (unread: string) => `${unread} not read yet.`,
  },
  allRead: { id: 'Semua sudah dibaca.', en: 'Everything is read.' },
  readAll: { id: 'Tandai semua sudah dibaca', en: 'Mark all as read' },
  list: { id: 'Daftar pemberitahuan', en: 'List of notices' },
  isNew: { id: 'baru', en: 'new' },
  bell: {
    id: (unread: string) => `${unread} pemberitahuan baru`,
    en: (unread: string) => `${unread} new notices`,
  },
  noneNew: { id: 'Pemberitahuan', en: 'Notices' },
  emptyTitle: { id: 'Belum ada pemberitahuan', en: 'No notices yet' },
  empty: {
    id: 'Di sini muncul butir yang dikembalikan, tenggat yang mendekat, pesan, dan perpindahan tahap.',
    en: 'Returned items, deadlines drawing near, messages and moves of the stage appear here.',
  },
  returnedItem: {
    id: (item: string, reason: string) => `Butir ${item} dikembalikan${reason && `: ${reason}`}`,
    en: (item: string, reason: string) => `Item ${item} was returned${reason && `: ${reason}`}`,
  },
  returnedAll: {
    id: 'Lembar evaluasi dikembalikan untuk diperbaiki',
    en: 'The worksheet was returned for repairs',
  },
  due: {
    id: (window: string, day: string, left: string) => `${window} ditutup ${day}, ${left}`,
    en: (window: string, day: string, left: string) => `${window} closes on ${day}, ${left}`,
  },
  dueOther: { id: 'Tenggat mendekat', en: 'A deadline draws near' },
  locked: {
    id: (window: string, day: string) => `${window} telah ditutup sejak ${day}`,
    en: (window: string, day: string) => `${window} has been closed since ${day}`,
  },
  submittedItem: {
    id: (item: string) => `Butir ${item} diajukan kembali`,
    en: (item: string) => `Item ${item} was handed in again`,
  },
  submittedAll: { id: 'Penilaian mandiri diajukan', en: 'The self assessment was handed in' },
  judged: {
    id: (tier: string) => `Penilaian ${tier} selesai`,
    en: (tier: string) => `The judgement of the ${tier} is finished`,
  },
  judgedItem: {
    id: (item: string) => `Butir ${item} telah dinilai`,
    en: (item: string) => `Item ${item} was judged`,
  },
  moved: {
    id: (state: string) => `Tahap menjadi ${state}`,
    en: (state: string) => `The stage is now ${state}`,
  },
  message: {
    id: (item: string) => `Pesan baru pada butir ${item}`,
    en: (item: string) => `A new message on item ${item}`,
  },
  reopenedItem: {
    id: (item: string) => `Butir ${item} dibuka kembali untuk diperbaiki`,
    en: (item: string) => `Item ${item} was opened again for repairs`,
  },
  reopenedUntil: {
    id: (window: string, day: string) => `${window} diperpanjang sampai ${day}`,
    en: (window: string, day: string) => `${window} is extended until ${day}`,
  },
  reopened: { id: 'Dibuka kembali', en: 'Opened again' },
  finding: { id: 'Temuan hasil evaluasi menunggu tindak lanjut', en: 'A finding waits for follow-up' },
  findingOf: {
    id: (number: string, news: string) => `Temuan ${number}: ${news}`,
    en: (number: string, news: string) => `Finding ${number}: ${news}`,
  },
  indicatorReturned: {
    id: (indicator: string, period: string, reason: string) =>
      `Laporan ${indicator} ${period} dikembalikan${reason && `: ${reason}`}`,
    en: (indicator: string, period: string, reason: string) =>
      `The report ${indicator} ${period} was returned${reason && `: ${reason}`}`,
  },
  indicatorDue: {
    id: (count: string, period: string, left: string) => `${count} indikator ${period} belum dilaporkan, ${left}`,
    en: (count: string, period: string, left: string) => `${count} indicators of ${period} not reported yet, ${left}`,
  },
  indicatorReopened: {
    id: (period: string, day: string) => `Periode ${period} dibuka kembali${day && ` sampai ${day}`}`,
    en: (period: string, day: string) => `The period ${period} was opened again${day && ` until ${day}`}`,
  },
  complaint: { id: 'Ada kabar tentang pengaduan', en: 'There is news of a complaint' },
  complaintOf: {
    id: (ticket: string, news: string) => `Pengaduan ${ticket} ${news}`,
    en: (ticket: string, news: string) => `Complaint ${ticket} ${news}`,
  },
  complaintsHandedOver: {
    id: (count: string) => `${count} pengaduan dialihkan kepada Anda`,
    en: (count: string) => `${count} complaints were handed over to you`,
  },
  complaintsReleased: {
    id: (count: string) => `${count} pengaduan kembali menunggu ditangani`,
    en: (count: string) => `${count} complaints wait again for somebody to handle them`,
  },
  complaintDue: {
    id: (ticket: string, day: string, left: string) => `Pengaduan ${ticket} jatuh tempo ${day}, ${left}`,
    en: (ticket: string, day: string, left: string) => `Complaint ${ticket} is due on ${day}, ${left}`,
  },
  enquiry: { id: 'Ada pertanyaan yang melewati target', en: 'Questions wait beyond their day' },
  enquiries: {
    id: (count: string, day: string) => `${count} pertanyaan yang harus dijawab ${day} belum dijawab`,
    en: (count: string, day: string) => `Questions due on ${day} that still wait: ${count}`,
  },
  surveyClosed: {
    id: (quarter: string, respondents: string) => `Survei ${quarter} ditutup dengan ${respondents} responden`,
    en: (quarter: string, respondents: string) => `The survey of ${quarter} was closed with ${respondents} respondents`,
  },
  surveyIkm: {
    id: (closed: string, ikm: string, grade: string) => `${closed}, IKM ${ikm} (${grade})`,
    en: (closed: string, ikm: string, grade: string) => `${closed}, IKM ${ikm} (${grade})`,
  },
  surveyOver: {
    id: (quarter: string) => `Survei ${quarter} belum ditutup padahal periodenya sudah berakhir`,
    en: (quarter: string) => `The survey of ${quarter} still takes answers although the quarter is over`,
  },
  survey: { id: 'Ada kabar tentang survei', en: 'There is news of a survey' },
  published: {
    id: (count: string) => `${count} angka yang terbit berbeda dari laporannya kini`,
    en: (count: string) => `Published figures that differ from their reports by now: ${count}`,
  },
  paperReturned: {
    id: 'Berkas maklumat ditutup bagi publik: dikembalikan karena memuat data pribadi. Terbitkan maklumat dengan berkas pengganti',
    en: 'The file of the service pledge is closed to the public: it was returned for personal data. Publish the pledge with another file',
  },
  paperRemoved: {
    id: 'Berkas maklumat ditutup bagi publik: buktinya dihapus dari pustaka. Terbitkan maklumat dengan berkas pengganti',
    en: 'The file of the service pledge is closed to the public: it was removed from the library. Publish the pledge with another file',
  },
  linkClosed: {
    id: 'Ada tautan bukti yang tidak lagi terbuka, sehingga tidak dihitung',
    en: 'Links of evidence no longer open, so they do not count',
  },
  handover: { id: 'Pekerjaan dialihkan kepada Anda', en: 'Work was handed over to you' },
})
