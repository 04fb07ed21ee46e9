import { words } from '#app/content/words.ts'

/** Words of the evidence of an item: its rows, what is on its way, links, and what a piece is told. */
export const evidenceWords = words({
  title: { id: 'Data dukung', en: 'Evidence' },
  waiting: { id: (count: number) => `${count} menunggu`, en: (count: number) => `${count} waiting` },
  returned: { id: (count: number) => `${count} dikembalikan`, en: (count: number) => `${count} returned` },
  notCounting: {
    id: (count: number) => `${count} belum dihitung`,
    en: (count: number) => (count === 1 ? '1 does not count yet' : `${count} do not count yet`),
  },
  uploading: { id: (count: number) => `${count} sedang diunggah`, en: (count: number) => `${count} uploading` },
  emptyTitle: { id: 'Belum ada bukti untuk butir ini.', en: 'No evidence for this item yet.' },
  emptyHint: {
    id: 'Sampai ada satu bukti sah, butir ini dihitung 0,00 pada nilai yang didukung bukti.',
    en: 'Until there is one valid piece, this item counts 0.00 on the supported score.',
  },
  linkLeaf: { id: 'TAUT', en: 'LINK' },
  version: { id: (number: number) => `versi ${number}`, en: (number: number) => `version ${number}` },
  period: { id: (period: string) => `periode ${period}`, en: (period: string) => `period ${period}` },
  dated: { id: (date: string) => `tertanggal ${date}`, en: (date: string) => `dated ${date}` },
  alsoServes: { id: (codes: string) => `juga dipakai ${codes}`, en: (codes: string) => `also used for ${codes}` },
  prerequisite: { id: 'syarat usulan', en: 'prerequisites' },
  andMore: { id: (count: number) => `dan ${count} lagi`, en: (count: number) => `and ${count} more` },

  whyUndated: {
    id: 'Belum bertanggal, jadi belum dihitung. Isi tanggal dokumen atau periodenya.',
    en: 'No date yet, so it does not count. Enter the date of the document or its period.',
  },
  whyOutside: {
    id: (from: string, to: string) => `Tanggalnya di luar jendela bukti, ${from} sampai ${to}.`,
    en: (from: string, to: string) => `Its date lies outside the evidence window, ${from} to ${to}.`,
  },
  whyOutsideWindow: {
    id: 'Tanggalnya di luar jendela bukti tahun penilaian ini.',
    en: 'Its date lies outside the evidence window of this assessment year.',
  },
  whyExpired: { id: 'Masa berlakunya sudah lewat.', en: 'It is past the day it holds to.' },
  whyUnreadable: {
    id: 'Berkas tidak terbaca. Unggah versi baru.',
    en: 'The file cannot be read. Upload a new version.',
  },
  whyUntested: {
    id: 'Tautan belum pernah terbuka, jadi belum dihitung. Uji dari halaman buktinya.',
    en: 'The link was never opened, so it does not count. Test it from its page.',
  },

  details: { id: 'Isi tanggal dan jenis', en: 'Enter date and kind' },
  kind: { id: 'Jenis', en: 'Kind' },
  documentDate: { id: 'Tanggal dokumen', en: 'Date of the document' },
  periodFrom: { id: 'Periode dari', en: 'Period from' },
  periodTo: { id: 'sampai', en: 'to' },
  guessed: {
    id: 'Diisikan dari nama berkas; periksa sebelum menyimpan.',
    en: 'Filled in from the file name; check before saving.',
  },
  save: { id: 'Simpan', en: 'Save' },
  saving: { id: 'Menyimpan…', en: 'Saving…' },
  later: { id: 'Nanti', en: 'Later' },
  detach: { id: 'Lepaskan', en: 'Detach' },
  detached: {
    id: (name: string) => `${name} dilepaskan dari butir ini dan tetap ada di pustaka.`,
    en: (name: string) => `${name} was detached from this item and stays in the library.`,
  },

  send: { id: 'Unggah', en: 'Upload' },
  addLink: { id: 'Lampirkan tautan', en: 'Attach the link' },
  linkAddress: { id: 'Alamat tautan', en: 'Address of the link' },
  linkTitle: { id: 'Nama bukti', en: 'Name of the piece' },
  linkHint: {
    id: 'Tautan harus terbuka tanpa masuk. Kami mengujinya saat dilampirkan.',
    en: 'The link must open without signing in. We test it when it is attached.',
  },
  limits: {
    id: (document: string, image: string, video: string) =>
      `PDF dan dokumen kantor sampai ${document}, gambar sampai ${image}, video sampai ${video}.`,
    en: (document: string, image: string, video: string) =>
      `PDF and office documents up to ${document}, pictures up to ${image}, video up to ${video}.`,
  },

  progress: {
    id: (sent: string, total: string) => `${sent} dari ${total}`,
    en: (sent: string, total: string) => `${sent} of ${total}`,
  },
  progressLeft: {
    id: (sent: string, total: string, seconds: number) => `${sent} dari ${total}, kira-kira ${seconds} detik lagi`,
    en: (sent: string, total: string, seconds: number) => `${sent} of ${total}, about ${seconds} seconds left`,
  },
  queued: { id: 'menunggu giliran', en: 'waiting its turn' },
  shrinking: { id: 'mengecilkan gambar', en: 'making the picture smaller' },
  checking: { id: 'memeriksa berkas', en: 'checking the file' },
  broken: {
    id: 'Sambungan terputus. Berkas ini belum tersimpan; dikirim lagi begitu tersambung.',
    en: 'Connection lost. This file is not kept yet; it is sent again as soon as the line is back.',
  },
  retry: { id: 'Coba lagi', en: 'Try again' },
  dismiss: { id: 'Tutup', en: 'Close' },
  notKept: { id: 'Tidak tersimpan', en: 'Not kept' },
  signedOut: {
    id: 'Anda sudah keluar. Masuk lagi di tab lain, lalu coba lagi.',
    en: 'You are signed out. Sign in again in another tab, then try again.',
  },
  duplicateOf: {
    id: (name: string, code: string) =>
      `${name}: berkas sama dengan yang sudah ada pada ${code}. Lampirkan yang itu saja.`,
    en: (name: string, code: string) => `${name}: the same file is already on ${code}. Attach that one instead.`,
  },
  duplicateInLibrary: {
    id: (name: string, title: string) => `${name}: berkas sama dengan “${title}” di pustaka. Lampirkan yang itu saja.`,
    en: (name: string, title: string) =>
      `${name}: the same file is in the library as “${title}”. Attach that one instead.`,
  },
  duplicateHere: {
    id: (name: string) => `${name}: berkas ini sudah terlampir di sini.`,
    en: (name: string) => `${name}: this file is attached here already.`,
  },
  attachThat: { id: 'Lampirkan yang itu', en: 'Attach that one' },
})

