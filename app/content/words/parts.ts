import { words } from '#app/content/words.ts'

/** Words of the building blocks that many pages share. */
export const partWords = words({
  passed: { id: 'lulus', en: 'passed' },
  notPassed: { id: 'belum lulus', en: 'not passed' },
  gate: { id: 'Ambang nilai', en: 'Gate' },
  againstWeight: { id: 'Nilai terhadap bobot penuh', en: 'Score against the full weight' },
  value: { id: 'Nilai', en: 'Score' },
  threshold: { id: 'Ambang', en: 'Threshold' },
  margin: { id: 'Selisih', en: 'Margin' },
  valueIs: { id: 'nilai', en: 'score' },
  thresholdIs: { id: 'ambang', en: 'threshold' },
  shortfall: { id: 'kekurangan', en: 'shortfall' },
  trackVerified: { id: 'terverifikasi', en: 'verified' },
  trackSupported: { id: 'didukung bukti', en: 'supported by evidence' },
  onlyClaimed: { id: 'baru diklaim', en: 'claimed only' },
  thresholdOf: { id: (target: string) => `ambang ${target}`, en: (target: string) => `${target} threshold` },
  gateFinding: {
    id: (name: string, value: string, threshold: string, margin: string) =>
      `${name}: nilai ${value}, ambang ${threshold}, selisih ${margin} poin`,
    en: (name: string, value: string, threshold: string, margin: string) =>
      `${name}: score ${value}, threshold ${threshold}, margin ${margin} points`,
  },
  below: { id: 'di bawah ambang', en: 'below the threshold' },
  heatFar: { id: 'jauh di bawah ambang', en: 'far below the threshold' },
  heatNear: { id: 'lulus, tipis', en: 'passed, barely' },
  heatWell: { id: 'lulus, lapang', en: 'passed, with room' },
  dialFinding: {
    id: (target: string, verified: string, supported: string, claimed: string) =>
      `Kesiapan ${target}: terverifikasi ${verified}, didukung bukti ${supported}, diklaim ${claimed} dari 100`,
    en: (target: string, verified: string, supported: string, claimed: string) =>
      `${target} readiness: verified ${verified}, supported ${supported}, claimed ${claimed} of 100`,
  },
  dialName: {
    id: (target: string) => `Kesiapan ${target}, didukung bukti`,
    en: (target: string) => `${target} readiness, supported`,
  },
  trackFinding: {
    id: (verified: string, supported: string, claimed: string) =>
      `Terverifikasi ${verified}, didukung bukti ${supported}, diklaim ${claimed}`,
    en: (verified: string, supported: string, claimed: string) =>
      `Verified ${verified}, supported ${supported}, claimed ${claimed}`,
  },
  headline: { id: 'angka utama', en: 'the headline' },
  byOffice: { id: 'menurut kantor', en: 'as the office says' },
  why: { id: (figure: string) => `Mengapa ${figure}?`, en: (figure: string) => `Why ${figure}?` },
  trendUp: {
    id: (points: string, weeks: number) => `naik ${points} dalam ${weeks} minggu`,
    en: (points: string, weeks: number) => `up ${points} in ${weeks} weeks`,
  },
  trendDown: {
    id: (points: string, weeks: number) => `turun ${points} dalam ${weeks} minggu`,
    en: (points: string, weeks: number) => `down ${points} in ${weeks} weeks`,
  },
  trendSame: {
    id: (weeks: number) => `tetap dalam ${weeks} minggu`,
    en: (weeks: number) => `unchanged in ${weeks} weeks`,
  },
  points: { id: 'poin', en: 'points' },
  pointsHead: { id: 'Poin', en: 'Points' },
  ofPoints: { id: (points: string) => `dari ${points} poin`, en: (points: string) => `of ${points} points` },
  shortfallList: { id: 'Rincian kekurangan poin', en: 'Where points are missing' },
  areaNavigation: { id: 'Area dan subarea', en: 'Areas and sub-areas' },
  chooseArea: { id: 'Pilih area', en: 'Choose an area' },
  item: { id: 'Butir', en: 'Item' },
  answer: { id: 'Jawaban', en: 'Answer' },
  evidence: { id: 'Bukti', en: 'Evidence' },
  state: { id: 'Keadaan', en: 'State' },
  evidenceCount: {
    id: (count: number) => `${count} bukti`,
    en: (count: number) => (count === 1 ? '1 piece' : `${count} pieces`),
  },
  noAnswer: { id: 'belum dijawab', en: 'not answered' },
  show: { id: 'Tampilkan', en: 'Show' },
  hide: { id: 'Sembunyikan', en: 'Hide' },
  optional: { id: '(pilihan)', en: '(optional)' },
  saving: { id: 'Menyimpan…', en: 'Saving…' },
  savedAt: { id: (time: string) => `Tersimpan pukul ${time}`, en: (time: string) => `Saved at ${time}` },
  saved: { id: 'Tersimpan', en: 'Saved' },
  offline: {
    id: 'Sambungan terputus. Tulisan Anda aman di perangkat ini dan dikirim begitu tersambung.',
    en: 'Connection lost. What you wrote is safe on this device and is sent as soon as it is back.',
  },
  saveFailed: {
    id: 'Belum tersimpan. Tulisan Anda aman di perangkat ini; coba kirim lagi.',
    en: 'Not saved yet. What you wrote is safe on this device; try again.',
  },
  undo: { id: 'Urungkan', en: 'Undo' },
  close: { id: 'Tutup', en: 'Close' },
  cancel: { id: 'Batal', en: 'Cancel' },
  crumbs: { id: 'Letak halaman', en: 'Where this page is' },
  pages: { id: 'Halaman', en: 'Pages' },
  previous: { id: 'Sebelumnya', en: 'Previous' },
  next: { id: 'Berikutnya', en: 'Next' },
  pageOf: {
    id: (page: number, pages: number) => `Halaman ${page} dari ${pages}`,
    en: (page: number, pages: number) => `Page ${page} of ${pages}`,
  },
  shownOffices: {
    id: (from: string, to: string, of: string) => `Kantor ${from}–${to} dari ${of}`,
    en: (from: string, to: string, of: string) => `Offices ${from}–${to} of ${of}`,
  },
  showFigures: { id: 'Lihat angka', en: 'Show the figures' },
  area: { id: 'Area', en: 'Area' },
  minimum: { id: 'Batas minimum', en: 'Minimum' },
  leastShare: { id: 'batas minimum', en: 'minimum' },
  day: { id: 'Hari', en: 'Day' },
  aim: { id: 'Sasaran', en: 'Target' },
})
