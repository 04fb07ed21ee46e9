import { words } from '#app/content/words.ts'

/** Words of the list of offices that leadership takes away. */
export const exportWords = words({
  sheet: { id: 'Pantauan', en: 'Monitoring' },
  title: {
    id: (year: string) => `Kesiapan kantor menuju WBK/WBBM, tahun penilaian ${year}`,
    en: (year: string) => `Readiness of the offices for WBK/WBBM, assessment year ${year}`,
  },
  madeBy: {
    id: (moment: string, by: string) => `Diunduh ${moment} oleh ${by}`,
    en: (moment: string, by: string) => `Downloaded ${moment} by ${by}`,
  },
  explained: {
    id: 'Nilai, ambang, dan selisih dalam poin, didukung bukti, terhadap target tiap kantor. Kosong berarti belum ada nilai.',
    en: 'Scores, gates and margins in points, supported by evidence, against each office’s target. Empty means no score.',
  },
  none: { id: 'Belum ada penilaian', en: 'No assessment yet' },
  office: { id: 'Kantor', en: 'Office' },
  code: { id: 'Kode', en: 'Code' },
  region: { id: 'Kanwil', en: 'Region' },
  officeClass: { id: 'Kelas', en: 'Class' },
  target: { id: 'Target', en: 'Target' },
  state: { id: 'Tahap', en: 'Stage' },
  status: { id: 'Status', en: 'Status' },
  verified: { id: 'Kesiapan terverifikasi', en: 'Readiness, verified' },
  supported: { id: 'Kesiapan didukung bukti', en: 'Readiness, supported' },
  claimed: { id: 'Kesiapan diklaim', en: 'Readiness, claimed' },
  need: { id: 'Poin kurang', en: 'Points short' },
  failed: { id: 'Ambang belum lulus', en: 'Gates that fail' },
  gates: { id: 'Jumlah ambang', en: 'Gates' },
  value: { id: (name: string) => `${name}: nilai`, en: (name: string) => `${name}: score` },
  threshold: { id: (name: string) => `${name}: ambang`, en: (name: string) => `${name}: gate` },
  margin: { id: (name: string) => `${name}: selisih`, en: (name: string) => `${name}: margin` },
})
