import { labels, words } from '#app/content/words.ts'
import type { JudgedState } from '#app/domain/workflow/review-progress.ts'

/** How far the reviewer has come with an item. */
export const judgedStates = labels<JudgedState>({
  unclaimed: { id: 'Tidak diklaim', en: 'Not claimed' },
  waiting: { id: 'Menunggu', en: 'Waiting' },
  accepted: { id: 'Diterima', en: 'Accepted' },
  returned: { id: 'Dikembalikan', en: 'Returned' },
})

/** Words of the reviewer's desk. */
export const reviewWords = words({
  queue: { id: 'Antrean', en: 'Queue' },
  previousItem: { id: 'Butir sebelumnya', en: 'Previous item' },
  nextItem: { id: 'Butir berikutnya', en: 'Next item' },
  placeInQueue: {
    id: (place: string, waiting: string) => `butir ${place} dari ${waiting} yang menunggu`,
    en: (place: string, waiting: string) => `item ${place} of ${waiting} waiting`,
  },
  stillWaiting: {
    id: (waiting: string) => `${waiting} butir menunggu`,
    en: (waiting: string) => `${waiting} items wait`,
  },
  nothingWaiting: { id: 'semua butir sudah dinilai', en: 'every item is judged' },
  submitted: { id: (day: string) => `Diajukan ${day}.`, en: (day: string) => `Handed in ${day}.` },
  closes: {
    id: (day: string, left: string) => `Penilaian ditutup ${day} (${left}).`,
    en: (day: string, left: string) => `Judging closes ${day} (${left}).`,
  },
  claimedOf: { id: (items: string) => `Diklaim, ${items} butir`, en: (items: string) => `Claimed, ${items} items` },
  judged: { id: 'Dinilai', en: 'Judged' },
  difference: { id: 'Selisih', en: 'Difference' },
  totals: { id: 'Jumlah butir yang sudah dinilai', en: 'Totals of the judged items' },

  claim: { id: 'Klaim kantor', en: 'The office’s claim' },
  weight: {
    id: (points: string) => `Bobot butir ${points} poin.`,
    en: (points: string) => `The item is worth ${points} points.`,
  },
  worth: {
    id: (points: string, weight: string) => `bernilai ${points} dari ${weight}`,
    en: (points: string, weight: string) => `worth ${points} of ${weight}`,
  },
  notAnswered: { id: 'Kantor tidak menjawab butir ini.', en: 'The office did not answer this item.' },
  explanation: { id: 'Penjelasan kantor', en: 'The office’s explanation' },
  noExplanation: { id: 'Tanpa penjelasan.', en: 'No explanation.' },
  expected: { id: 'Dokumen yang diharapkan', en: 'Documents expected' },
  ticked: { id: 'ada menurut kantor', en: 'there, says the office' },
  notTicked: { id: 'belum dicentang kantor', en: 'not ticked by the office' },
  otherTiers: { id: 'Penilai lain', en: 'Other assessors' },

  changed: {
    id: (day: string) => `Berubah sejak penilaian ${day}`,
    en: (day: string) => `Changed since the verdict of ${day}`,
  },
  changedAnswer: {
    id: (from: string, to: string) => `Jawaban: ${from} menjadi ${to}`,
    en: (from: string, to: string) => `Answer: ${from} became ${to}`,
  },
  changedNote: { id: 'Penjelasan lama:', en: 'The explanation was:' },
  added: { id: (title: string) => `Bukti baru: ${title}`, en: (title: string) => `New evidence: ${title}` },
  replaced: { id: (title: string) => `Versi baru: ${title}`, en: (title: string) => `New version: ${title}` },
  removed: { id: (title: string) => `Bukti dilepas: ${title}`, en: (title: string) => `Evidence detached: ${title}` },

  evidence: { id: 'Bukti', en: 'Evidence' },
  pieces: { id: 'Bukti butir ini', en: 'Evidence of this item' },
  noEvidenceTitle: { id: 'Tanpa bukti', en: 'No evidence' },
  noEvidence: {
    id: 'Kantor tidak melampirkan bukti pada butir ini. Kembalikan dengan alasan, atau nilai sesuai yang terbukti.',
    en: 'The office attached no evidence to this item. Return it with a reason, or judge what is proven.',
  },
  download: { id: 'Unduh', en: 'Download' },
  openPiece: { id: 'Buka di tab baru', en: 'Open in a new tab' },
  pdfOnPhone: {
    id: 'Ponsel menampilkan PDF di tab baru atau sesudah diunduh.',
    en: 'A phone shows PDF in a new tab or after downloading.',
  },
  openLink: { id: 'Buka tautan', en: 'Open the link' },

  verdict: { id: 'Penilaian Anda', en: 'Your verdict' },
  officeSays: { id: (answer: string) => `Kantor: ${answer}`, en: (answer: string) => `Office: ${answer}` },
  tierSays: {
    id: (tier: string, answer: string) => `${tier}: ${answer}`,
    en: (tier: string, answer: string) => `${tier}: ${answer}`,
  },
  pieceVerdict: { id: (title: string) => `Penilaian ${title}`, en: (title: string) => `Verdict on ${title}` },
  piecePending: { id: 'Belum', en: 'Not yet' },
  pieceAccepted: { id: 'Sah', en: 'Valid' },
  pieceReturned: { id: 'Kembalikan', en: 'Return' },
  reason: { id: 'Alasan', en: 'Reason' },
  chooseReason: { id: 'Pilih alasan', en: 'Choose a reason' },
  pieceNote: { id: 'Yang harus diperbaiki', en: 'What has to be repaired' },
  note: { id: 'Catatan untuk kantor', en: 'Note to the office' },
  noteHint: { id: 'Wajib bila dikembalikan.', en: 'Needed for a return.' },
  ifAccepted: { id: 'Bila diterima', en: 'If accepted' },
  wouldBecome: {
    id: (area: string, from: string, to: string) => `${area} pada nilai terverifikasi dari ${from} menjadi ${to}`,
    en: (area: string, from: string, to: string) => `${area} on the verified score from ${from} to ${to}`,
  },
  threshold: { id: (points: string) => `, ambang ${points}.`, en: (points: string) => `, threshold ${points}.` },
  returnItem: { id: 'Kembalikan butir', en: 'Return the item' },
  returnToOffice: { id: 'Kembalikan ke kantor', en: 'Return to the office' },
  accept: { id: 'Terima dan lanjut', en: 'Accept and go on' },
  confirmTitle: {
    id: (code: string) => `Kembalikan ${code} ke kantor?`,
    en: (code: string) => `Return ${code} to the office?`,
  },
  confirmText: {
    id: 'Kantor diberi tahu. Butir ini bernilai 0 sampai kantor memperbaiki dan mengajukannya lagi.',
    en: 'The office is told. The item counts 0 until it is repaired and handed in again.',
  },
  confirmReturn: { id: 'Ya, kembalikan', en: 'Yes, return it' },
  lastVerdict: {
    id: (outcome: string, day: string) => `${outcome} ${day}`,
    en: (outcome: string, day: string) => `${outcome} ${day}`,
  },
  doneAccepted: { id: (code: string) => `${code} diterima.`, en: (code: string) => `${code} was accepted.` },
  doneReturned: {
    id: (code: string) => `${code} dikembalikan ke kantor.`,
    en: (code: string) => `${code} was returned to the office.`,
  },

  present: {
    id: (names: string) => `${names} juga sedang membuka butir ini.`,
    en: (names: string) => `${names} has this item open too.`,
  },
  staleTitle: {
    id: 'Keadaan sudah berubah, penilaian Anda belum tersimpan',
    en: 'Things have changed; your verdict is not saved yet',
  },
  staleAnswer: {
    id: 'Kantor mengubah jawabannya sesudah Anda membuka halaman ini. Klaim di halaman ini adalah yang baru.',
    en: 'The office changed its answer after you opened this page. The claim shown here is the new one.',
  },
  staleVerdict: {
    id: (who: string) => `${who} lebih dulu menilai butir ini:`,
    en: (who: string) => `${who} judged this item first:`,
  },
  staleAdvice: {
    id: 'Isian Anda tetap di bawah. Simpan lagi bila tetap menurut Anda; itu menggantikan penilaian tadi.',
    en: 'What you typed is still below. Save again if you stand by it; that replaces the other verdict.',
  },
  somebody: { id: 'Peninjau lain', en: 'Another reviewer' },

  closedState: {
    id: 'Tahap penilaian sekarang tidak dinilai dari meja ini.',
    en: 'The present stage is not judged at this desk.',
  },
  closedOwn: {
    id: 'Ini kantor Anda sendiri pada tahun penilaian ini. Butir dinilai peninjau lain.',
    en: 'This is your own office in the assessment year. Another reviewer judges it.',
  },
  closedArea: { id: 'Butir ini di luar area Anda.', en: 'This item is outside your areas.' },
  closedWindow: { id: 'Jendela penilaian sudah ditutup.', en: 'The window for judging is closed.' },
  closedRole: {
    id: 'Anda dapat membaca butir ini; menilainya tugas peninjau.',
    en: 'You may read this item; judging it is a reviewer’s task.',
  },
  finishedOn: {
    id: (day: string) => `Tinjauan diselesaikan ${day}. Buka kembali dengan alasan sebelum mengubah penilaian.`,
    en: (day: string) => `The review was finished ${day}. Open it again with a reason before changing a verdict.`,
  },
  toFinish: { id: 'Ringkasan dan penyelesaian', en: 'Summary and finish' },
  toPrerequisites: { id: 'Syarat kantor', en: 'Prerequisites' },
  areas: { id: 'Butir menurut area', en: 'Items by area' },
  areaWaiting: { id: (waiting: string) => `${waiting} menunggu`, en: (waiting: string) => `${waiting} waiting` },
  areaDone: { id: 'selesai', en: 'done' },
  shortcuts: { id: 'Tombol', en: 'Keys' },
  keyAccept: { id: 'terima dan lanjut', en: 'accept and go on' },
  keyReturn: { id: 'kembalikan', en: 'return' },
})
