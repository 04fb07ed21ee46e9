import { labels, words } from '#app/content/words.ts'

/** Words of the public page that explains how a score comes about. */
export const methodWords = words({
  title: { id: 'Cara nilai dihitung', en: 'How scores are computed' },
  sentence: {
    id: 'Setiap angka dapat ditelusuri sampai ke butirnya.',
    en: 'Every figure can be followed down to its items.',
  },
  lead: {
    id: (items: number, subAreas: number) =>
      `Lembar kerja yang berlaku punya ${items} butir dalam ${subAreas} subarea dan dua kelompok hasil. Tidak ada pembulatan di dalam hitungan; hanya angka yang ditampilkan yang dibulatkan.`,
    en: (items: number, subAreas: number) =>
      `The worksheet in force has ${items} items in ${subAreas} sub-areas and two groups of results. Nothing is rounded inside; only what is shown is.`,
  },
  source: { id: 'Sumber', en: 'Source' },

  itemTitle: { id: 'Nilai satu butir', en: 'The score of an item' },
  itemLead: {
    id: 'Setiap butir bernilai 0 sampai 1. Butir yang belum dijawab dihitung 0 dan tetap ikut dalam rata-rata.',
    en: 'Every item scores from 0 to 1. An item without an answer counts 0 and stays in the mean.',
  },
  scale: { id: 'Skala', en: 'Scale' },
  scoreOf: { id: 'Nilai', en: 'Score' },
  ratio: {
    id: 'bagian ÷ keseluruhan, 0 sampai 1; aturan untuk penyebut nol tertulis pada butirnya',
    en: 'part ÷ whole, from 0 to 1; each item states its rule for a zero denominator',
  },
  index: { id: (most: string) => `indeks ÷ ${most}`, en: (most: string) => `index ÷ ${most}` },

  sumTitle: { id: 'Dari butir ke nilai total', en: 'From items to the total' },
  sumSubArea: {
    id: 'Subarea: bobot kali rata-rata nilai butirnya.',
    en: 'Sub-area: weight times the mean of its items.',
  },
  sumExample: {
    id: (code: string, name: string, weight: string, items: number) =>
      `Contoh: ${code} ${name} berbobot ${weight} dengan ${items} butir; satu butir penuh menyumbang ${weight} ÷ ${items}.`,
    en: (code: string, name: string, weight: string, items: number) =>
      `Example: ${code} ${name} weighs ${weight} over ${items} items; one full item adds ${weight} ÷ ${items}.`,
  },
  sumArea: {
    id: 'Area: jumlah subareanya pada pemenuhan dan reform. Hasil: nilai butir kali bobotnya.',
    en: 'Area: the sum of its sub-areas over fulfilment and reform. Results: score times weight.',
  },
  sumTotal: {
    id: (parts: string) => `Nilai total: ${parts}.`,
    en: (parts: string) => `Total: ${parts}.`,
  },
  area: { id: 'Area', en: 'Area' },
  weight: { id: 'Bobot', en: 'Weight' },

  trackTitle: { id: 'Tiga jalur', en: 'Three tracks' },
  trackLead: {
    id: 'Angka yang sama dihitung tiga kali, menurut seberapa jauh ia dapat dipercaya. Angka utama adalah yang didukung bukti.',
    en: 'The same figure is computed three times, by how far it can be trusted. The headline is the one supported by evidence.',
  },
  track: { id: 'Jalur', en: 'Track' },
  counts: { id: 'Butir dihitung', en: 'An item counts' },
  evidenceTitle: { id: 'Bukti yang sah', en: 'Valid evidence' },
  evidence: {
    id: 'Berkas atau tautan yang terlampir pada butir, dapat dibaca, bertanggal di dalam jendela bukti, tidak kedaluwarsa, dan tidak dikembalikan. Tautan sah setelah berhasil dibuka.',
    en: 'A file or link attached to the item that can be read, is dated inside the evidence window, has not expired and was not returned. A link is valid once it has been opened.',
  },

  gateTitle: { id: 'Ambang nilai', en: 'Gates' },
  gateLead: {
    id: 'Kantor lulus bila semua ambang predikat yang dituju dicapai sekaligus. Perbandingan memakai angka yang tidak dibulatkan.',
    en: 'An office passes when all gates of its target are reached at once. Unrounded figures are compared.',
  },
  prerequisites: {
    id: (count: number) => `Di samping ambang ada ${count} syarat tanpa poin.`,
    en: (count: number) => `Beside the gates there are ${count} prerequisites without points.`,
  },
  seePrerequisites: { id: 'Lihat syaratnya', en: 'See them' },

  needTitle: { id: 'Poin yang kurang dan kesiapan', en: 'Points missing and readiness' },
  needLead: {
    id: 'Poin yang kurang adalah jumlah terkecil yang, bila diraih di tempat yang tepat, membuat semua ambang lulus. Dihitung berurutan:',
    en: 'The points missing are the fewest that, won in the right places, pass every gate. They are counted in this order:',
  },
  needAreas: {
    id: 'kekurangan tiap area terhadap batas minimumnya;',
    en: 'what each area lacks to its minimum;',
  },
  needLevers: {
    id: 'kekurangan pengungkit setelah kekurangan area tertutup;',
    en: 'what the levers lack once the areas are filled;',
  },
  needResults: {
    id: 'kekurangan tiap hasil, lalu tiap kelompok hasil;',
    en: 'what each result lacks, then each group of results;',
  },
  needTotal: {
    id: 'kekurangan nilai total setelah semua di atas tertutup, boleh diraih di mana saja.',
    en: 'what the total lacks after all of these, to be won anywhere.',
  },
  readinessRule: {
    id: 'Kesiapan = 100 × (1 − poin yang kurang ÷ poin yang kurang pada lembar kosong).',
    en: 'Readiness = 100 × (1 − points missing ÷ points missing on an empty worksheet).',
  },
  readinessMeaning: {
    id: 'Kesiapan 0 adalah lembar kosong, 100 berarti semua ambang lulus. Jawaban yang lebih baik tidak pernah menurunkannya.',
    en: 'Readiness 0 is an empty worksheet, 100 means every gate is passed. A better answer never lowers it.',
  },
  caseHead: { id: 'Contoh hitung', en: 'Worked example' },
  total: { id: 'Nilai total', en: 'Total' },
  failing: { id: 'Ambang belum lulus', en: 'Gates failing' },
  failingOf: {
    id: (failed: number, of: number) => `${failed} dari ${of}`,
    en: (failed: number, of: number) => `${failed} of ${of}`,
  },
  missing: { id: 'Poin yang kurang', en: 'Points missing' },
  ofWhich: {
    id: (levers: string, anywhere: string) => `${levers} di pengungkit, ${anywhere} di mana saja`,
    en: (levers: string, anywhere: string) => `${levers} in the levers, ${anywhere} anywhere`,
  },
  readiness: { id: 'Kesiapan', en: 'Readiness' },

  surveyTitle: { id: 'Indeks survei dan poinnya', en: 'Survey indices and their points' },
  survey: { id: 'Survei', en: 'Survey' },
  indexHead: { id: 'Indeks', en: 'Index' },
  computation: { id: 'Hitungan', en: 'Computation' },
  surveySum: {
    id: (index: string, weight: string, points: string) => `${index} ÷ 4 × ${weight} = ${points}`,
    en: (index: string, weight: string, points: string) => `${index} ÷ 4 × ${weight} = ${points}`,
  },
  surveyNote: {
    id: 'Sampai hasil survei resmi dimasukkan, indeks dari survei kantor sendiri ditandai sebagai perkiraan.',
    en: 'Until the official survey is entered, the index of the office’s own survey is marked as an estimate.',
  },

  statusTitle: { id: 'Status', en: 'Status' },
  roundTitle: { id: 'Pembulatan', en: 'Rounding' },
  round: {
    id: 'Kesiapan dipotong ke bawah sampai satu desimal. Selama sebuah ambang belum lulus, nilainya dipotong dan kekurangannya dibulatkan ke atas sampai dua desimal, sehingga angka di layar tidak pernah berlawanan dengan hasilnya. Selebihnya dibulatkan biasa.',
    en: 'Readiness is cut to one decimal. While a gate fails, its value is cut and what it lacks is rounded up to two decimals, so that no figure contradicts its verdict. Everything else is rounded half up.',
  },
  termsTitle: { id: 'Istilah', en: 'Terms' },
})

