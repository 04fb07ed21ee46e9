import { labels, words } from '#app/content/words.ts'
import type { Colour } from '#app/domain/indicators/types.ts'
import type { ReportWarning } from '#app/domain/reporting/warnings.ts'

/** How far a report of an indicator is (process, 4.2). */
export const reportStates = labels({
  kosong: { id: 'Belum lapor', en: 'Not reported' },
  draf: { id: 'Draf', en: 'Draft' },
  terkirim: { id: 'Menunggu', en: 'Waiting' },
  disetujui: { id: 'Disetujui', en: 'Approved' },
  dikembalikan: { id: 'Dikembalikan', en: 'Returned' },
})
export type ReportState = keyof typeof reportStates

/** How a value stands to its target. */
export const reportColours = labels<Colour>({
  green: { id: 'mencapai sasaran', en: 'reaches the target' },
  yellow: { id: 'mendekati sasaran', en: 'near the target' },
  red: { id: 'di bawah sasaran', en: 'short of the target' },
})

/** What makes a report worth a second look. */
export const warningNames = labels<ReportWarning>({
  jump: { id: 'Jauh dari nilai yang lazim', en: 'Far from the usual values' },
  explained: { id: 'Ada angka yang diberi alasan', en: 'A figure was explained' },
  correction: { id: 'Versi perbaikan', en: 'A later version' },
})

/** Where a figure comes from. */
export const figureSources = labels({
  typed: { id: 'diisi', en: 'typed' },
  counted: { id: 'dihitung Menuju', en: 'counted by Menuju' },
  import: { id: 'dari berkas', en: 'from a file' },
  api: { id: 'dari aplikasi lain', en: 'from another application' },
})

/** Words of the desk at which a Kanwil judges what offices report. */
export const reportDeskWords = words({
  title: { id: 'Laporan indikator', en: 'Indicator reports' },
  waits: {
    id: (reports: string, offices: string) => `${reports} laporan dari ${offices} kantor menunggu penilaian.`,
    en: (reports: string, offices: string) => `${reports} reports of ${offices} offices wait for a verdict.`,
  },
  nothingWaits: { id: 'Tidak ada laporan yang menunggu.', en: 'No report waits.' },
  lead: {
    id: 'Pilih periode, lalu buka kantornya. Yang menunggu ada di depan.',
    en: 'Choose a period, then open the office. What waits comes first.',
  },
  periods: { id: 'Periode', en: 'Periods' },
  chosenPeriod: {
    id: (period: string) => `Kantor pada ${period}`,
    en: (period: string) => `Offices in ${period}`,
  },
  dueOn: { id: (day: string) => `jatuh tempo ${day}`, en: (day: string) => `due on ${day}` },
  waitingCount: { id: (count: string) => `${count} menunggu`, en: (count: string) => `${count} waiting` },
  reportedOf: {
    id: (submitted: string, expected: string) => `${submitted} dari ${expected} terlapor`,
    en: (submitted: string, expected: string) => `${submitted} of ${expected} reported`,
  },
  search: { id: 'Cari kantor', en: 'Find an office' },
  searchExample: { id: 'misalnya Cilacap', en: 'for example Cilacap' },
  show: { id: 'Tampilkan', en: 'Show' },
  all: { id: 'Semua', en: 'All' },
  onlyWaiting: { id: 'Menunggu', en: 'Waiting' },
  onlyLate: { id: 'Terlambat', en: 'Late' },
  apply: { id: 'Terapkan', en: 'Apply' },
  filters: { id: 'Saring kantor', en: 'Filter the offices' },
  table: { id: 'Kantor dengan laporannya', en: 'Offices with their reports' },
  office: { id: 'Kantor', en: 'Office' },
  reported: { id: 'Terlapor', en: 'Reported' },
  onTime: { id: 'Tepat waktu', en: 'On time' },
  waiting: { id: 'Menunggu', en: 'Waiting' },
  returned: { id: 'Dikembalikan', en: 'Returned' },
  approved: { id: 'Disetujui', en: 'Approved' },
  late: { id: 'Terlambat', en: 'Late' },
  judge: { id: 'Nilai', en: 'Judge' },
  see: { id: 'Lihat', en: 'See' },
  noMatchTitle: { id: 'Tidak ada kantor yang cocok', en: 'No office matches' },
  noMatchAdvice: {
    id: 'Longgarkan saringan atau pilih periode lain.',
    en: 'Loosen the filter or choose another period.',
  },
  emptyTitle: { id: 'Belum ada periode laporan', en: 'No period of reporting yet' },
  emptyAdvice: {
    id: 'Periode terbuka sendiri pada hari pertamanya setelah siklus tahun itu dibuat.',
    en: 'Periods open by themselves on their first day once the year’s cycle is there.',
  },
})

