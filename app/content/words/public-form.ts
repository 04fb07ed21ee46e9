import { labels, words } from '#app/content/words.ts'

/** Why a form of the public was not taken; what was typed stays on the page. */
export const publicFormFaults = labels({
  'form-forged': {
    id: 'Formulir ini tidak dikenali. Isian Anda masih di sini; kirim sekali lagi.',
    en: 'This form was not recognised. What you typed is still here; send it again.',
  },
  'form-expired': {
    id: 'Halaman ini terbuka terlalu lama. Isian Anda masih di sini; kirim sekali lagi.',
    en: 'This page was open for too long. What you typed is still here; send it again.',
  },
  'form-too-fast': {
    id: 'Kiriman datang terlalu cepat. Periksa isian Anda, lalu kirim lagi.',
    en: 'That came very fast. Check what you typed, then send it again.',
  },
  'form-refused': {
    id: 'Kiriman tidak dapat diterima. Matikan pengisian otomatis peramban, lalu kirim lagi.',
    en: 'This could not be accepted. Turn off automatic filling in your browser, then send it again.',
  },
  'form-spent': {
    id: 'Kiriman ini sudah kami terima. Kirim lagi hanya bila ada hal lain.',
    en: 'We already have this. Send again only if there is something else.',
  },
})

export const publicFormWords = words({
  leaveEmpty: { id: 'Jangan isi kolom ini', en: 'Leave this field empty' },
  tooMany: {
    id: (minutes: string) =>
      `Terlalu banyak kiriman dari jaringan Anda. Isian Anda masih di sini; coba lagi dalam ${minutes} menit.`,
    en: (minutes: string) =>
      `Too much was sent from your network. What you typed is still here; try again in ${minutes} minutes.`,
  },
  ticketClosed: {
    id: (minutes: string) =>
      `Terlalu sering dicoba dengan kode yang tidak cocok, jadi nomor ini ditutup sebentar. Coba lagi dalam ${minutes} menit.`,
    en: (minutes: string) =>
      `Codes that do not match were tried too often, so this number is closed for a while. Try again in ${minutes} minutes.`,
  },
})
