import { labels } from '#app/content/words.ts'

/** What a refused workbook, or a refused decision about one, says by the reason of the refusal. */
export const sheetRefusals = labels({
  'sheet-old-or-locked': {
    id: 'Berkas ini berformat lama (.xls) atau memakai kata sandi. Simpan sebagai .xlsx tanpa kata sandi.',
    en: 'This file has the old format (.xls) or a password. Save it as .xlsx without a password.',
  },
  'sheet-not-a-workbook': {
    id: 'Berkas ini bukan buku kerja Excel (.xlsx) yang utuh.',
    en: 'This file is not a complete Excel workbook (.xlsx).',
  },
  'sheet-macro': {
    id: 'Berkas ini memuat makro. Simpan sebagai .xlsx tanpa makro.',
    en: 'This file holds macros. Save it as .xlsx without macros.',
  },
  'sheet-outside-links': {
    id: 'Berkas ini terhubung ke buku kerja lain. Putuskan hubungannya di Excel (Data, Edit Tautan), lalu simpan.',
    en: 'This file is linked to other workbooks. Break the links in Excel (Data, Edit Links), then save it.',
  },
  'sheet-entities': {
    id: 'Berkas ini memuat bagian yang tidak pernah ditulis Excel, jadi tidak dibaca.',
    en: 'This file holds parts that Excel never writes, so it is not read.',
  },
  'sheet-too-large': {
    id: 'Isi berkas ini terlalu besar. Hapus baris dan lembar yang tidak dipakai, lalu simpan lagi.',
    en: 'There is too much in this file. Remove rows and sheets that are not used, then save it again.',
  },
  'sheet-not-the-worksheet': {
    id: 'Lembar “LKE ZI” edisi ini tidak ditemukan di berkas.',
    en: 'The file has no “LKE ZI” sheet of this edition.',
  },
  'no-layout': {
    id: 'Edisi penilaian ini tidak mempunyai lembar kerja untuk ditukar.',
    en: 'The edition of this assessment has no worksheet to exchange.',
  },
  'no-file': { id: 'Pilih berkas lebih dulu.', en: 'Choose a file first.' },
  'nothing-chosen': { id: 'Centang paling sedikit satu butir.', en: 'Tick at least one item.' },
  'import-stale': {
    id: 'Jawaban berubah setelah halaman ini dibuka. Belum ada yang diambil; periksa lagi di bawah.',
    en: 'Answers have changed since this page was opened. Nothing was taken yet; check again below.',
  },
  'import-decided': { id: 'Berkas ini sudah diputuskan.', en: 'This file was decided about already.' },
  'import-expired': {
    id: 'Berkas ini sudah lewat 7 hari. Baca berkasnya lagi.',
    en: 'This file is older than 7 days. Read it again.',
  },
})
