import { labels, words } from '#app/content/words.ts'

const offices = (count: number) => (count === 1 ? '1 office' : `${count} offices`)

/** Words of the leadership's table of offices. */
export const monitoringWords = words({
  title: { id: 'Pantauan', en: 'Monitoring' },
  heading: { id: 'Pantauan kesiapan kantor', en: 'Readiness of the offices' },
  withinReach: { id: 'Kantor dalam jangkauan Anda', en: 'Offices within your reach' },
  everywhere: { id: 'Seluruh kantor', en: 'All offices' },
  regions: {
    id: (count: number) => `${count} Kanwil`,
    en: (count: number) => `${count} regional offices`,
  },
  assessmentYear: { id: (year: string) => `Tahun penilaian ${year}`, en: (year: string) => `Assessment year ${year}` },

  passStrong: {
    id: (count: string, of: string) => `${count} dari ${of} kantor`,
    en: (count: string, of: string) => `${count} of ${of} offices`,
  },
  passRest: { id: 'memenuhi semua ambang nilai', en: 'pass every gate' },
  aloneOffices: {
    id: (count: string, gate: string) => `${count} hanya gagal pada ${gate}`,
    en: (count: string, gate: string) => `${count} fail ${gate} alone`,
  },
  ready: { id: (count: string) => `${count} siap diusulkan`, en: (count: string) => `${count} ready to propose` },
  nearlyReady: {
    id: (count: string) => `${count} tinggal menunggu verifikasi atau syarat`,
    en: (count: string) => `${count} waiting for review or prerequisites only`,
  },
  noneAssessedStrong: { id: 'Belum ada penilaian', en: 'No assessment yet' },
  noneAssessedRest: { id: 'pada kantor yang dipilih.', en: 'among these offices.' },
  withoutAssessment: {
    id: (count: string) => `${count} kantor belum punya penilaian tahun ini`,
    en: (count: string) => `${count} without an assessment this year`,
  },
  nearStrong: { id: (count: number) => `${count} kantor`, en: offices },
  nearRest: {
    id: 'kurang tidak sampai 5 poin dan masih dapat dikejar.',
    en: 'short of less than 5 points and within reach.',
  },
  nearNoneStrong: { id: 'Tidak ada kantor', en: 'No office' },
  nearNoneRest: { id: 'yang kurang tidak sampai 5 poin.', en: 'is short of less than 5 points.' },
  nearOthers: {
    id: (count: number) => `dan ${count} lainnya`,
    en: (count: number) => `and ${count} more`,
  },
  obstacleRest: {
    id: (count: number) => `paling sering menjadi penghalang, di ${count} kantor.`,
    en: (count: number) => `is what most often holds offices back, in ${offices(count)}.`,
  },
  obstacleNoneStrong: { id: 'Tidak ada ambang', en: 'No gate' },
  obstacleNoneRest: { id: 'yang menghalangi kantor mana pun.', en: 'holds any office back.' },
  obstacleNext: { id: 'Lalu', en: 'Next' },
  sortByObstacle: { id: 'Urutkan menurut ini', en: 'Sort by it' },

  filters: { id: 'Saring kantor', en: 'Filter the offices' },
  search: { id: 'Cari', en: 'Search' },
  searchExample: { id: 'Nama kantor atau kota', en: 'Name of an office or city' },
  region: { id: 'Wilayah', en: 'Region' },
  allRegions: { id: 'Semua Kanwil', en: 'All regions' },
  officeClass: { id: 'Kelas', en: 'Class' },
  allClasses: { id: 'Semua kelas', en: 'All classes' },
  status: { id: 'Status', en: 'Status' },
  allStatuses: { id: 'Semua status', en: 'Any status' },
  state: { id: 'Tahap', en: 'Stage' },
  allStates: { id: 'Semua tahap', en: 'Any stage' },
  gatesFilter: { id: 'Ambang', en: 'Gates' },
  allGates: { id: 'Semua', en: 'Any' },
  gatesPassed: { id: 'Lulus semua ambang', en: 'Passes every gate' },
  gatesNear: { id: 'Kurang tidak sampai 5 poin', en: 'Short of less than 5 points' },
  gateFails: { id: (name: string) => `Gagal: ${name}`, en: (name: string) => `Fails: ${name}` },
  gateAlone: { id: (name: string) => `Hanya gagal: ${name}`, en: (name: string) => `Fails only: ${name}` },
  target: { id: 'Target', en: 'Target' },
  all: { id: 'Semua', en: 'All' },
  noTarget: { id: 'Belum ada', en: 'None yet' },
  cells: { id: 'Isi sel', en: 'Cells show' },
  year: { id: 'Tahun', en: 'Year' },
  perPage: { id: 'Baris per halaman', en: 'Rows per page' },
  apply: { id: 'Tampilkan', en: 'Show' },
  clear: { id: 'Hapus saringan', en: 'Clear filters' },

  table: {
    id: 'Tabel panas kesiapan, dapat digeser ke samping',
    en: 'Heat table of readiness, scrolls sideways',
  },
  captionMargin: {
    id: 'Selisih poin terhadap ambang target tiap kantor, didukung bukti',
    en: 'Margin in points against the gates of each office’s target, supported by evidence',
  },
  captionPoints: {
    id: 'Poin tiap kantor, didukung bukti; warna menurut ambang targetnya',
    en: 'Points of each office, supported by evidence; fills follow the gates of its target',
  },
  captionPercent: {
    id: 'Persen dari bobot tiap kantor, didukung bukti; warna menurut ambang targetnya',
    en: 'Per cent of the weight, supported by evidence; fills follow the gates of the target',
  },
  leversMargin: { id: 'Pengungkit, selisih terhadap ambang', en: 'Levers, margin against the gate' },
  leversPoints: { id: 'Pengungkit, poin', en: 'Levers, points' },
  leversPercent: { id: 'Pengungkit, persen dari bobot', en: 'Levers, per cent of the weight' },
  office: { id: 'Kantor', en: 'Office' },
  readiness: { id: 'Kesiapan', en: 'Readiness' },
  weeks: { id: (count: number) => `${count} minggu`, en: (count: number) => `${count} weeks` },
  gates: { id: 'Belum lulus', en: 'Failing' },
  gatesTitle: { id: 'Ambang yang belum lulus', en: 'Gates that fail' },
  gatesOf: {
    id: (failed: number, of: number) => `${failed} dari ${of} ambang belum lulus`,
    en: (failed: number, of: number) => `${failed} of ${of} gates fail`,
  },
  noFigure: { id: 'belum ada nilai', en: 'no score' },
  trendUp: { id: (points: string) => `naik ${points}`, en: (points: string) => `up ${points}` },
  trendDown: { id: (points: string) => `turun ${points}`, en: (points: string) => `down ${points}` },
  trendSame: { id: 'tetap', en: 'unchanged' },
  trendFinding: {
    id: (weeks: number, trend: string) => `${weeks} minggu: ${trend}`,
    en: (weeks: number, trend: string) => `${weeks} weeks: ${trend}`,
  },
  nearestFirst: { id: ', yang terdekat di atas', en: ', the nearest first' },
  groupSize: {
    id: (name: string, count: string) => `${name}, ${count} kantor`,
    en: (name: string, count: string) => `${name}, offices: ${count}`,
  },
  byNearest: { id: 'Kembali ke urutan terdekat dengan ambang', en: 'Back to the nearest first' },
  emptyTitle: { id: 'Tidak ada kantor yang cocok', en: 'No office matches' },
  emptyAdvice: {
    id: 'Longgarkan saringan, misalnya hapus nama yang dicari atau pilih semua Kanwil.',
    en: 'Loosen the filters: clear the name, or choose all regions.',
  },
  noCycleTitle: { id: 'Belum ada tahun penilaian', en: 'No assessment year yet' },
  noCycleAdvice: {
    id: 'Tabel terisi setelah biro perencanaan atau admin membuka siklus, lalu penilaian tiap kantor dibuka.',
    en: 'The table fills once the planning bureau or an administrator opens a cycle and the assessments of the offices.',
  },
  openCycle: { id: 'Buka siklus', en: 'Open a cycle' },
})

/** What the cells of the table say. */
export const cellContentNames = labels({
  margin: { id: 'Selisih', en: 'Margin' },
  points: { id: 'Poin', en: 'Points' },
  percent: { id: 'Persen', en: 'Per cent' },
})

/** Groups of the table beside the three kinds of advice. */
export const otherGroups = labels({
  unscored: { id: 'Belum dihitung', en: 'Not scored yet' },
  none: { id: 'Belum ada penilaian', en: 'No assessment yet' },
})
