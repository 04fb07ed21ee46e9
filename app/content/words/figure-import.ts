import { labels, words } from '#app/content/words.ts'

/** Words of bringing figures in as a file. */
export const figureImportWords = words({
  title: { id: 'Ambil dari berkas', en: 'Take from a file' },
  lead: {
    id: 'Unduh daftar isian periode ini, isi kolom nilai, lalu unggah kembali. Perubahannya ditampilkan lebih dulu; tidak ada yang tertulis sebelum Anda menerimanya.',
    en: 'Download this period’s list, fill in the column “nilai”, and upload it again. Its changes are shown first; nothing is written before you accept it.',
  },
  template: { id: 'Daftar isian', en: 'List of figures' },
  xlsx: { id: 'Unduh XLSX', en: 'Download XLSX' },
  csv: { id: 'Unduh CSV', en: 'Download CSV' },
  file: { id: 'Berkas CSV atau XLSX', en: 'CSV or XLSX file' },
  fileHint: {
    id: 'Paling besar 5 MB. Kolom kunci dan nilai wajib ada; nilai kosong dibiarkan seperti sekarang.',
    en: 'At most 5 MB. The columns “kunci” and “nilai” must be there; an empty value leaves the figure as it is.',
  },
  check: { id: 'Periksa berkas', en: 'Check the file' },
  refusedTitle: { id: 'Berkas ini belum dapat diperiksa', en: 'This file cannot be checked yet' },
  checkTitle: { id: 'Periksa perubahan', en: 'Check the changes' },
  faulty: {
    id: (rows: string) =>
      `${rows} baris perlu diperbaiki. Perbaiki berkasnya, lalu unggah lagi; belum ada yang tertulis.`,
    en: (rows: string) => `${rows} rows need mending. Mend the file and upload it again; nothing is written yet.`,
  },
  ready: {
    id: (created: string, changed: string) => `Siap diambil: ${created} angka baru, ${changed} berubah.`,
    en: (created: string, changed: string) => `Ready to be taken: ${created} new figures, ${changed} changed.`,
  },
  nothing: {
    id: 'Berkas ini sama dengan yang sudah ada. Tidak ada yang perlu diambil.',
    en: 'This file is what there is already. There is nothing to take.',
  },
  same: {
    id: (rows: string) => `${rows} baris tidak mengubah apa pun.`,
    en: (rows: string) => `${rows} rows change nothing.`,
  },
  accept: { id: 'Ambil semuanya', en: 'Take all of it' },
  discard: { id: 'Buang berkas', en: 'Put the file aside' },
  again: { id: 'Unggah berkas lain', en: 'Upload another file' },
  stale: {
    id: 'Isian berubah sejak halaman ini ditampilkan. Periksa sekali lagi di bawah ini.',
    en: 'The form has changed since this page was shown. Check it once more below.',
  },
  row: { id: 'Baris', en: 'Row' },
  figure: { id: 'Isian', en: 'Figure' },
  before: { id: 'Sekarang', en: 'Now' },
  after: { id: 'Menjadi', en: 'Becomes' },
  remark: { id: 'Catatan', en: 'Remark' },
  atCell: {
    id: (column: string, value: string, fault: string) => `Kolom ${column} (“${value}”): ${fault}`,
    en: (column: string, value: string, fault: string) => `Column ${column} (“${value}”): ${fault}`,
  },
})

/** What is wrong with a list of figures as a whole. */
export const figureListFaults = labels({
  'column-missing': { id: 'Kolom kunci atau nilai tidak ada.', en: 'The column “kunci” or “nilai” is missing.' },
  'no-rows': { id: 'Tidak ada baris berisi.', en: 'There are no rows.' },
  'other-period': {
    id: 'Menurut judulnya, daftar ini untuk periode lain. Unduh daftar periode ini, atau hapus baris judulnya.',
    en: 'By its title this list is of another period. Download the list of this period, or remove its title.',
  },
  'other-office': {
    id: 'Menurut judulnya, daftar ini milik kantor lain.',
    en: 'By its title this list is of another office.',
  },
  'too-many-rows': { id: 'Lebih dari 2.000 baris.', en: 'More than 2,000 rows.' },
})
