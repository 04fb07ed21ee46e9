import { labels, words } from '#app/content/words.ts'

/** What a target rests on. */
export const targetBases = labels({
  regulation: { id: 'dari peraturan', en: 'from a regulation' },
  standard: { id: 'dari standar pelayanan', en: 'from the service standard' },
  band: { id: 'dari batas mutu', en: 'from the edge of a grade' },
  default: { id: 'nilai awal', en: 'starting value' },
  none: { id: 'tanpa sasaran', en: 'no target' },
})

/** Words of what a cycle asks of each indicator. */
export const indicatorSettingWords = words({
  title: { id: 'Indikator siklus', en: 'Indicators of the cycle' },
  lead: {
    id: (asked: string, all: string) =>
      `${asked} dari ${all} indikator diminta. Sasaran yang diubah menilai ulang laporan yang sudah masuk; yang lain berlaku untuk periode yang dibuka kemudian.`,
    en: (asked: string, all: string) =>
      `${asked} of ${all} indicators are asked for. A changed target judges the reports anew; the rest holds for periods that open later.`,
  },
  indicator: { id: 'Indikator', en: 'Indicator' },
  asked: { id: 'Diminta', en: 'Asked for' },
  isAsked: { id: 'diminta', en: 'asked for' },
  notAsked: { id: 'tidak diminta', en: 'not asked for' },
  counted: { id: 'dihitung sendiri, tidak diisi kantor', en: 'counted by itself, not entered by offices' },
  target: { id: (predicate: string) => `Sasaran ${predicate}`, en: (predicate: string) => `Target ${predicate}` },
  fromCatalogue: { id: (value: string) => `katalog ${value}`, en: (value: string) => `catalogue ${value}` },
  due: { id: 'Jatuh tempo', en: 'Due' },
  workingDay: {
    id: (place: string) => `hari kerja ke-${place}`,
    en: (place: string) => `working day ${place}`,
  },
  dayOfYear: { id: (day: string) => `tiap ${day}`, en: (day: string) => `every ${day}` },
  change: { id: 'Atur', en: 'Set' },
  changeOf: { id: (code: string) => `Atur ${code}`, en: (code: string) => `Set ${code}` },
  closed: {
    id: 'Siklus ini ditutup. Pengaturannya tidak dapat diubah.',
    en: 'This cycle is closed and cannot be changed.',
  },
  keepsCatalogue: {
    id: (value: string) => `Kosong mengikuti katalog: ${value}.`,
    en: (value: string) => `Empty follows the catalogue: ${value}.`,
  },
  bounds: {
    id: (from: string, to: string) => `Dari ${from} sampai ${to}.`,
    en: (from: string, to: string) => `From ${from} to ${to}.`,
  },
  dueLabel: { id: 'Hari kerja jatuh tempo pada bulan berikutnya', en: 'Due on this working day of the month after' },
  dueHint: {
    id: 'Dari 1 sampai 20. Kosong mengikuti kebiasaan. Berlaku untuk periode yang dibuka kemudian.',
    en: 'From 1 to 20. Empty follows the usual one. Holds for periods that open later.',
  },
  laidDown: {
    id: (basis: string) => `Sasaran ini ${basis}: penyimpangan perlu alasan tertulis.`,
    en: (basis: string) => `This target comes ${basis}: leaving it needs a written reason.`,
  },
  followsScheme: {
    id: 'Sasarannya mengikuti skema penilaian Ombudsman pada laporan, dan tidak diatur di sini.',
    en: 'Its target follows the scheme of the Ombudsman’s assessment in the report, and is not set here.',
  },
  notJudged: { id: 'Keterangan saja, tidak dinilai.', en: 'Information only, not judged.' },
  reason: { id: 'Alasan menyimpang', en: 'Reason for leaving it' },
  reasonHint: { id: 'Sebut surat atau keputusannya.', en: 'Name the letter or decision.' },
  save: { id: 'Simpan', en: 'Save' },
  saved: {
    id: (code: string, judged: string) => `${code} tersimpan. ${judged} laporan dinilai ulang.`,
    en: (code: string, judged: string) => `${code} is saved. ${judged} reports were judged anew.`,
  },
  stale: {
    id: 'Pengaturan ini baru saja diubah orang lain. Nilai terbaru ada di bawah; isian Anda tetap di kolomnya.',
    en: 'Somebody else has just changed this. What you typed is still in its fields.',
  },
})
