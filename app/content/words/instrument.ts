import { labels, words } from '#app/content/words.ts'

/** Short names of the six areas for charts and narrow columns; the full names come with the edition. */
export const areaShortNames = labels({
  MP: { id: 'Manajemen Perubahan', en: 'Change' },
  TL: { id: 'Tatalaksana', en: 'Processes' },
  SDM: { id: 'SDM Aparatur', en: 'Human resources' },
  AK: { id: 'Akuntabilitas', en: 'Accountability' },
  PW: { id: 'Pengawasan', en: 'Supervision' },
  PP: { id: 'Pelayanan Publik', en: 'Public service' },
})

/** Names of the gates beside the areas, over all editions; the regulation's long wording stays in the edition. */
export const gateNames = labels({
  total: { id: 'Nilai total', en: 'Total score' },
  pengungkit: { id: 'Pengungkit', en: 'Levers' },
  hasilBersih: { id: 'Birokrasi Bersih dan Akuntabel', en: 'Clean and accountable bureaucracy' },
  ipak: { id: 'Survei persepsi anti korupsi (IPAK)', en: 'Anti-corruption perception survey (IPAK)' },
  spak: { id: 'Survei persepsi anti korupsi', en: 'Anti-corruption perception survey' },
  kinerja: { id: 'Capaian kinerja lebih baik', en: 'Better performance' },
  tlhp: { id: 'Tindak lanjut hasil pemeriksaan', en: 'Follow-up of audit findings' },
  hasilPrima: { id: 'Survei kualitas pelayanan (IPKP)', en: 'Service quality survey (IPKP)' },
  hasilPelayanan: { id: 'Kualitas pelayanan publik', en: 'Quality of public service' },
})
export type GateName = keyof typeof gateNames

/** Column heads where only a few letters fit. */
export const gateShortNames = labels({
  total: { id: 'Total', en: 'Total' },
  pengungkit: { id: 'Jumlah', en: 'Levers' },
  hasilBersih: { id: 'Bersih', en: 'Clean' },
  ipak: { id: 'IPAK', en: 'IPAK' },
  spak: { id: 'SPAK', en: 'SPAK' },
  kinerja: { id: 'Kinerja', en: 'Results' },
  tlhp: { id: 'TLHP', en: 'Audit' },
  hasilPrima: { id: 'IPKP', en: 'IPKP' },
  hasilPelayanan: { id: 'Layanan', en: 'Service' },
} satisfies Record<GateName, unknown>)

/** Words of the regulation for the parts of the worksheet. */
export const instrumentWords = words({
  worksheet: { id: 'Lembar Kerja Evaluasi', en: 'Evaluation worksheet' },
  results: { id: 'Hasil', en: 'Results' },
})
