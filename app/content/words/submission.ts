import { labels, words } from '#app/content/words.ts'

/** Words of the page from which an office hands its self assessment in. */
export const submissionWords = words({
  title: { id: 'Ajukan penilaian mandiri', en: 'Hand in the self assessment' },
  again: { id: 'Ajukan lagi setelah tindak lanjut', en: 'Hand in again after the follow-up' },
  nothing: {
    id: 'Tidak ada yang terbuka. Semua butir terjawab dan didukung bukti sah.',
    en: 'Nothing is open. Every item is answered and supported by valid evidence.',
  },
  leadOpen: {
    id: (items: number) => `${items} butir belum dijawab`,
    en: (items: number) => (items === 1 ? '1 item not answered' : `${items} items not answered`),
  },
  leadUnsupported: {
    id: (items: number) => `${items} butir tanpa bukti sah`,
    en: (items: number) => (items === 1 ? '1 item without valid evidence' : `${items} items without valid evidence`),
  },
  leadWeak: {
    id: (items: number) => `${items} jawaban rendah pada ambang yang belum lulus`,
    en: (items: number) =>
      items === 1 ? '1 low answer at a gate that fails' : `${items} low answers at gates that fail`,
  },
  figures: { id: 'Angka yang diajukan', en: 'The figures handed in' },
  figure: { id: 'Nilai', en: 'Score' },
  total: { id: 'Nilai total', en: 'Total' },
  readiness: { id: 'Kesiapan', en: 'Readiness' },
  gatesFailing: { id: 'Ambang belum lulus', en: 'Gates not passed' },
  gatesOf: {
    id: (failing: number, gates: number) => `${failing} dari ${gates}`,
    en: (failing: number, gates: number) => `${failing} of ${gates}`,
  },
  answered: {
    id: (answered: number, items: number) => `${answered} dari ${items} butir terjawab`,
    en: (answered: number, items: number) => `${answered} of ${items} items answered`,
  },

  open: { id: 'Belum dijawab', en: 'Not answered' },
  openHint: { id: 'Butir yang belum dijawab dihitung 0.', en: 'An item without an answer counts 0.' },
  unsupported: { id: 'Tanpa bukti sah', en: 'Without valid evidence' },
  unsupportedHint: {
    id: 'Dihitung 0 pada nilai yang didukung bukti, sampai ada satu bukti sah.',
    en: 'Counts 0 on the supported score until there is one valid piece.',
  },
  weak: { id: 'Jawaban rendah pada ambang yang belum lulus', en: 'Low answers at gates that fail' },
  weakHint: {
    id: 'Di sinilah poin yang kurang dapat dimenangkan.',
    en: 'This is where the missing points can be won.',
  },
  pieces: { id: 'Bukti yang belum dihitung', en: 'Evidence that does not count' },
  piecesHint: {
    id: 'Dikembalikan, belum bertanggal, di luar jendela bukti, atau tidak terbuka.',
    en: 'Returned, not dated, outside the window, or not opening.',
  },
  flags: { id: 'Akan ditanyakan peninjau', en: 'What a reviewer will ask' },
  flagsHint: {
    id: 'Angka boleh diajukan, tetapi siapkan penjelasannya.',
    en: 'The figures may stand, but have an explanation ready.',
  },
  prerequisites: { id: 'Syarat yang masih terbuka', en: 'Prerequisites still open' },
  serves: { id: (codes: string) => `pada ${codes}`, en: (codes: string) => `on ${codes}` },
  more: { id: (count: number) => `dan ${count} lagi`, en: (count: number) => `and ${count} more` },

  flagZero: {
    id: (code: string) => `${code}: penyebutnya nol.`,
    en: (code: string) => `${code}: there is nothing to divide by.`,
  },
  flagAbove: {
    id: (code: string, part: string, whole: string) => `${code}: ${part} melebihi ${whole}.`,
    en: (code: string, part: string, whole: string) => `${code}: ${part} is more than ${whole}.`,
  },
  flagMissing: {
    id: (code: string) => `${code}: satu isian kosong.`,
    en: (code: string) => `${code}: one figure is missing.`,
  },
  flagOther: { id: (code: string) => `${code}: perlu diperiksa.`, en: (code: string) => `${code}: needs a look.` },

  decide: { id: 'Ajukan', en: 'Hand in' },
  responsible: {
    id: (office: string) =>
      `Saya bertanggung jawab penuh atas kebenaran jawaban dan bukti ${office} yang diajukan ini.`,
    en: (office: string) =>
      `I take full responsibility for the truth of the answers and evidence of ${office} handed in here.`,
  },
  consequence: {
    id: 'Setelah diajukan, jawaban terkunci sampai Kanwil selesai menilai. Isi yang diajukan dicatat dengan sidik digital.',
    en: 'Once handed in, answers are locked until the Kanwil has judged them. What was handed in is noted with a digital fingerprint.',
  },
  submit: { id: 'Ajukan ke Kanwil', en: 'Hand in to the Kanwil' },
  sending: { id: 'Mengajukan…', en: 'Handing in…' },
  until: {
    id: (day: string, left: string) => `Paling lambat ${day}, ${left}.`,
    en: (day: string, left: string) => `By ${day}, ${left}.`,
  },
  back: { id: 'Kembali ke kantor saya', en: 'Back to my office' },
})

/** Why the reader cannot hand it in. */
export const submissionRights = labels({
  role: {
    id: 'Hanya kepala kantor (termasuk Plt. atau Plh. pada masanya) yang mengajukan. Anda dapat memeriksa daftar ini.',
    en: 'Only the head of office (or who acts as such on the day) hands it in. You may check this list.',
  },
  'too-early': {
    id: 'Penilaian mandiri belum dimulai. Ketua tim ZI membukanya dari tahap pembangunan.',
    en: 'The self assessment has not begun. The head of the ZI team opens it from the building stage.',
  },
  window: {
    id: 'Hari ini di luar jendela pengajuan. Minta biro perencanaan bila tanggalnya perlu diubah.',
    en: 'Today is outside the window for handing in. Ask the planning bureau if the dates must change.',
  },
  done: {
    id: 'Penilaian ini sudah diajukan dan jawabannya terkunci.',
    en: 'This assessment was handed in and its answers are locked.',
  },
})
