import { labels, words } from '#app/content/words.ts'

/** The desk at which a head of office shows figures and the pledge to the public. */
export const publicationWords = words({
  title: { id: 'Terbitan untuk publik', en: 'Published for the public' },
  leadMay: {
    id: 'Hanya yang Anda terbitkan yang dilihat publik. Angka beku sejak terbit: koreksi laporan baru terlihat bila diterbitkan lagi.',
    en: 'The public sees only what you publish. Figures freeze as published: a corrected report shows only when published again.',
  },
  lead: {
    id: 'Hanya yang diterbitkan Kepala Kantor yang dilihat publik. Anda dapat membaca halaman ini.',
    en: 'The public sees only what the head of office publishes. You may read this page.',
  },
  publicPage: { id: 'Buka halaman publik', en: 'Open the public page' },
  changedTitle: {
    id: (count: number) => `${count} angka berubah sejak diterbitkan`,
    en: (count: number) =>
      count === 1 ? '1 figure has changed since it was published' : `${count} figures have changed since publication`,
  },
  changedAdvice: {
    id: 'Publik masih melihat angka lama. Centang, pratinjau, lalu terbitkan lagi.',
    en: 'The public still sees the old ones. Tick, preview, then publish again.',
  },
  figures: { id: 'Angka', en: 'Figures' },
  figuresAside: {
    id: (shown: number, offered: number) => `${shown} terbit, ${offered} dapat diterbitkan`,
    en: (shown: number, offered: number) => `${shown} published, ${offered} may be published`,
  },
  none: { id: 'Belum ada angka untuk diterbitkan', en: 'No figures to publish yet' },
  noneHint: {
    id: 'Angka muncul di sini setelah laporan indikator diajukan, dan dapat diterbitkan setelah disetujui Kantor Wilayah.',
    en: 'Figures appear here once an indicator report is handed in, and may be published once the regional office approves it.',
  },
  chooseOne: {
    id: (name: string, period: string) => `Terbitkan ${name}, ${period}`,
    en: (name: string, period: string) => `Publish ${name}, ${period}`,
  },
  folded: {
    id: (count: number) => `${count} periode sebelumnya`,
    en: (count: number) => (count === 1 ? '1 earlier period' : `${count} earlier periods`),
  },
  foldedOf: { id: (name: string) => `${name}, periode sebelumnya`, en: (name: string) => `${name}, earlier periods` },
  period: { id: 'Periode', en: 'Period' },
  report: { id: 'Laporan sekarang', en: 'Report now' },
  shown: { id: 'Dilihat publik', en: 'Seen by the public' },
  state: { id: 'Keadaan', en: 'State' },
  nothing: { id: 'tidak tampil', en: 'not shown' },
  since: { id: (day: string) => `sejak ${day}`, en: (day: string) => `since ${day}` },
  few: {
    id: 'Responden kurang dari 30: angka ini belum dapat mewakili pengguna layanan.',
    en: 'Fewer than 30 respondents: this figure does not speak for those served yet.',
  },
  telling: {
    id: 'Responden kurang dari 5: tidak dapat diterbitkan, karena jawaban seseorang dapat terbaca darinya.',
    en: 'Fewer than 5 respondents: it cannot be published, because somebody’s own answer could be read from it.',
  },
  withdrawnBecause: { id: (reason: string) => `Ditarik: ${reason}`, en: (reason: string) => `Withdrawn: ${reason}` },
  preview: { id: 'Pratinjau yang dipilih', en: 'Preview the chosen ones' },
  withdraw: { id: 'Tarik', en: 'Withdraw' },
  action: { id: 'Tindakan', en: 'Action' },
  withdrawName: {
    id: (name: string, period: string) => `Tarik ${name}, ${period}`,
    en: (name: string, period: string) => `Withdraw ${name}, ${period}`,
  },
  reason: { id: 'Alasan penarikan', en: 'Why it is withdrawn' },
  reasonHint: {
    id: 'Tercatat di jejak; tidak ditampilkan kepada publik.',
    en: 'Kept in the trace; not shown to the public.',
  },
  withdrawNow: { id: 'Tarik dari publik', en: 'Withdraw from the public' },

  previewTitle: { id: 'Pratinjau halaman publik', en: 'Preview of the public page' },
  previewLead: {
    id: (count: number) =>
      `Begini publik akan melihatnya dengan ${count} angka yang Anda pilih. Belum ada yang terbit.`,
    en: (count: number) =>
      count === 1
        ? 'This is how the public will see it with the figure you chose. Nothing is published yet.'
        : `This is how the public will see it with the ${count} figures you chose. Nothing is published yet.`,
  },
  publish: { id: 'Terbitkan', en: 'Publish' },
  back: { id: 'Kembali memilih', en: 'Back to choosing' },

  pledge: { id: 'Maklumat pelayanan', en: 'Service pledge' },
  pledgeAside: {
    id: (day: string) => `Terbit sejak ${day}`,
    en: (day: string) => `Published since ${day}`,
  },
  pledgeNone: { id: 'Belum terbit', en: 'Not published' },
  pledgeEmpty: {
    id: 'Maklumat berisi kesanggupan melayani sesuai standar, memperbaiki terus-menerus, dan menerima sanksi atau memberi kompensasi bila tidak ditepati (UU 25/2009 Pasal 22).',
    en: 'A pledge says that the office serves by its standards, keeps improving, and accepts sanctions or gives compensation where it does not (Law 25/2009, Article 22).',
  },
  paperClosed: {
    id: 'Berkas bertanda tangan ditutup bagi publik',
    en: 'The signed file is closed to the public',
  },
  paperReturnedAdvice: {
    id: 'Berkas itu dikembalikan karena memuat data pribadi; isi maklumat tetap tampil. Ganti berkasnya di pustaka bukti, lalu terbitkan maklumat lagi dengan berkas itu.',
    en: 'It was returned for the personal data in it; the text of the pledge stays visible. Put a new file in its place in the library, then publish the pledge again with it.',
  },
  paperRemovedAdvice: {
    id: 'Berkas itu dihapus dari pustaka bukti; isi maklumat tetap tampil. Terbitkan maklumat lagi dengan berkas lain.',
    en: 'It was removed from the library; the text of the pledge stays visible. Publish the pledge again with another file.',
  },
  paperPiece: { id: 'Buka buktinya', en: 'Open the piece of evidence' },
  pledgeNew: { id: 'Terbitkan maklumat baru', en: 'Publish a new pledge' },
  pledgeText: { id: 'Isi maklumat', en: 'Text of the pledge' },
  pledgeDay: { id: 'Tanggal ditetapkan', en: 'Signed on' },
  pledgePiece: { id: 'Berkas bertanda tangan', en: 'Signed file' },
  pledgePieceHint: {
    id: 'Bukti berjenis maklumat di pustaka; siapa pun dapat membukanya.',
    en: 'Evidence of the kind pledge in the library; anybody may open it.',
  },
  noPiece: { id: 'Tanpa berkas', en: 'No file' },
  pledgePreview: { id: 'Pratinjau', en: 'Preview' },
  pledgePublish: { id: 'Terbitkan maklumat', en: 'Publish the pledge' },
  pledgeSeen: {
    id: 'Begini publik akan melihatnya. Belum terbit.',
    en: 'This is how the public will see it. Not published yet.',
  },
  history: { id: 'Maklumat sebelumnya', en: 'Earlier pledges' },
  historyRow: {
    id: (number: number, day: string) => `Versi ${number}, terbit ${day}`,
    en: (number: number, day: string) => `Version ${number}, published ${day}`,
  },
})

