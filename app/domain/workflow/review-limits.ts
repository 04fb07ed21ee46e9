/** Characters that a reviewer's note, or the reason of a re-opening, may have. */
export const reviewNoteLimit = 2000

/** Characters that one message of a conversation may have. */
export const messageLimit = 1000

/** The reason codes of a return (process, 4.5). */
export const returnReasonCodes = [
  'TIDAK_RELEVAN',
  'TIDAK_TERBACA',
  'BELUM_TTD',
  'TANPA_TANGGAL',
  'LUAR_TAHUN',
  'TIDAK_LENGKAP',
  'TANPA_TINDAK_LANJUT',
  'TAUTAN_TERTUTUP',
  'GANDA',
  'ANGKA_TIDAK_COCOK',
  'DATA_PRIBADI',
  'SAMPEL_KURANG',
  'TERLAMBAT',
  'SURAT_SALAH',
  'LAINNYA',
] as const
