import { words } from '#app/content/words.ts'

/** Words of the page on which a review is finished, and of the list of what was given back. */
export const finishWords = words({
  title: { id: 'Penyelesaian tinjauan', en: 'Finishing the review' },
  by: { id: (tier: string) => `Penilaian ${tier}`, en: (tier: string) => `Judgement of the ${tier}` },
  complete: {
    id: (items: string) => `Semua ${items} butir sudah dinilai.`,
    en: (items: string) => `All ${items} items are judged.`,
  },
  incomplete: {
    id: (waiting: string, items: string) => `${waiting} dari ${items} butir belum dinilai.`,
    en: (waiting: string, items: string) => `${waiting} of ${items} items are not judged yet.`,
  },
  nothing: { id: 'Belum ada butir yang diajukan kantor.', en: 'The office has handed in no item yet.' },
  judgeNext: { id: 'Nilai butir berikutnya', en: 'Judge the next item' },
  finishedOn: {
    id: (day: string, round: string) =>
      `Diselesaikan ${day}, putaran ${round}. Kantor dan Kepala Kanwil sudah diberi tahu.`,
    en: (day: string, round: string) =>
      `Finished ${day}, round ${round}. The office and the head of the Kanwil were told.`,
  },
  summary: { id: 'Ringkasan', en: 'Summary' },
  area: { id: 'Area', en: 'Area' },
  items: { id: 'Butir', en: 'Items' },
  claimed: { id: 'Diklaim', en: 'Claimed' },
  judged: { id: 'Dinilai', en: 'Judged' },
  difference: { id: 'Selisih', en: 'Difference' },
  returnedCount: { id: 'Dikembalikan', en: 'Returned' },
  total: { id: 'Jumlah', en: 'Total' },
  totalsHint: {
    id: 'Hanya butir yang sudah dinilai. Butir yang dikembalikan dihitung 0.',
    en: 'Judged items only. A returned item counts 0.',
  },
  waiting: { id: 'Belum dinilai', en: 'Not judged yet' },
  returned: { id: 'Dikembalikan ke kantor', en: 'Returned to the office' },
  noneReturned: { id: 'Tidak ada butir yang dikembalikan.', en: 'No item was returned.' },
  unclaimed: {
    id: (items: string) => `${items} butir tidak diklaim kantor; nilainya 0 dan tidak perlu dinilai.`,
    en: (items: string) => `The office claims nothing on ${items} items; they count 0 and need no verdict.`,
  },
  finish: { id: 'Selesaikan tinjauan', en: 'Finish the review' },
  finishHint: {
    id: 'Sesudah selesai, penilaian tidak dapat diubah tanpa membukanya kembali dengan alasan. Butir yang diajukan kantor lagi membukanya sendiri.',
    en: 'Once finished, no verdict changes without opening the review again with a reason. An item that the office hands in again opens it by itself.',
  },
  notYours: {
    id: 'Menyelesaikan tinjauan adalah tugas peninjau tingkat ini.',
    en: 'Finishing is the task of this tier’s reviewer.',
  },
  reopen: { id: 'Buka kembali tinjauan', en: 'Open the review again' },
  reopenReason: { id: 'Alasan membuka kembali', en: 'Reason for opening it again' },
  reopenHint: { id: 'Kantor dan Kepala Kanwil membacanya.', en: 'The office and the head of the Kanwil read it.' },

  returnedTitle: { id: 'Dikembalikan', en: 'Returned' },
  returnedLead: {
    id: (items: string) =>
      `${items} butir dikembalikan. Perbaiki jawaban atau buktinya, lalu ajukan kembali masing-masing.`,
    en: (items: string) => `${items} items were returned. Repair the answer or its evidence, then hand each in again.`,
  },
  returnedEmptyTitle: { id: 'Tidak ada butir yang dikembalikan', en: 'Nothing was returned' },
  returnedEmpty: {
    id: 'Bila peninjau mengembalikan butir, alasan dan perbaikannya ada di sini.',
    en: 'When a reviewer returns an item, its reason and its repair are here.',
  },
  toWorksheet: { id: 'Ke lembar evaluasi', en: 'To the worksheet' },
})