/** Where a figure stands between the report and the public. */
export const figureStatuses = labels({
  waiting: { id: 'Menunggu persetujuan', en: 'Waits for approval' },
  ready: { id: 'Dapat diterbitkan', en: 'May be published' },
  published: { id: 'Terbit', en: 'Published' },
  changed: { id: 'Berubah; terbitkan lagi', en: 'Changed; publish again' },
  correcting: { id: 'Terbit; laporan dikoreksi', en: 'Published; report in correction' },
  withdrawn: { id: 'Ditarik', en: 'Withdrawn' },
})

/** What a wording of the pledge is by now. */
export const pledgeStates = labels({
  shown: { id: 'Terbit', en: 'Published' },
  replaced: { id: 'Diganti', en: 'Replaced' },
  withdrawn: { id: 'Ditarik', en: 'Withdrawn' },
})

/** What was done a moment ago, by the act; or why nothing was. */
export const publicationDone = labels({
  publish: { id: 'Angka sudah terbit di halaman publik.', en: 'The figures are on the public page.' },
  withdraw: { id: 'Angka sudah ditarik dari halaman publik.', en: 'The figure is no longer on the public page.' },
  'publish-pledge': { id: 'Maklumat sudah terbit di halaman publik.', en: 'The pledge is on the public page.' },
  'withdraw-pledge': {
    id: 'Maklumat sudah ditarik dari halaman publik.',
    en: 'The pledge is no longer on the public page.',
  },
})

export const publicationNotDone = labels({
  'nothing-chosen': { id: 'Centang paling sedikit satu angka.', en: 'Tick at least one figure.' },
  'figure-changed': {
    id: 'Laporan berubah sejak Anda melihatnya. Periksa angkanya, lalu pilih lagi.',
    en: 'A report has changed since you saw it. Look at its figure, then choose again.',
  },
  'publication-changed': {
    id: 'Terbitan ini sudah diganti atau ditarik orang lain. Yang berlaku sekarang ada di bawah.',
    en: 'This was replaced or withdrawn by somebody else. What holds now stands below.',
  },
})
