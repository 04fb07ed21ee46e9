import { labels, words } from '#app/content/words.ts'
import type { TimeColumn } from '#app/domain/service-times/columns.ts'
import type { TimeFault } from '#app/domain/service-times/read-application.ts'

/** How long services took, and the lists it is counted from. */
export const serviceTimeWords = words({
  title: { id: 'Waktu layanan', en: 'Service times' },
  finding: {
    id: (month: string, share: string, target: string) => `${month}: ${share} selesai tepat waktu, sasaran ${target}.`,
    en: (month: string, share: string, target: string) => `${month}: ${share} finished on time, target ${target}.`,
  },
  findingNone: {
    id: (month: string) => `Belum ada waktu layanan ${month}.`,
    en: (month: string) => `No service times of ${month} yet.`,
  },
  findingUnmeasured: {
    id: (month: string) => `${month}: belum ada layanan yang berstandar waktu.`,
    en: (month: string) => `${month}: no service with a standard yet.`,
  },
  lead: {
    id: (finished: string, average: string) =>
      `${finished} layanan selesai, rata-rata ${average} hari kerja. Hari libur tidak dihitung.`,
    en: (finished: string, average: string) =>
      `${finished} services finished, ${average} working days on average. Holidays are not counted.`,
  },
  overdueNow: {
    id: (count: string, day: string) => `${count} permohonan terbuka sudah melewati standarnya (daftar per ${day}).`,
    en: (count: string, day: string) => `${count} open applications are past their standard (list of ${day}).`,
  },
  noneOverdue: {
    id: (day: string) => `Tidak ada permohonan terbuka yang melewati standarnya (daftar per ${day}).`,
    en: (day: string) => `No open application is past its standard (list of ${day}).`,
  },
  openUnknown: {
    id: 'Permohonan yang masih terbuka belum diketahui.',
    en: 'Which applications are open is not known yet.',
  },
  toTokens: { id: 'Token API', en: 'API tokens' },
  byService: { id: 'Per layanan', en: 'By service' },
  service: { id: 'Layanan', en: 'Service' },
  standard: { id: 'Standar', en: 'Standard' },
  days: {
    id: (days: number) => (days === 0 ? 'hari yang sama' : `${days} hari kerja`),
    en: (days: number) => (days === 0 ? 'same day' : `${days} working day${days === 1 ? '' : 's'}`),
  },
  noStandard: { id: 'belum ada', en: 'none yet' },
  noStandardNote: {
    id: 'Layanan tanpa standar waktu tidak dapat dinilai tepat waktu. Isi standarnya pada informasi kantor.',
    en: 'A service without a standard cannot be on time. Enter its standard with the information of the office.',
  },
  shareOfMeasured: {
    id: (measured: string, all: string) =>
      `Bagian semua layanan dihitung dari ${measured} layanan yang berstandar waktu, dari ${all} yang selesai.`,
    en: (measured: string, all: string) =>
      `The share of all services is that of the ${measured} with a standard, out of ${all} finished.`,
  },
  finished: { id: 'Selesai', en: 'Finished' },
  onTime: { id: 'Tepat waktu', en: 'On time' },
  share: { id: 'Bagian', en: 'Share' },
  average: { id: 'Rata-rata', en: 'Average' },
  overdue: { id: 'Terbuka, lewat standar', en: 'Open, past standard' },
  notMeasured: { id: 'belum terukur', en: 'not measured' },
  spread: { id: 'Sebaran hari kerja', en: 'Spread of working days' },
  spreadFinding: {
    id: (share: string) => `${share} selesai dalam dua hari kerja`,
    en: (share: string) => `${share} finished within two working days`,
  },
  span1: { id: '0–1 hari', en: '0–1 day' },
  span2: { id: '2 hari', en: '2 days' },
  span3: { id: '3 hari', en: '3 days' },
  span4: { id: '4 hari', en: '4 days' },
  span5: { id: '5 hari atau lebih', en: '5 days or more' },
  months: { id: 'Dua belas bulan', en: 'Twelve months' },
  month: { id: 'Bulan', en: 'Month' },
  recorded: { id: 'Tercatat', en: 'Recorded' },
  version: {
    id: (number: number, day: string, isFile: boolean) => `versi ${number}, ${day}, ${isFile ? 'berkas' : 'API'}`,
    en: (number: number, day: string, isFile: boolean) => `version ${number}, ${day}, ${isFile ? 'file' : 'API'}`,
  },
  partOfMonth: {
    id: 'sebelum bulan berakhir, jadi belum lengkap',
    en: 'before the month had ended, so not complete',
  },
  total: { id: 'Semua layanan', en: 'All services' },
  good: { id: 'tercapai', en: 'reached' },
  near: { id: 'hampir', en: 'close' },
  bad: { id: 'di bawah sasaran', en: 'below target' },
  bringTitle: { id: 'Bawa daftar permohonan', en: 'Bring a list of applications' },
  bringLead: {
    id: 'Tiga kolom: layanan, mulai, selesai. Selesai dikosongkan bila masih terbuka. Kolom lain, seperti nama atau nomor, tidak dibaca dan tidak disimpan. Yang disimpan hanya jumlah per bulan dan layanan.',
    en: 'Three columns: service, started, finished. Leave finished empty while it is open. Other columns, such as names or numbers, are not read and never kept. Only counts by month and service are kept.',
  },
  template: { id: 'Unduh contoh (CSV)', en: 'Download a template (CSV)' },
  list: { id: 'Berkas CSV atau XLSX', en: 'CSV or XLSX file' },
  listHint: {
    id: 'Paling besar 64 MB dan 500.000 baris. Bulan yang ada dalam daftar diganti seluruhnya setelah Anda menerimanya.',
    en: 'At most 64 MB and 500,000 rows. Months in the list are replaced whole after you accept it.',
  },
  withOpen: {
    id: 'Daftar ini memuat semua permohonan yang masih terbuka',
    en: 'This list holds every application that is still open',
  },
  asOf: { id: 'Keadaan per tanggal', en: 'As of' },
  bring: { id: 'Baca daftar', en: 'Read the list' },
  waiting: { id: 'Daftar yang belum diputuskan', en: 'Lists not decided about' },
  listReading: { id: 'sedang dibaca', en: 'being read' },
  listWaiting: { id: 'menunggu diterima', en: 'waits to be accepted' },
  emptyAdvice: {
    id: 'Bawa daftar permohonan yang sudah selesai, atau isi jumlahnya pada laporan indikator bulan itu.',
    en: 'Bring a list of finished applications, or enter the counts in the indicator report of the month.',
  },
  listTitle: { id: 'Periksa daftar permohonan', en: 'Check the list of applications' },
  reading: {
    id: (rows: string) => `${rows} baris sudah terbaca`,
    en: (rows: string) => `${rows} rows read so far`,
  },
  readingAdvice: {
    id: 'Halaman ini boleh ditinggalkan; daftarnya ditemukan lagi di Waktu layanan.',
    en: 'You may leave this page; the list is found again under Service times.',
  },
  refresh: { id: 'Lihat kemajuan', en: 'See how far it is' },
  stop: { id: 'Batalkan pembacaan', en: 'Stop reading' },
  failedTitle: { id: 'Daftar ini tidak dapat dibaca', en: 'This list cannot be read' },
  settledTitle: { id: 'Daftar ini sudah diputuskan', en: 'This list is settled' },
  settledAdvice: {
    id: 'Isinya sudah diterima atau dibuang.',
    en: 'It was accepted or put aside.',
  },
  back: { id: 'Ke waktu layanan', en: 'To service times' },
  found: {
    id: (finished: string, open: string) => `Terbaca: ${finished} permohonan selesai dan ${open} masih terbuka.`,
    en: (finished: string, open: string) => `Read: ${finished} finished applications and ${open} still open.`,
  },
  nothingYet: { id: 'Belum ada yang disimpan.', en: 'Nothing is kept yet.' },
  others: {
    id: (columns: number) => `${columns} kolom lain tidak dibaca dan tidak disimpan.`,
    en: (columns: number) =>
      columns === 1
        ? '1 other column was not read and is not kept.'
        : `${columns} other columns were not read and are not kept.`,
  },
  openOf: {
    id: (count: string, day: string) => `${count} permohonan terbuka dicatat sebagai keadaan ${day}.`,
    en: (count: string, day: string) => `${count} open applications are recorded as of ${day}.`,
  },
  nothingOpenFound: {
    id: 'Dalam daftar ini tidak ada permohonan yang masih terbuka. Bila daftarnya hanya memuat yang selesai, biarkan kosong.',
    en: 'No application in this list is open. Leave this empty if the list holds finished ones alone.',
  },
  nothingOpen: {
    id: (day: string) => `Memang tidak ada permohonan yang masih terbuka pada ${day}`,
    en: (day: string) => `It is true that no application was open on ${day}`,
  },
  openOlder: {
    id: (day: string) =>
      `Permohonan terbuka sudah diketahui per ${day}; daftar yang lebih lama ini tidak menggantinya.`,
    en: (day: string) => `Open applications are known as of ${day}; this older list does not replace that.`,
  },
  openIgnored: {
    id: (count: string) =>
      `${count} permohonan terbuka tidak dicatat, karena daftar dibawa sebagai daftar yang selesai saja.`,
    en: (count: string) =>
      `${count} open applications are not recorded: the list was brought as one of finished ones alone.`,
  },
  leftOut: {
    id: (rows: string) => `${rows} baris ditinggalkan`,
    en: (rows: string) => `${rows} rows are left out`,
  },
  leftOutAdvice: {
    id: 'Perbaiki berkasnya dan bawa lagi, atau terima sisanya.',
    en: 'Mend the file and bring it again, or accept the rest.',
  },
  someNamed: {
    id: (named: string) => `Hanya ${named} baris pertama yang disebut.`,
    en: (named: string) => `Only the first ${named} rows are named.`,
  },
  lines: { id: 'Baris', en: 'Lines' },
  column: { id: 'Kolom', en: 'Column' },
  fault: { id: 'Masalah', en: 'What is wrong' },
  write: { id: 'Catat', en: 'Record' },
  now: { id: 'Sekarang', en: 'Now' },
  newMonth: { id: 'bulan baru', en: 'new month' },
  replaces: {
    id: (finished: string, version: number) => `${finished} (versi ${version})`,
    en: (finished: string, version: number) => `${finished} (version ${version})`,
  },
  shrinks: {
    id: 'jauh lebih sedikit; daftarnya mungkin tidak lengkap',
    en: 'far fewer; the list may not be complete',
  },
  accept: { id: 'Terima dan catat', en: 'Accept and record' },
  discard: { id: 'Buang daftar', en: 'Put the list aside' },
  stale: {
    id: 'Keadaan berubah sejak daftar ditampilkan. Periksa sekali lagi.',
    en: 'Things have changed since the list was shown. Check it once more.',
  },
  nothingChosen: { id: 'Pilih paling sedikit satu bulan.', en: 'Choose at least one month.' },
})

