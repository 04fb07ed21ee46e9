import { labels, words } from '#app/content/words.ts'

/** The pages on which the planning bureau sets up an assessment year. */
export const cycleWords = words({
  title: { id: 'Siklus penilaian', en: 'Assessment cycles' },
  lead: {
    id: 'Satu siklus ialah satu tahun penilaian: edisi instrumen, rentang bukti, jendela waktu, syarat kementerian, dan kantor yang ikut.',
    en: 'A cycle is one assessment year: its edition, the span of evidence, the windows, the ministry’s conditions, and the offices that take part.',
  },
  emptyTitle: { id: 'Belum ada siklus', en: 'No cycle yet' },
  emptyAdvice: {
    id: 'Buat siklus tahun ini, lalu isi syarat kementerian dan buka penilaian kantor.',
    en: 'Create this year’s cycle, then enter the ministry’s conditions and open the offices’ assessments.',
  },
  create: { id: 'Buat siklus', en: 'Create a cycle' },
  yearTitle: { id: (year: number) => `Siklus ${year}`, en: (year: number) => `Cycle ${year}` },
  year: { id: 'Tahun penilaian', en: 'Assessment year' },
  edition: { id: 'Edisi instrumen', en: 'Edition of the instrument' },
  readOnly: { id: (name: string) => `${name} (hanya dibaca)`, en: (name: string) => `${name} (to read only)` },
  editionHint: {
    id: 'Penilaian memakai edisi ini sampai selesai, juga bila peraturan berubah.',
    en: 'Assessments keep this edition to their end, even when the regulation changes.',
  },
  evidence: { id: 'Rentang tanggal bukti', en: 'Span of evidence' },
  evidenceHint: {
    id: 'Dokumen bertanggal di luar rentang ini tidak dihitung. Kebiasaannya dua tahun: tahun lalu dan tahun penilaian.',
    en: 'Documents dated outside this span do not count. The custom is two years: the year before and the assessment year.',
  },
  evidenceFrom: { id: 'Bukti sejak', en: 'Evidence from' },
  evidenceTo: { id: 'Bukti sampai dengan', en: 'Evidence until' },
  state: { id: 'Keadaan', en: 'State' },
  save: { id: 'Simpan', en: 'Save' },
  saved: { id: 'Tersimpan.', en: 'Saved.' },
  windows: { id: 'Jendela waktu', en: 'Windows' },
  windowsLead: {
    id: 'Yang terdekat berlaku: jendela Kanwil mengalahkan jendela kementerian. Hari terakhir ikut dihitung, menurut waktu kantor.',
    en: 'The nearest one holds: a Kanwil’s window comes before the ministry’s. The last day counts, in the office’s own time.',
  },
  unit: { id: 'Berlaku untuk', en: 'Holds for' },
  kind: { id: 'Jendela', en: 'Window' },
  opensOn: { id: 'Buka', en: 'Opens' },
  closesOn: { id: 'Tutup', en: 'Closes' },
  act: { id: 'Tindakan', en: 'Action' },
  setWindow: { id: 'Tetapkan jendela', en: 'Set the window' },
  removeWindow: { id: 'Ikuti kementerian', en: 'Follow the ministry' },
  conditions: { id: 'Syarat kementerian', en: 'Conditions of the ministry' },
  conditionsLead: {
    id: 'Diisi sekali setahun dan berlaku untuk semua kantor. Syarat yang kosong dihitung belum diketahui, dan belum diketahui berarti belum terpenuhi.',
    en: 'Entered once a year for all offices. An empty condition is unknown, and unknown is not met.',
  },
  value: { id: 'Nilai', en: 'Value' },
  unknown: { id: 'belum diketahui', en: 'not known yet' },
  yes: { id: 'Ya', en: 'Yes' },
  no: { id: 'Tidak', en: 'No' },
  minimum: {
    id: (wbk: string, wbbm: string) => `Paling rendah ${wbk} untuk WBK, ${wbbm} untuk WBBM.`,
    en: (wbk: string, wbbm: string) => `At least ${wbk} for WBK, ${wbbm} for WBBM.`,
  },
  note: { id: 'Sumber', en: 'Source' },
  noteHint: { id: 'Laporan atau surat, dengan nomor dan tanggal.', en: 'Report or letter, with number and date.' },
  offices: { id: 'Kantor yang ikut', en: 'Offices that take part' },
  opened: {
    id: (opened: number, offices: number) => `${opened} dari ${offices} dibuka`,
    en: (opened: number, offices: number) => `${opened} of ${offices} opened`,
  },
  office: { id: 'Kantor', en: 'Office' },
  target: { id: 'Target', en: 'Target' },
  stage: { id: 'Tahap', en: 'Stage' },
  notOpened: { id: 'Belum dibuka', en: 'Not opened' },
  open: { id: 'Buka', en: 'Open' },
  openFor: { id: (office: string) => `Buka ${office}`, en: (office: string) => `Open ${office}` },
  targetOf: { id: (office: string) => `Target ${office}`, en: (office: string) => `Target of ${office}` },
  changeTargetOf: {
    id: (office: string) => `Ubah target ${office}`,
    en: (office: string) => `Change the target of ${office}`,
  },
  changeTarget: { id: 'Ubah', en: 'Change' },
  openRest: { id: 'Buka semua yang belum', en: 'Open all that remain' },
  openRestLead: {
    id: (count: number) => `${count} unit di Kanwil ini belum dibuka.`,
    en: (count: number) => `${count === 1 ? '1 unit' : `${count} units`} of this region not opened yet.`,
  },
})

export const windowKinds = labels({
  fill: { id: 'Pengisian lembar', en: 'Filling in' },
  verify: { id: 'Penilaian Kanwil', en: 'Judgement by the Kanwil' },
  revise: { id: 'Perbaikan butir', en: 'Revision of items' },
})
export type WindowKind = keyof typeof windowKinds

export const cycleStates = labels({
  open: { id: 'Terbuka', en: 'Open' },
  closed: { id: 'Ditutup', en: 'Closed' },
})
