/** What stands on the poster of the survey: Indonesian, with a line of English for those who come from abroad. */
export const surveyPosterTexts = {
  title: 'Bagaimana layanan kami?',
  sentence: 'Dua menit dari Anda memperbaiki layanan bagi semua. Isi setelah layanan Anda selesai.',
  english: 'How was our service? Two minutes, no name needed. Please answer once your service is finished.',
  instruction: 'Pindai dengan kamera ponsel / Scan with your phone',
  promise: 'Tanpa nama, tanpa nomor, dan tidak memengaruhi layanan Anda.',
  otherwise: 'Tanpa ponsel: pakai tablet di loket atau minta formulir kertas kepada petugas.',
  file: 'poster-survei',
} as const
