import { labels, words } from '#app/content/words.ts'

/** Words of all the evidence of an assessment as one archive. */
export const evidenceExportWords = words({
  title: { id: 'Unduh data dukung', en: 'Download the evidence' },
  text: {
    id: 'Semua berkas penilaian ini dalam satu ZIP, bernama baku dan tersusun menurut area, subkomponen, dan putaran. Tautan dan nama asli berkas ada di daftar.csv.',
    en: 'Every file of this assessment in one ZIP, under its default name, by area, sub-component and round. Links and the files’ own names are in daftar.csv.',
  },
  leftOut: {
    id: 'Berkas yang dikembalikan karena memuat data pribadi tidak disertakan.',
    en: 'Files returned because they hold personal data are left out.',
  },
  download: { id: 'Unduh semua bukti (.zip)', en: 'Download all evidence (.zip)' },
  sheet: { id: 'Data dukung', en: 'Evidence' },
  sheetTitle: {
    id: (office: string, year: string) => `Data dukung ${office}, penilaian ${year}`,
    en: (office: string, year: string) => `Evidence of ${office}, assessment of ${year}`,
  },
  made: { id: (moment: string) => `Dibuat ${moment}`, en: (moment: string) => `Made ${moment}` },
  criterion: { id: 'Butir', en: 'Item' },
  piece: { id: 'Nama bukti', en: 'Name of the piece' },
  path: { id: 'Berkas dalam arsip', en: 'File in the archive' },
  ownName: { id: 'Nama asli berkas', en: 'Own name of the file' },
  kind: { id: 'Jenis', en: 'Kind' },
  date: { id: 'Tanggal dokumen', en: 'Date of the document' },
  from: { id: 'Periode dari', en: 'Period from' },
  to: { id: 'Periode sampai', en: 'Period to' },
  verdict: { id: 'Keadaan', en: 'State' },
  link: { id: 'Tautan', en: 'Link' },
  remark: { id: 'Keterangan', en: 'Remark' },
})

/** Why a file is named in the list, but does not lie in the archive. */
export const leftOutReasons = labels({
  'personal-data': {
    id: 'Tidak disertakan: memuat data pribadi yang harus disamarkan',
    en: 'Left out: holds personal data that must be masked',
  },
  missing: {
    id: 'Tidak disertakan: berkas tidak ada di penyimpanan',
    en: 'Left out: the store does not have the file',
  },
})
