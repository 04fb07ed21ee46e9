import { labels, words } from '#app/content/words.ts'
import type { ChangeKind } from '#app/domain/monitoring/change.ts'

const offices = (count: string) => (count === '1' ? '1 office' : `${count} offices`)

/** Words of the leadership's other pages, and of what stands around the table of offices. */
export const leadershipWords = words({
  desk: { id: 'Halaman pantauan', en: 'Monitoring pages' },
  byOffice: { id: 'Per kantor', en: 'By office' },
  byRegion: { id: 'Per Kanwil', en: 'By region' },
  indicators: { id: 'Indikator layanan', en: 'Service indicators' },
  changes: { id: 'Perubahan', en: 'Changes' },
  compare: { id: 'Banding kantor', en: 'Compare offices' },
  office: { id: 'Kantor', en: 'Office' },
  target: { id: 'Target', en: 'Target' },
  readiness: { id: 'Kesiapan', en: 'Readiness' },
  state: { id: 'Tahap', en: 'Stage' },
  status: { id: 'Status', en: 'Status' },
  none: { id: 'belum ada', en: 'none yet' },
  noAssessment: { id: 'Belum ada penilaian', en: 'No assessment yet' },

  tickOffice: {
    id: (name: string) => `Tandai ${name} untuk dibandingkan`,
    en: (name: string) => `Tick ${name} to compare`,
  },
  compareTicked: { id: 'Bandingkan yang ditandai', en: 'Compare the ticked' },
  compareHint: { id: 'Tandai dua sampai empat kantor.', en: 'Tick two to four offices.' },
  asXlsx: { id: 'Unduh XLSX', en: 'Download XLSX' },
  asCsv: { id: 'Unduh CSV', en: 'Download CSV' },

  savedFilters: { id: 'Saringan tersimpan', en: 'Saved filters' },
  saveThis: { id: 'Simpan saringan ini', en: 'Save this filter' },
  manageFilters: { id: 'Ubah nama atau hapus', en: 'Rename or remove' },
  filterName: { id: 'Nama saringan', en: 'Name of the filter' },
  filterNameExample: { id: 'Misalnya: Jawa Tengah menuju WBBM', en: 'Such as: Central Java towards WBBM' },
  save: { id: 'Simpan', en: 'Save' },
  rename: { id: 'Ganti nama', en: 'Rename' },
  remove: { id: 'Hapus', en: 'Remove' },
  removeNamed: { id: (name: string) => `Hapus saringan ${name}`, en: (name: string) => `Remove the filter ${name}` },
  renameNamed: { id: (name: string) => `Nama baru untuk ${name}`, en: (name: string) => `New name for ${name}` },

  regionsHeading: { id: 'Kesiapan per Kanwil', en: 'Readiness by region' },
  regionsStrong: {
    id: (passing: string, of: string) => `${passing} dari ${of} kantor`,
    en: (passing: string, of: string) => `${passing} of ${of} offices`,
  },
  regionsRest: {
    id: (regions: string) => `di ${regions} Kanwil memenuhi semua ambang nilai.`,
    en: (regions: string) => `in ${regions} regions pass every gate.`,
  },
  medianNow: {
    id: (median: string) => `Median kesiapan ${median}`,
    en: (median: string) => `Median readiness ${median}`,
  },
  forecastStrong: { id: (range: string) => `Median ${range}`, en: (range: string) => `Median ${range}` },
  forecastRest: {
    id: (date: string) => `pada ${date} bila arah minggu-minggu ini berlanjut.`,
    en: (date: string) => `on ${date} if the direction of these weeks goes on.`,
  },
  about: { id: (value: string) => `sekitar ${value}`, en: (value: string) => `about ${value}` },
  forecastCaution: {
    id: 'Garis lurus melalui titik mingguan, rentang 80 %. Bukan janji.',
    en: 'A straight line through the weekly points, 80 % band. Not a promise.',
  },
  forecastShort: {
    id: (needed: number, weeks: number) =>
      `Belum cukup data untuk prakiraan; perlu ${needed} pekan, baru ada ${weeks}.`,
    en: (needed: number, weeks: number) =>
      `Not enough data for a forecast; it needs ${needed} weeks, there are ${weeks}.`,
  },
  forecastPast: { id: 'Tanggal usulan sudah lewat.', en: 'The day of the proposal has passed.' },
  forecastHead: { id: (date: string) => `Prakiraan ${date}`, en: (date: string) => `Forecast ${date}` },
  weakestRest: {
    id: (count: string) => `paling sering gagal, di ${count} kantor.`,
    en: (count: string) => `fails most often, in ${offices(count)}.`,
  },
  noWeakest: { id: 'Tidak ada ambang yang gagal.', en: 'No gate fails.' },
  regionsTable: {
    id: 'Kanwil dengan ringkasan kantornya, dapat digeser ke samping',
    en: 'Regions with their offices summed up, scrolls sideways',
  },
  region: { id: 'Kanwil', en: 'Region' },
  noRegion: { id: 'Di luar Kanwil', en: 'Outside the regions' },
  officesHead: { id: 'Kantor', en: 'Offices' },
  passing: { id: 'Lulus semua', en: 'Pass all' },
  passingTitle: { id: 'Kantor yang memenuhi semua ambang nilai', en: 'Offices that pass every gate' },
  median: { id: 'Median kesiapan', en: 'Median readiness' },
  statusShort: { id: 'Siap / hampir / perlu', en: 'Ready / nearly / coaching' },
  statusTitle: {
    id: 'Siap diusulkan, hampir siap, perlu pembinaan',
    en: 'Ready to propose, nearly ready, in need of coaching',
  },
  weakest: { id: 'Ambang terlemah', en: 'Weakest gate' },
  weakestOffices: {
    id: (name: string, count: string) => `${name}, ${count} kantor`,
    en: (name: string, count: string) => `${name}, ${offices(count)}`,
  },
  pointsMissing: { id: 'Poin kurang', en: 'Points short' },
  waiting: { id: 'Menunggu tinjauan', en: 'Wait for review' },
  weekChange: { id: 'Sejak pekan lalu', en: 'Since last week' },
  trendHead: { id: (weeks: number) => `${weeks} minggu`, en: (weeks: number) => `${weeks} weeks` },
  trendOf: {
    id: (weeks: number, from: string, to: string) => `${weeks} minggu: dari ${from} ke ${to}`,
    en: (weeks: number, from: string, to: string) => `${weeks} weeks: from ${from} to ${to}`,
  },
  shownRegions: { id: (count: string) => `${count} Kanwil`, en: (count: string) => `${count} regions` },
  noRegions: { id: 'Belum ada kantor dalam jangkauan Anda.', en: 'There is no office within your reach yet.' },

  compareHeading: { id: 'Banding kantor', en: 'Offices side by side' },
  compareLead: {
    id: (count: string) => `${count} kantor berdampingan; nilai didukung bukti terhadap target tiap kantor.`,
    en: (count: string) => `${offices(count)} side by side; supported scores against each office’s own target.`,
  },
  compareEmpty: { id: 'Pilih kantor yang dibandingkan', en: 'Choose offices to compare' },
  compareEmptyAdvice: {
    id: 'Tandai dua sampai empat kantor pada tabel Pantauan, lalu tekan "Bandingkan yang ditandai".',
    en: 'Tick two to four offices in the monitoring table, then press "Compare the ticked".',
  },
  toTable: { id: 'Ke tabel kantor', en: 'To the table of offices' },
  compareTable: { id: 'Kantor berdampingan, dapat digeser ke samping', en: 'Offices side by side, scrolls sideways' },
  cutToFour: {
    id: 'Paling banyak empat kantor; yang lain tidak ditampilkan.',
    en: 'Four offices at most; the others are left out.',
  },
  leaveOut: { id: 'Lepas', en: 'Leave out' },
  leaveOutNamed: { id: (name: string) => `Lepas ${name} dari perbandingan`, en: (name: string) => `Leave ${name} out` },
  standing: { id: 'Kedudukan', en: 'Standing' },
  gatesGroup: { id: 'Ambang nilai', en: 'Gates' },
  conditionsGroup: { id: 'Syarat usulan', en: 'Prerequisites' },
  pointsNeeded: { id: 'Poin yang kurang', en: 'Points needed' },
  gatesFailed: { id: 'Ambang belum lulus', en: 'Gates that fail' },
  ofGates: {
    id: (failed: string, of: string) => `${failed} dari ${of}`,
    en: (failed: string, of: string) => `${failed} of ${of}`,
  },
  valueOf: {
    id: (value: string, threshold: string) => `${value} / ambang ${threshold}`,
    en: (value: string, threshold: string) => `${value} / gate ${threshold}`,
  },
  trend: { id: 'Arah', en: 'Trend' },
  notShown: { id: 'tidak ditampilkan', en: 'not shown' },
  notAsked: { id: 'tidak disyaratkan', en: 'not asked for' },

  changesHeading: { id: 'Perubahan di kantor-kantor', en: 'Changes at the offices' },
  changesStrong: {
    id: (count: string, of: string) => `${count} dari ${of} kantor berubah`,
    en: (count: string, of: string) => `${count} of ${of} offices changed`,
  },
  changesRest: { id: (date: string) => `sejak ${date}.`, en: (date: string) => `since ${date}.` },
  changesUpDown: {
    id: (up: string, down: string) => `Kesiapan naik di ${up} kantor, turun di ${down}.`,
    en: (up: string, down: string) => `Readiness rose in ${offices(up)}, fell in ${down}.`,
  },
  period: { id: 'Jangka waktu', en: 'Period' },
  daysBack: { id: (days: number) => `${days} hari`, en: (days: number) => `${days} days` },
  kinds: { id: 'Jenis perubahan', en: 'Kind of change' },
  allKinds: { id: 'Semua', en: 'All' },
  allRegions: { id: 'Semua Kanwil', en: 'All regions' },
  changesTable: { id: 'Kantor yang berubah, dapat digeser ke samping', en: 'Offices that changed, scrolls sideways' },
  change: { id: 'Perubahan kesiapan', en: 'Change of readiness' },
  whatHappened: { id: 'Yang terjadi', en: 'What happened' },
  wonGates: { id: (names: string) => `lulus ambang ${names}`, en: (names: string) => `passed ${names}` },
  lostGates: { id: (names: string) => `tidak lagi lulus ${names}`, en: (names: string) => `no longer passes ${names}` },
  returnedItems: {
    id: (count: string) => `${count} butir dikembalikan`,
    en: (count: string) => (count === '1' ? '1 item returned' : `${count} items returned`),
  },
  judgedItems: {
    id: (count: string) => `${count} butir dinilai`,
    en: (count: string) => (count === '1' ? '1 item judged' : `${count} items judged`),
  },
  handedIn: { id: 'penilaian mandiri diajukan', en: 'self assessment handed in' },
  movedTo: { id: (state: string) => `pindah ke tahap ${state}`, en: (state: string) => `moved to ${state}` },
  statusFromTo: {
    id: (from: string, to: string) => `dari ${from} menjadi ${to}`,
    en: (from: string, to: string) => `from ${from} to ${to}`,
  },
  onlyReadiness: { id: 'jawaban atau bukti berubah', en: 'answers or evidence changed' },
  noChange: { id: 'Tidak ada perubahan', en: 'Nothing has changed' },
  noChangeAdvice: {
    id: 'Pilih jangka waktu yang lebih panjang atau jenis perubahan yang lain.',
    en: 'Choose a longer period or another kind of change.',
  },
  show: { id: 'Tampilkan', en: 'Show' },
})

/** Kinds of change, as one chooses among them. */
export const changeKindNames = labels<ChangeKind>({
  up: { id: 'Naik', en: 'Rose' },
  down: { id: 'Turun', en: 'Fell' },
  status: { id: 'Status', en: 'Status' },
  gates: { id: 'Ambang', en: 'Gates' },
  returned: { id: 'Dikembalikan', en: 'Returned' },
  submitted: { id: 'Diajukan', en: 'Handed in' },
  judged: { id: 'Dinilai', en: 'Judged' },
  moved: { id: 'Pindah tahap', en: 'Moved' },
})