/** Words of one office's reports of a period, as they are judged. */
export const officeReportWords = words({
  standing: {
    id: (submitted: string, expected: string, waiting: string) =>
      `${submitted} dari ${expected} indikator terlapor, ${waiting} menunggu penilaian.`,
    en: (submitted: string, expected: string, waiting: string) =>
      `${submitted} of ${expected} indicators reported, ${waiting} wait for a verdict.`,
  },
  due: { id: (day: string) => `Jatuh tempo ${day}`, en: (day: string) => `Due on ${day}` },
  closes: { id: (day: string) => `ditutup ${day}`, en: (day: string) => `closes on ${day}` },
  closed: { id: (day: string) => `ditutup sejak ${day}`, en: (day: string) => `closed since ${day}` },
  reopened: {
    id: (day: string, reason: string) => `Dibuka kembali sampai ${day}: ${reason}`,
    en: (day: string, reason: string) => `Opened again until ${day}: ${reason}`,
  },
  ownOffice: {
    id: 'Ini kantor Anda sendiri: peninjau lain yang menilainya.',
    en: 'This is your own office: another reviewer judges it.',
  },
  saved: { id: 'Tersimpan.', en: 'Saved.' },
  stale: {
    id: 'Laporan ini baru saja berubah. Periksa isinya yang terbaru, lalu putuskan lagi.',
    en: 'This report has just changed. Look at what it is now, then decide again.',
  },
  waitingTitle: { id: 'Menunggu penilaian', en: 'Waiting for a verdict' },
  judgedTitle: { id: 'Sudah dinilai', en: 'Judged' },
  missingTitle: { id: 'Belum terlapor', en: 'Not reported' },
  nothingWaits: { id: 'Tidak ada yang menunggu dari kantor ini.', en: 'Nothing of this office waits.' },
  approveAll: {
    id: (count: string) => `Setujui ${count} laporan tanpa peringatan`,
    en: (count: string) => `Approve ${count} reports without warnings`,
  },
  approveAllHint: {
    id: (codes: string) => `${codes}. Yang berperingatan diputuskan satu per satu.`,
    en: (codes: string) => `${codes}. Those with warnings are decided one by one.`,
  },
  approve: { id: 'Setujui', en: 'Approve' },
  approveOf: { id: (code: string) => `Setujui ${code}`, en: (code: string) => `Approve ${code}` },
  giveBack: { id: 'Kembalikan', en: 'Return' },
  giveBackOf: { id: (code: string) => `Kembalikan ${code}`, en: (code: string) => `Return ${code}` },
  reason: { id: 'Alasan', en: 'Reason' },
  chooseReason: { id: 'Pilih alasan', en: 'Choose a reason' },
  note: { id: 'Catatan untuk kantor', en: 'Note to the office' },
  noteHint: {
    id: 'Sebut angka mana yang harus diperiksa dan dengan bukti apa.',
    en: 'Say which figure must be checked and against what.',
  },
  value: { id: 'Nilai', en: 'Value' },
  nothingMeasured: { id: 'tidak ada yang diukur', en: 'nothing to measure' },
  target: { id: (value: string) => `sasaran ${value}`, en: (value: string) => `target ${value}` },
  noTarget: { id: 'tidak dinilai terhadap sasaran', en: 'not judged against a target' },
  grade: { id: (grade: string) => `mutu ${grade}`, en: (grade: string) => `grade ${grade}` },
  submittedOn: { id: (day: string) => `dikirim ${day}`, en: (day: string) => `handed in ${day}` },
  late: { id: 'terlambat', en: 'late' },
  past: { id: 'Nilai sebelumnya', en: 'Earlier values' },
  figures: {
    id: (count: string) => `${count} angka`,
    en: (count: string) => (count === '1' ? '1 figure' : `${count} figures`),
  },
  figure: { id: 'Angka', en: 'Figure' },
  now: { id: 'Sekarang', en: 'Now' },
  source: { id: 'Asal', en: 'Source' },
  noFigures: { id: 'Angka rinciannya tidak disimpan.', en: 'The figures behind it were not kept.' },
  versions: {
    id: (count: string) => `${count} versi`,
    en: (count: string) => (count === '1' ? '1 version' : `${count} versions`),
  },
  version: {
    id: (number: string, at: string, by: string) => `Versi ${number}, ${at}, oleh ${by}`,
    en: (number: string, at: string, by: string) => `Version ${number}, ${at}, by ${by}`,
  },
  anotherApplication: { id: 'aplikasi lain', en: 'another application' },
  reopenTitle: { id: 'Buka kembali periode', en: 'Open the period again' },
  reopenLead: {
    id: 'Kantor ini dapat mengirim lagi sampai hari yang Anda tetapkan. Tanda terlambat tetap.',
    en: 'This office may hand in again until the day you set. Marks of lateness stay.',
  },
  reopenUntil: { id: 'Sampai dan dengan', en: 'Until and including' },
  reopenReason: { id: 'Alasan membuka kembali', en: 'Reason for opening again' },
  reopen: { id: 'Buka kembali', en: 'Open again' },
})
