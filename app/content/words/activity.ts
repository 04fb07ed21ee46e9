import { labels, words } from '#app/content/words.ts'

/** What somebody did, as the verb of a sentence: "Operator menyimpan A.I.5.iii.c". */
export const activityVerbs = labels({
  'answer.recorded': { id: 'menyimpan', en: 'saved' },
  'item.submitted': { id: 'mengajukan kembali', en: 'handed back' },
  'documents.ticked': { id: 'menandai dokumen pada', en: 'ticked documents on' },
  'item.accepted': { id: 'menerima', en: 'accepted' },
  'item.returned': { id: 'mengembalikan', en: 'returned' },
  'item.message-written': { id: 'menulis pesan pada', en: 'wrote a message on' },
  'review.finished': { id: 'menyelesaikan tinjauan', en: 'finished the review' },
  'review.reopened': { id: 'membuka kembali tinjauan', en: 'opened the review again' },
  'assessment.opened': { id: 'membuka penilaian', en: 'opened the assessment' },
  'assessment.moved': { id: 'memindahkan tahap', en: 'moved the stage' },
  'assessment.submitted': { id: 'mengajukan penilaian mandiri', en: 'handed in the self assessment' },
  'assessment.target-changed': { id: 'mengubah target', en: 'changed the target' },
  'paper.signed': { id: 'mengunggah pindaian bertanda tangan', en: 'brought back a signed' },
  'prerequisite.entered': { id: 'mengisi syarat', en: 'entered the prerequisite' },
  'prerequisite.confirmed': { id: 'mengonfirmasi syarat', en: 'confirmed the prerequisite' },
  'evidence.added': { id: 'menambah bukti pada', en: 'added evidence to' },
  'evidence.attached': { id: 'melampirkan bukti pada', en: 'attached evidence to' },
  'evidence.detached': { id: 'melepas bukti dari', en: 'detached evidence from' },
  'evidence.versioned': { id: 'mengganti versi', en: 'put a new version of' },
  'evidence.described': { id: 'mengubah keterangan', en: 'described' },
  'evidence.removed': { id: 'menghapus', en: 'removed' },
  'evidence.link-tested': { id: 'menguji tautan', en: 'tested the link of' },
})
export type ActivityVerb = keyof typeof activityVerbs

/** Words of the list of what happened around an office. */
export const activityWords = words({
  title: { id: 'Aktivitas', en: 'Activity' },
  lead: {
    id: (events: string, year: number) =>
      `${events} perubahan pada penilaian ${year} dan pustaka buktinya, terbaru dulu.`,
    en: (events: string, year: number) => `${events} changes to the ${year} assessment and its evidence, newest first.`,
  },
  changed: { id: 'mengubah', en: 'changed' },
  program: { id: 'Menuju', en: 'Menuju' },
  piece: { id: 'sebuah bukti', en: 'a piece of evidence' },
  somebody: { id: 'Pengguna lain', en: 'Somebody' },
  when: { id: 'Waktu', en: 'When' },
  what: { id: 'Perubahan', en: 'What' },
  before: { id: 'Sebelum', en: 'Before' },
  after: { id: 'Sesudah', en: 'After' },
  reason: { id: (reason: string) => `Alasan: ${reason}`, en: (reason: string) => `Reason: ${reason}` },
  note: { id: 'catatan diubah', en: 'note changed' },
  documents: {
    id: (count: number) => `${count} dokumen`,
    en: (count: number) => (count === 1 ? '1 document' : `${count} documents`),
  },
  empty: {
    id: 'Belum ada perubahan. Setiap jawaban, bukti, dan penilaian tercatat di sini dengan waktu dan pelakunya.',
    en: 'Nothing has changed yet. Every answer, piece of evidence and verdict is noted here with its time and who did it.',
  },
  list: { id: 'Daftar aktivitas', en: 'List of activity' },
})
