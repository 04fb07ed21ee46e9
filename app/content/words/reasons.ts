import { labels } from '#app/content/words.ts'

/** Reason codes of a return; a note always stands beside the code. */
export const returnReasons = labels({
  TIDAK_RELEVAN: { id: 'Berkas tidak sesuai dengan kriteria', en: 'The file does not fit the criterion' },
  TIDAK_TERBACA: { id: 'Gambar, video, atau berkas tidak terbaca', en: 'Picture, video or file cannot be read' },
  BELUM_TTD: { id: 'Belum ditandatangani atau belum bernomor', en: 'Not signed or not numbered yet' },
  TANPA_TANGGAL: { id: 'Tidak bertanggal', en: 'Not dated' },
  LUAR_TAHUN: { id: 'Di luar tahun atau periode penilaian', en: 'Outside the assessment year or period' },
  TIDAK_LENGKAP: {
    id: 'Belum lengkap (undangan, notula, daftar hadir, foto, laporan)',
    en: 'Incomplete (invitation, minutes, attendance list, photos, report)',
  },
  TANPA_TINDAK_LANJUT: { id: 'Belum ada tindak lanjut', en: 'No follow-up yet' },
  TAUTAN_TERTUTUP: { id: 'Tautan tidak dapat dibuka', en: 'The link cannot be opened' },
  GANDA: { id: 'Sama dengan berkas lain', en: 'The same as another file' },
  ANGKA_TIDAK_COCOK: { id: 'Angka berbeda dengan bukti', en: 'The figure differs from the evidence' },
  DATA_PRIBADI: {
    id: 'Memuat data pribadi yang harus disamarkan',
    en: 'Holds personal data that must be masked',
  },
  SAMPEL_KURANG: { id: 'Jumlah responden kurang', en: 'Too few respondents' },
  TERLAMBAT: { id: 'Melewati batas waktu', en: 'Past the deadline' },
  SURAT_SALAH: { id: 'Surat usulan atau SPTJM salah atau tidak ada', en: 'Proposal letter or SPTJM wrong or missing' },
  LAINNYA: { id: 'Lainnya', en: 'Other' },
})
export type ReturnReason = keyof typeof returnReasons
