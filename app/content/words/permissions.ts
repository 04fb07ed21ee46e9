import { labels, words } from '#app/content/words.ts'

/** The page of the permission table. */
export const permissionWords = words({
  title: { id: 'Tabel wewenang', en: 'Permission table' },
  lead: {
    id: 'Tabel inilah yang dipakai server. Apa yang tidak tertulis di sini tidak boleh dilakukan siapa pun.',
    en: 'The server decides by this very table. What is not written here nobody may do.',
  },
  branchRule: {
    id: 'Cabang: peran kantor berlaku di unitnya saja; peran lain juga di semua unit di bawahnya. Peran berlaku dari hari pertama sampai hari terakhirnya.',
    en: 'Branch: office roles hold for their unit alone; others also for every unit beneath. A role holds from its first to its last day.',
  },
  ownRule: {
    id: 'Penilai tidak menilai kantor sendiri: kantor tempat ia memegang peran kantor pada tahun penilaian itu, dan Kanwilnya sendiri sebagai unit.',
    en: 'An assessor never judges the own office: one where an office role was held in that assessment year, nor the own Kanwil as a unit.',
  },
  filter: { id: 'Peran', en: 'Role' },
  everyRole: { id: 'Semua peran', en: 'Every role' },
  apply: { id: 'Tampilkan', en: 'Show' },
  rows: {
    id: (count: number) => `${count} baris`,
    en: (count: number) => (count === 1 ? '1 row' : `${count} rows`),
  },
  role: { id: 'Peran', en: 'Role' },
  action: { id: 'Tindakan', en: 'Action' },
  states: { id: 'Tahap penilaian', en: 'Stage of the assessment' },
  areas: { id: 'Area', en: 'Areas' },
  anyState: { id: 'setiap tahap', en: 'every stage' },
  all: { id: 'semua', en: 'all' },
  own: { id: 'areanya sendiri', en: 'own areas' },
})

/** What may be done, as an auditor reads it. */
export const actionNames = labels({
  'office:read': { id: 'Melihat kantor', en: 'See the office' },
  'assessment:read': { id: 'Melihat penilaian dan nilainya', en: 'See the assessment and its scores' },
  'answer:read': { id: 'Membaca jawaban', en: 'Read answers' },
  'answer:write': { id: 'Mengisi jawaban', en: 'Write answers' },
  'item:revise': { id: 'Memperbaiki butir yang dikembalikan', en: 'Revise a returned item' },
  'evidence:read': { id: 'Membuka bukti', en: 'Open evidence' },
  'evidence:write': { id: 'Melampirkan bukti', en: 'Attach evidence' },
  'evidence:collect': { id: 'Menyimpan bukti di pustaka', en: 'Add evidence to the library' },
  'evidence:remove': { id: 'Menghapus bukti yang belum dinilai', en: 'Remove evidence not yet judged' },
  'prerequisite:write': { id: 'Mengisi syarat unit', en: 'Enter prerequisites of the unit' },
  'prerequisite:confirm': { id: 'Menegaskan syarat unit', en: 'Confirm prerequisites of the unit' },
  'institution-prerequisite:write': { id: 'Mengisi syarat kementerian', en: 'Enter prerequisites of the ministry' },
  'assessment:open': { id: 'Membuka penilaian tahun ini', en: 'Open the year’s assessment' },
  'assessment:submit': { id: 'Mengajukan penilaian mandiri', en: 'Submit the self assessment' },
  'assessment:advance': { id: 'Memindahkan tahap penilaian', en: 'Move the assessment along' },
  'item:judge': { id: 'Menilai atau mengembalikan butir', en: 'Judge or return an item' },
  'national-result:record': { id: 'Mencatat hasil tim nasional', en: 'Record results of the national team' },
  'monitoring:read': { id: 'Membuka pantauan', en: 'Open monitoring' },
  'people:read': { id: 'Melihat orang dan perannya', en: 'See people and their roles' },
  'people:manage': { id: 'Mengelola akun', en: 'Manage accounts' },
  'roles:grant': { id: 'Memberi dan mencabut peran', en: 'Give and take roles' },
  'cycle:manage': { id: 'Mengatur siklus tahunan', en: 'Manage the yearly cycle' },
  'organisation:manage': { id: 'Mengatur unit organisasi', en: 'Manage units' },
  'events:read': { id: 'Membaca jejak perubahan', en: 'Read the trace of changes' },
  'permissions:read': { id: 'Membaca tabel wewenang', en: 'Read the permission table' },
  'edition:read': { id: 'Membaca instrumen', en: 'Read the instrument' },
})
