/** Texts of the printed sheet for complaints: Indonesian, with one sentence for those who come from abroad. */
export const complaintPosterTexts = {
  title: 'Pengaduan, saran, dan apresiasi',
  sentence: 'Ada yang tidak semestinya? Sampaikan kepada kami.',
  english: 'Something wrong? Tell us: no name needed.',
  instruction: 'Pindai kode ini dengan kamera ponsel',
  promise: 'Gratis, tanpa nama, dan dijawab tertulis.',
  otherwise: 'Tanpa ponsel: sampaikan di loket pengaduan atau masukkan ke kotak saran.',
} as const