export const timeColumnNames = labels<TimeColumn>({
  service: { id: 'layanan', en: 'service' },
  started: { id: 'mulai', en: 'started' },
  finished: { id: 'selesai', en: 'finished' },
})

/** What is wrong with a row. */
export const timeFaultNames = labels<TimeFault>({
  required: { id: 'wajib diisi', en: 'must be filled in' },
  'unknown-service': { id: 'layanan tidak dikenal', en: 'no such service' },
  'not-a-date': { id: 'bukan tanggal', en: 'not a date' },
  'future-date': { id: 'tanggal belum terjadi', en: 'a day that has not come' },
  'finished-before-started': { id: 'selesai sebelum mulai', en: 'finished before it started' },
  'too-old': { id: 'lebih dari sepuluh tahun lalu', en: 'more than ten years ago' },
})

/** Why a list could not be read or begun. */
export const timeListFaults = labels({
  required: { id: 'Pilih berkas yang berisi daftar.', en: 'Choose a file with a list.' },
  'list-too-large': { id: 'Berkas lebih besar dari 64 MB.', en: 'The file is larger than 64 MB.' },
  'list-too-long': { id: 'Lebih dari 500.000 baris.', en: 'More than 500,000 rows.' },
  'reading-already': {
    id: 'Daftar lain dari kantor ini sedang dibaca. Tunggu atau batalkan daftar itu.',
    en: 'Another list of this office is being read. Wait for it or stop it.',
  },
  'column-missing': { id: 'Kolom wajib tidak ada', en: 'A required column is missing' },
  'column-twice': { id: 'Kolom muncul dua kali', en: 'A column stands there twice' },
  'no-rows': { id: 'Tidak ada baris berisi.', en: 'There are no rows.' },
  interrupted: {
    id: 'Pembacaan terputus. Bawa daftarnya sekali lagi.',
    en: 'Reading broke off. Bring the list again.',
  },
})
