import { labels, words } from '#app/content/words.ts'

export const visitTypeNames = labels({
  inspection: { id: 'Sidak', en: 'Unannounced visit' },
  joint: { id: 'Layanan bersama', en: 'Joint day' },
})

export const visitorNames = labels({
  leadership: { id: 'Pimpinan', en: 'Leadership' },
  kanwil: { id: 'Kanwil', en: 'Kanwil' },
  inspectorate: { id: 'Inspektorat', en: 'Inspectorate' },
  ombudsman: { id: 'Ombudsman', en: 'Ombudsman' },
})

/** Visits to complaint posts and joint days with the Ombudsman. */
export const visitWords = words({
  title: { id: 'Sidak dan layanan bersama', en: 'Visits and joint days' },
  lead: {
    id: (visits: string, open: string) => `${visits} tercatat, ${open} temuan belum selesai di halaman ini.`,
    en: (visits: string, open: string) => `${visits} entered, ${open} findings on this page are open.`,
  },
  enter: { id: 'Catat kunjungan', en: 'Enter a visit' },
  saved: { id: 'Tersimpan.', en: 'Saved.' },
  type: { id: 'Jenis', en: 'Kind' },
  heldOn: { id: 'Tanggal', en: 'Day' },
  heldAt: { id: 'Jam', en: 'Time' },
  visitor: { id: 'Siapa yang datang', en: 'Who came' },
  visitorHint: { id: 'Lembaganya saja, bukan nama orang.', en: 'The institution alone, no person.' },
  post: { id: 'Pos', en: 'Post' },
  postHint: { id: 'Misalnya loket pengaduan lantai 1.', en: 'Such as the complaint counter on the first floor.' },
  summary: { id: 'Ringkasan', en: 'Summary' },
  reports: { id: 'Laporan diterima', en: 'Reports received' },
  reportsHint: { id: 'Untuk layanan bersama; 0 bila tidak ada.', en: 'For a joint day; 0 for none.' },
  save: { id: 'Simpan', en: 'Save' },
  cancel: { id: 'Batal', en: 'Cancel' },
  list: { id: 'Daftar kunjungan', en: 'List of visits' },
  emptyTitle: { id: 'Belum ada kunjungan', en: 'No visits yet' },
  empty: {
    id: 'Catat sidak oleh pimpinan, Kanwil, Inspektorat, atau Ombudsman, dan hari layanan bersama.',
    en: 'Enter visits by leadership, Kanwil, inspectorate or Ombudsman, and days of joint service.',
  },
  at: {
    id: (day: string, time: string) => `${day} pukul ${time}`,
    en: (day: string, time: string) => `${day} at ${time}`,
  },
  reportsOf: {
    id: (reports: string) => `${reports} laporan diterima`,
    en: (reports: string) => `${reports} reports received`,
  },
  findings: { id: 'Temuan', en: 'Findings' },
  noFindings: { id: 'Tanpa temuan.', en: 'No findings.' },
  owner: { id: 'Penanggung jawab', en: 'In charge' },
  dueOn: { id: 'Tenggat', en: 'Due' },
  due: {
    id: (owner: string, day: string) => `${owner}, sampai ${day}`,
    en: (owner: string, day: string) => `${owner}, until ${day}`,
  },
  open: { id: 'Belum selesai', en: 'Open' },
  late: { id: 'Lewat tenggat', en: 'Late' },
  doneOn: { id: (day: string) => `Selesai ${day}`, en: (day: string) => `Done ${day}` },
  addFinding: { id: 'Tambah temuan', en: 'Add a finding' },
  findingText: { id: 'Apa yang ditemukan', en: 'What was found' },
  followUp: { id: 'Tindak lanjut', en: 'What was done' },
  finish: { id: 'Nyatakan selesai', en: 'Say it is done' },
  evidence: { id: 'Berita acara dan foto', en: 'Minutes and photographs' },
  noEvidence: { id: 'Belum ada bukti terlampir.', en: 'No evidence attached yet.' },
  choose: { id: 'Lampirkan dari pustaka', en: 'Attach from the library' },
  chooseLegend: { id: 'Bukti terbaru di pustaka kantor', en: 'The newest evidence of the office' },
  attach: { id: 'Lampirkan', en: 'Attach' },
  noPieces: { id: 'Pustaka kantor masih kosong.', en: 'The library of the office is still empty.' },
})
