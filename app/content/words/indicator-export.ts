import { words } from '#app/content/words.ts'

/** Words of the list of offices' reports that is taken away. */
export const indicatorExportWords = words({
  sheet: { id: 'Laporan indikator', en: 'Indicator reports' },
  title: {
    id: (period: string) => `Laporan indikator layanan, ${period}`,
    en: (period: string) => `Reports of service indicators, ${period}`,
  },
  madeBy: {
    id: (at: string, by: string) => `Diunduh ${at} oleh ${by}.`,
    en: (at: string, by: string) => `Downloaded ${at} by ${by}.`,
  },
  office: { id: 'Kantor', en: 'Office' },
  code: { id: 'Kode', en: 'Code' },
  region: { id: 'Kanwil', en: 'Kanwil' },
  expected: { id: 'Diminta', en: 'Expected' },
  submitted: { id: 'Dilaporkan', en: 'Reported' },
  onTime: { id: 'Tepat waktu', en: 'On time' },
  complete: { id: 'Lengkap (persen)', en: 'Complete (per cent)' },
  timely: { id: 'Tepat waktu (persen)', en: 'On time (per cent)' },
  approved: { id: 'Disetujui', en: 'Approved' },
  returned: { id: 'Dikembalikan', en: 'Returned' },
  reaches: { id: 'Mencapai sasaran', en: 'Reach the target' },
  near: { id: 'Mendekati sasaran', en: 'Near the target' },
  short: { id: 'Di bawah sasaran', en: 'Short of the target' },
  target: { id: 'Sasaran', en: 'Target' },
  state: { id: 'Keadaan', en: 'State' },
  notAsked: { id: 'tidak diminta', en: 'not asked for' },
  missing: { id: 'belum lapor', en: 'not reported' },
  open: { id: 'belum ada nilai', en: 'no value yet' },
  unjudged: { id: 'tidak dinilai', en: 'not judged' },
  interim: { id: 'periode berjalan', en: 'period still runs' },
})