/** Why one file was not kept: the file, the reason, the limit, and what to do. */
export const uploadRefusals = words({
  'too-large': {
    id: (name: string, actual: string, limit: string) =>
      `${name}: berkas ${actual} melewati batas ${limit}. Kecilkan atau lampirkan tautannya.`,
    en: (name: string, actual: string, limit: string) =>
      `${name}: ${actual} is past the limit of ${limit}. Make it smaller or attach a link to it.`,
  },
  'too-many': {
    id: (name: string, _actual: string, limit: string) =>
      `${name}: melewati ${limit} berkas sekali kirim. Kirim sisanya setelah ini.`,
    en: (name: string, _actual: string, limit: string) =>
      `${name}: past ${limit} files at once. Send the rest after these.`,
  },
  empty: {
    id: (name: string) => `${name}: berkas kosong. Buka berkasnya, simpan lagi, lalu unggah.`,
    en: (name: string) => `${name}: the file is empty. Open it, save it again, then upload.`,
  },
  'type-not-allowed': {
    id: (name: string) =>
      `${name}: jenis berkas ini tidak diterima. Pakai PDF, gambar, Word, Excel, PowerPoint, atau MP4.`,
    en: (name: string) => `${name}: this type is not accepted. Use PDF, pictures, Word, Excel, PowerPoint or MP4.`,
  },
  'content-mismatch': {
    id: (name: string) => `${name}: isinya bukan seperti nama berkasnya. Simpan ulang dalam bentuk yang benar.`,
    en: (name: string) => `${name}: the content is not what its name says. Save it again in the right form.`,
  },
  encrypted: {
    id: (name: string) => `${name}: terkunci kata sandi. Simpan tanpa kata sandi, lalu unggah lagi.`,
    en: (name: string) => `${name}: locked by a password. Save it without one, then upload again.`,
  },
  macro: {
    id: (name: string) => `${name}: memuat makro. Simpan tanpa makro atau sebagai PDF.`,
    en: (name: string) => `${name}: holds macros. Save it without macros, or as PDF.`,
  },
  unreadable: {
    id: (name: string) => `${name}: berkas rusak atau tidak terbaca. Periksa di perangkat Anda, lalu unggah lagi.`,
    en: (name: string) => `${name}: damaged or unreadable. Check it on your device, then upload again.`,
  },
  interrupted: {
    id: (name: string) => `${name}: sambungan terputus sebelum selesai. Tidak ada yang tersisa; coba lagi.`,
    en: (name: string) => `${name}: the line broke before the end. Nothing was left behind; try again.`,
  },
  'disk-full': {
    id: (name: string) => `${name}: ruang penyimpanan penuh. Berkas ini tidak tersimpan; yang lain aman.`,
    en: (name: string) => `${name}: storage is full. This file was not kept; the others are safe.`,
  },
})