/** How an item counts on each track. */
export const trackRules = labels({
  claimed: { id: 'seperti dijawab kantor', en: 'as the office answered it' },
  supported: {
    id: 'seperti dinilai tingkat tertinggi; belum dinilai: seperti dijawab, bila ada paling sedikit satu bukti sah',
    en: 'as the highest tier judged it; not judged: as answered, given at least one valid piece of evidence',
  },
  verified: {
    id: 'seperti dinilai tingkat tertinggi; belum dinilai: 0',
    en: 'as the highest tier judged it; not judged: 0',
  },
})

/** When an office has each status. */
export const statusRules = labels({
  siap_diusulkan: {
    id: 'semua ambang lulus pada jalur terverifikasi dan semua syarat terpenuhi',
    en: 'every gate passes on the verified track and every prerequisite is met',
  },
  hampir_siap: {
    id: 'semua ambang lulus pada jalur didukung bukti, tetapi ada yang belum dinilai atau syarat yang terbuka',
    en: 'every gate passes on the supported track, but something is not judged yet or a prerequisite is open',
  },
  perlu_pembinaan: { id: 'selain itu', en: 'otherwise' },
})

/** The worksheets of the worked example. */
export const caseNames = labels({
  empty: { id: 'Lembar kosong', en: 'Empty worksheet' },
  minimum: { id: 'Tiap area dan hasil tepat di batasnya', en: 'Every area and result exactly on its minimum' },
  full: { id: 'Nilai penuh', en: 'Full marks' },
})
