import { labels, words } from '#app/content/words.ts'

/** Words of the public pages that show an edition of the instrument. */
export const editionWords = words({
  instruments: { id: 'Instrumen', en: 'Instruments' },
  method: { id: 'Cara menghitung', en: 'How scores work' },
  methodShort: { id: 'Hitungan', en: 'Scores' },
  openApp: { id: 'Buka Menuju', en: 'Open Menuju' },
  listTitle: { id: 'Instrumen evaluasi zona integritas', en: 'Instruments for evaluating integrity zones' },
  listLead: {
    id: 'Lembar Kerja Evaluasi (LKE) menurut peraturan yang melandasinya. Tiap penilaian memakai satu edisi sampai selesai, walau peraturannya berganti.',
    en: 'The evaluation worksheet (LKE) as each regulation sets it. An assessment keeps its edition to the end, even when the regulation changes.',
  },
  inForce: { id: 'Berlaku', en: 'In force' },
  notInForce: { id: 'Tidak berlaku lagi', en: 'No longer in force' },
  partial: { id: 'Rekonstruksi sebagian, hanya untuk dibaca', en: 'Partly reconstructed, for reading only' },
  size: {
    id: (items: number, areas: number) => `${items} butir, ${areas} area`,
    en: (items: number, areas: number) => `${items} items, ${areas} areas`,
  },
  period: {
    id: (from: string, to: string) => `berlaku ${from} sampai ${to}`,
    en: (from: string, to: string) => `in force ${from} to ${to}`,
  },
  since: { id: (from: string) => `berlaku sejak ${from}`, en: (from: string) => `in force since ${from}` },
  until: { id: (to: string) => `berlaku sampai ${to}`, en: (to: string) => `in force until ${to}` },
  wording: { id: 'Tentang naskah', en: 'About the wording' },
  statusNotice: { id: 'Belum dapat dipakai menilai', en: 'Not ready for scoring' },
  otherLanguage: { id: 'Read in English', en: 'Baca dalam bahasa Indonesia' },
  contents: { id: 'Isi', en: 'Contents' },
  newer: { id: 'Diganti oleh', en: 'Replaced by' },
  older: { id: 'Menggantikan', en: 'Replaces' },

  basis: { id: 'Dasar hukum', en: 'Legal basis' },
  regulation: { id: 'Peraturan', en: 'Regulation' },
  part: { id: 'Bagian', en: 'Part' },
  gazette: { id: 'Berita Negara', en: 'Gazette' },
  amendments: { id: 'Perubahan', en: 'Amendments' },
  affects: { id: 'Mengubah penghitungan nilai', en: 'Changes the scoring' },
  affectsNot: { id: 'Tidak mengubah penghitungan nilai', en: 'Does not change the scoring' },

  thresholds: { id: 'Ambang nilai', en: 'Gates' },
  thresholdsLead: {
    id: 'Semua ambang harus dicapai sekaligus.',
    en: 'All gates must be passed at once.',
  },
  ofWeight: { id: (percent: string) => `${percent} dari bobot`, en: (percent: string) => `${percent} of the weight` },
  indexOf: { id: (index: string) => `indeks ${index}`, en: (index: string) => `index ${index}` },
  optionOf: { id: (option: string) => `jawaban ${option}`, en: (option: string) => `answer ${option}` },
  noGate: { id: 'tidak ada', en: 'none' },
  lastKnown: {
    id: (value: string) => `terakhir diketahui ${value}`,
    en: (value: string) => `last known ${value}`,
  },
  prerequisites: { id: 'Syarat', en: 'Prerequisites' },
  prerequisitesLead: {
    id: 'Syarat tidak menambah poin. Yang belum diketahui dihitung belum terpenuhi.',
    en: 'Prerequisites give no points. What is not known counts as not met.',
  },
  prerequisitesNone: {
    id: 'Syarat pada edisi ini belum ditemukan pada sumber mana pun.',
    en: 'No source with the prerequisites of this edition was found.',
  },
  condition: { id: 'Syarat', en: 'Prerequisite' },
  answeredBy: { id: 'Berlaku untuk', en: 'Applies to' },
  unit: { id: 'Unit', en: 'Unit' },
  institution: { id: 'Instansi', en: 'Institution' },
  notRequired: { id: 'tidak disyaratkan', en: 'not required' },
  yes: { id: 'ya', en: 'yes' },
  atLeast: { id: (value: string) => `paling sedikit ${value}`, en: (value: string) => `at least ${value}` },
  atLeastGrade: { id: (value: string) => `paling rendah ${value}`, en: (value: string) => `at least ${value}` },
  level: { id: (level: string) => `level ${level}`, en: (level: string) => `level ${level}` },
  years: { id: (years: string) => `${years} tahun`, en: (years: string) => `${years} year(s)` },
  nothingDue: {
    id: 'Bila tidak ada yang wajib, syarat ini terpenuhi.',
    en: 'Where nothing is due, this is met.',
  },
  order: {
    id: (grades: string) => `Urutan dari terendah: ${grades}`,
    en: (grades: string) => `From the lowest: ${grades}`,
  },
  procedure: { id: 'Tata cara', en: 'Procedure' },
  kawasan: { id: 'Kawasan', en: 'Zones of several units' },
  kawasanScore: { id: 'Nilai integrasi paling rendah', en: 'Lowest integration score' },

  weightOf: { id: (points: string) => `bobot ${points}`, en: (points: string) => `weight ${points}` },
  worthUpTo: {
    id: (points: string) => `paling tinggi ${points} poin`,
    en: (points: string) => `up to ${points} points`,
  },
  points: { id: (points: string) => `${points} poin`, en: (points: string) => `${points} points` },
  counts: { id: 'Yang dihitung', en: 'What is counted' },
  formula: { id: 'Rumus', en: 'Formula' },
  notInFormula: { id: 'tidak masuk rumus', en: 'not in the formula' },
  formulaText: {
    id: (fraction: string) => `nilai = ${fraction}`,
    en: (fraction: string) => `score = ${fraction}`,
  },
  atMost: { id: (value: string) => `, paling tinggi ${value}`, en: (value: string) => `, at most ${value}` },
  noLess: { id: (value: string) => `, paling rendah ${value}`, en: (value: string) => `, no less than ${value}` },
  zero: { id: 'Penyebut nol', en: 'Zero denominator' },
  zeroScore: { id: (score: string) => `Dihitung ${score}.`, en: (score: string) => `Counts ${score}.` },
  zeroBoth: {
    id: (both: string, rise: string) => `Nol ke nol dihitung ${both}; naik dari nol dihitung ${rise}.`,
    en: (both: string, rise: string) => `Zero to zero counts ${both}; a rise from zero counts ${rise}.`,
  },
  documents: { id: 'Data dukung yang diharapkan', en: 'Expected evidence' },
  notes: { id: 'Catatan', en: 'Notes' },
  linkTo: { id: (code: string) => `Tautan ke ${code}`, en: (code: string) => `Link to ${code}` },
  confidenceLegend: { id: 'Tanda keyakinan', en: 'Marks of confidence' },
})

/** How sure a reconstructed part of an edition is. */
export const confidences = labels({
  attested: { id: 'ada pada dua sumber', en: 'in two sources' },
  'attested-once': { id: 'ada pada satu sumber', en: 'in one source' },
  'attested-2021': { id: 'ada pada lembar kerja 2021', en: 'in a worksheet of 2021' },
  'derived-by-subtraction': { id: 'dihitung dari sisa bobot', en: 'from the weight that is left' },
  'inferred-strong': { id: 'disimpulkan, kuat', en: 'inferred, strong' },
  inferred: { id: 'disimpulkan', en: 'inferred' },
  'inferred-weak': { id: 'disimpulkan, lemah', en: 'inferred, weak' },
  'carried-over-from-52/2014-unverified': { id: 'dari 52/2014, belum dicocokkan', en: 'from 52/2014, not verified' },
  'not-found': { id: 'tidak ditemukan', en: 'not found' },
})

/** What a mark of confidence stands at when it is not the whole. */
export const confidenceParts = labels({
  question: { id: 'pertanyaan', en: 'question' },
  levels: { id: 'tingkat jawaban', en: 'levels' },
})
