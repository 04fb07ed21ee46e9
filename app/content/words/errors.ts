import { words } from '#app/content/words.ts'

/** What a person reads when a whole page cannot be shown, by the status of the answer. */
export const pageErrors = words({
  badRequestTitle: { id: 'Permintaan tidak dapat dibaca', en: 'The request cannot be read' },
  badRequestAdvice: {
    id: 'Isian tidak lengkap atau alamatnya salah. Kembali, periksa, lalu kirim lagi.',
    en: 'The form was incomplete or the address is wrong. Go back, check, and send again.',
  },
  signedOutTitle: { id: 'Anda sudah keluar', en: 'You are signed out' },
  signedOutAdvice: {
    id: 'Belum ada yang tersimpan. Masuk lagi di tab lain, lalu kirim ulang dari sini.',
    en: 'Nothing was saved. Sign in again in another tab, then send it again from here.',
  },
  forbiddenTitle: { id: 'Tindakan ini di luar wewenang Anda', en: 'You may not do this' },
  forbiddenAdvice: {
    id: 'Tidak ada yang berubah. Bila ini tugas Anda, minta admin memeriksa peran Anda.',
    en: 'Nothing was changed. If this is your task, ask the administrator to check your roles.',
  },
  notFoundTitle: { id: 'Halaman tidak ditemukan', en: 'Page not found' },
  notFoundAdvice: {
    id: 'Alamatnya salah, isinya sudah dipindahkan, atau berada di luar jangkauan Anda.',
    en: 'The address is wrong, the content has moved, or it is out of your reach.',
  },
  conflictTitle: { id: 'Keadaan sudah berubah', en: 'Things have changed meanwhile' },
  conflictAdvice: {
    id: 'Orang lain lebih dulu mengubahnya. Muat ulang halaman, lalu putuskan lagi.',
    en: 'Somebody else changed it first. Reload the page, then decide again.',
  },
  tooLargeTitle: { id: 'Kiriman terlalu besar', en: 'What you sent is too large' },
  tooLargeAdvice: {
    id: 'Tidak ada yang tersimpan. Kecilkan berkas atau kirim lebih sedikit sekaligus.',
    en: 'Nothing was kept. Make the files smaller or send fewer at once.',
  },
  unsupportedTitle: { id: 'Bentuk kiriman tidak dikenal', en: 'This kind of content is not known here' },
  unsupportedAdvice: {
    id: 'Tidak ada yang tersimpan. Pakai PDF, gambar, dokumen kantor, atau MP4.',
    en: 'Nothing was kept. Use PDF, pictures, office documents or MP4.',
  },
  tooManyTitle: { id: 'Terlalu banyak percobaan', en: 'Too many attempts' },
  tooManyAdvice: {
    id: 'Tunggu beberapa menit, lalu coba lagi. Isian Anda tidak hilang di halaman sebelumnya.',
    en: 'Wait a few minutes, then try again. What you typed is still on the page before.',
  },
  unavailableTitle: { id: 'Layanan sedang tidak tersedia', en: 'The service is not available right now' },
  unavailableAdvice: {
    id: 'Data yang sudah tersimpan aman. Coba lagi sebentar lagi.',
    en: 'What was saved is safe. Try again in a moment.',
  },
  unforeseenTitle: { id: 'Terjadi kesalahan', en: 'Something went wrong' },
  unforeseenAdvice: {
    id: 'Kesalahan ini tercatat. Data yang sudah tersimpan aman; muat ulang halaman atau kembali ke awal.',
    en: 'The fault was recorded. What was saved is safe; reload the page or go back to the start.',
  },
  backToStart: { id: 'Kembali ke awal', en: 'Back to the start' },
  reload: { id: 'Muat ulang', en: 'Reload' },
  requestNumber: {
    id: 'Bila Anda melaporkannya, sertakan nomor ini:',
    en: 'When you report this, quote this number:',
  },
})
