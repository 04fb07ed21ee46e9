import { words } from '#app/content/words.ts'

/** Words of taking over answers and evidence of the year before. */
export const carryOverWords = words({
  title: { id: (year: number) => `Ambil dari ${year}`, en: (year: number) => `Take from ${year}` },
  plainTitle: { id: 'Ambil dari tahun lalu', en: 'Take from last year' },
  lead: {
    id: (year: number) =>
      `Jawaban dan bukti ${year} hanyalah usulan. Tidak satu pun dihitung sebelum Anda mencentang dan mengambilnya.`,
    en: (year: number) =>
      `Answers and evidence of ${year} are proposals only. None of them counts before you tick and take it.`,
  },
  noneTitle: { id: 'Tidak ada penilaian tahun lalu', en: 'No assessment of last year' },
  none: {
    id: 'Kantor ini belum dinilai pada tahun sebelumnya, sehingga tidak ada yang dapat diambil.',
    en: 'This office was not assessed in the year before, so there is nothing to take.',
  },
  allTakenTitle: { id: 'Tidak ada butir kosong', en: 'No empty item' },
  allTaken: {
    id: 'Semua butir yang dijawab tahun lalu sudah punya jawaban tahun ini.',
    en: 'Every item that was answered last year has an answer this year.',
  },
  onlyEmpty: {
    id: (count: number) => `${count} butir masih kosong`,
    en: (count: number) => (count === 1 ? '1 item still empty' : `${count} items still empty`),
  },
  showAnswered: {
    id: (count: number) => `Tampilkan juga ${count} butir yang sudah dijawab`,
    en: (count: number) => (count === 1 ? 'Show 1 answered item too' : `Show ${count} answered items too`),
  },
  hideAnswered: { id: 'Tampilkan butir kosong saja', en: 'Show empty items only' },
  showAll: { id: 'Tampilkan semua butir', en: 'Show every item' },
  takeAnswer: {
    id: (year: number, answer: string) => `Ambil jawaban ${year}: ${answer}`,
    en: (year: number, answer: string) => `Take the answer of ${year}: ${answer}`,
  },
  replaces: {
    id: (answer: string) => `menggantikan jawaban tahun ini: ${answer}`,
    en: (answer: string) => `replaces this year’s answer: ${answer}`,
  },
  same: { id: 'Jawaban tahun ini sudah sama.', en: 'This year’s answer is the same.' },
  closed: { id: 'Butir ini sedang tertutup.', en: 'This item is closed now.' },
  pieces: { id: 'Bukti tahun lalu', en: 'Evidence of last year' },
  noPieces: { id: 'Tidak ada bukti pada tahun lalu.', en: 'No evidence last year.' },
  attached: { id: 'sudah terlampir', en: 'attached already' },
  inWindow: { id: 'masih dihitung', en: 'still counts' },
  notCounting: { id: 'tidak akan dihitung', en: 'would not count' },
  undated: { id: 'tanpa tanggal', en: 'not dated' },
  misfits: {
    id: (count: number) => `${count} jawaban tidak dapat diambil`,
    en: (count: number) => (count === 1 ? '1 answer cannot be taken' : `${count} answers cannot be taken`),
  },
  noSuchItem: { id: 'tidak ada pada instrumen tahun ini', en: 'not part of this year’s instrument' },
  otherAnswer: { id: 'pilihan jawabannya berbeda tahun ini', en: 'asks for another answer this year' },
  tickNode: { id: 'Centang semua di sini', en: 'Tick all here' },
  take: { id: 'Ambil yang dicentang', en: 'Take what is ticked' },
  taking: { id: 'Mengambil…', en: 'Taking…' },
  marks: {
    id: (year: number) => `Catatannya ditandai “Dari penilaian ${year}”.`,
    en: (year: number) => `Notes are marked “Dari penilaian ${year}”.`,
  },
  taken: {
    id: (answers: number, pieces: number) => `${answers} jawaban dan ${pieces} bukti diambil ke lembar tahun ini.`,
    en: (answers: number, pieces: number) =>
      `${answers} ${answers === 1 ? 'answer' : 'answers'} and ${pieces} ${pieces === 1 ? 'piece' : 'pieces'} taken into this year’s worksheet.`,
  },
  nothingTicked: { id: 'Centang dulu jawaban atau bukti yang diambil.', en: 'Tick answers or evidence to take first.' },
  invalid: {
    id: 'Pilihan ini tidak dapat dibaca. Muat ulang halaman.',
    en: 'This choice cannot be read. Reload the page.',
  },
  stale: {
    id: (codes: string) =>
      `Belum ada yang diambil: ${codes} sudah dijawab orang lain. Centang Anda masih ada; periksa lagi.`,
    en: (codes: string) => `Nothing was taken: somebody answered ${codes}. Your ticks are still here; check again.`,
  },
  worksheet: { id: 'Lembar evaluasi', en: 'Worksheet' },
  lastYear: {
    id: (year: number, answer: string, pieces: number) => `Tahun ${year}: ${answer}, ${pieces} bukti.`,
    en: (year: number, answer: string, pieces: number) =>
      `In ${year}: ${answer}, ${pieces === 1 ? '1 piece' : `${pieces} pieces`}.`,
  },
  use: { id: 'Lihat dan ambil', en: 'Look and take' },
})
