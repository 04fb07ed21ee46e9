import { labels, words } from '#app/content/words.ts'
import type { HandInOutcome } from '#app/domain/reporting/plan-hand-in.ts'

/** What becomes of a report when the form is handed in. */
export const handInOutcomes = labels<HandInOutcome>({
  ready: { id: 'Siap dikirim', en: 'Ready to be handed in' },
  carried: { id: 'Ikut dikirim ulang', en: 'Goes along again' },
  empty: { id: 'Belum diisi', en: 'Not filled in' },
  incomplete: { id: 'Belum lengkap', en: 'Incomplete' },
  broken: { id: 'Angka bertentangan', en: 'Figures contradict' },
  unexplained: { id: 'Perlu alasan', en: 'Needs a reason' },
  early: { id: 'Periodenya belum selesai', en: 'Its period is not over' },
  sent: { id: 'Sudah dikirim', en: 'Handed in already' },
})

/** Words of the page before handing in. */
export const handInWords = words({
  title: { id: 'Periksa dan kirim', en: 'Check and hand in' },
  sentence: {
    id: (count: string, period: string) => `${count} laporan ${period} siap dikirim.`,
    en: (count: string, period: string) => `${period}: ${count} ready to be handed in.`,
  },
  nothing: {
    id: (period: string) => `Belum ada laporan ${period} yang dapat dikirim.`,
    en: (period: string) => `No report of ${period} can be handed in yet.`,
  },
  late: {
    id: (count: string) => `${count} di antaranya terlambat dan akan ditandai terlambat.`,
    en: (count: string) => `${count} of them late, and marked so.`,
  },
  ready: { id: 'Akan dikirim', en: 'Will be handed in' },
  left: { id: 'Tetap sebagai draf', en: 'Stay as a draft' },
  sent: { id: 'Sudah dikirim', en: 'Handed in already' },
  indicator: { id: 'Indikator', en: 'Indicator' },
  value: { id: 'Nilai', en: 'Value' },
  remark: { id: 'Catatan', en: 'Remark' },
  isLate: { id: 'terlambat', en: 'late' },
  missing: { id: (names: string) => `Kurang: ${names}`, en: (names: string) => `Missing: ${names}` },
  unexplained: {
    id: (names: string) => `Tulis alasan untuk: ${names}`,
    en: (names: string) => `Write a reason for: ${names}`,
  },
  explained: {
    id: (name: string, value: string, reason: string) => `${name} ${value}: “${reason}”`,
    en: (name: string, value: string, reason: string) => `${name} ${value}: “${reason}”`,
  },
  correction: { id: 'perbaikan laporan yang disetujui', en: 'corrects an approved report' },
  andMore: { id: (count: string) => `dan ${count} lagi`, en: (count: string) => `and ${count} more` },
  reason: { id: 'Mengapa angka yang disetujui diperbaiki?', en: 'Why are approved figures corrected?' },
  consequence: {
    id: 'Setelah dikirim, angka terkunci sampai Kanwil menilai atau mengembalikannya.',
    en: 'Once handed in, figures are locked until the Kanwil judges or returns them.',
  },
  send: { id: (count: string) => `Kirim ${count} laporan`, en: (count: string) => `Hand in ${count} reports` },
  back: { id: 'Kembali ke isian', en: 'Back to the form' },
  changed: {
    id: 'Isian berubah sejak halaman ini ditampilkan. Periksa sekali lagi di bawah ini.',
    en: 'The form has changed since this page was shown. Check it once more below.',
  },
})

/** Words of the history of a period's figures. */
export const figureHistoryWords = words({
  title: { id: 'Riwayat dan versi', en: 'History and versions' },
  versions: { id: 'Versi tiap indikator', en: 'Versions of each indicator' },
  version: {
    id: (number: string, day: string) => `Versi ${number}, ${day}`,
    en: (number: string, day: string) => `Version ${number}, ${day}`,
  },
  none: { id: 'Belum pernah dikirim.', en: 'Not handed in yet.' },
  reason: { id: (reason: string) => `Alasan: ${reason}`, en: (reason: string) => `Reason: ${reason}` },
  figures: { id: (count: string) => `${count} angka`, en: (count: string) => `${count} figures` },
  events: { id: 'Yang terjadi', en: 'What happened' },
  nobody: { id: 'Belum ada yang terjadi pada periode ini.', en: 'Nothing has happened to this period yet.' },
  program: { id: 'Menuju', en: 'Menuju' },
  somebody: { id: 'Seseorang', en: 'Somebody' },
  notMeasured: { id: 'tidak ada yang diukur', en: 'nothing to measure' },
})
