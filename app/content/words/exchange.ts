import { labels, words } from '#app/content/words.ts'

/** Words of the exchange of worksheets as workbooks. */
export const exchangeWords = words({
  toExchange: {
    id: 'Unduh lembar kerja sebagai Excel, atau baca dari berkas',
    en: 'Download the worksheet for Excel, or read it from a file',
  },
  title: { id: 'Tukar lembar kerja', en: 'Exchange the worksheet' },
  lead: {
    id: 'Bawa lembar kerja ke Excel dan kembali. Yang dibaca dari berkas baru masuk setelah Anda memeriksanya.',
    en: 'Take the worksheet to Excel and back. What is read from a file enters only after you have checked it.',
  },
  exportTitle: { id: 'Unduh', en: 'Download' },
  exportText: {
    id: 'Susunannya sama dengan LKE ZI yang beredar. Rumusnya hidup: ubah jawaban di Excel, nilainya ikut. Nilainya adalah nilai klaim kantor.',
    en: 'Laid out as the LKE ZI that goes round. Its formulas live: change an answer in Excel and the score follows. The figures are what the office claims.',
  },
  download: { id: 'Unduh LKE ZI (.xlsx)', en: 'Download LKE ZI (.xlsx)' },
  noLayout: {
    id: 'Edisi penilaian ini tidak mempunyai lembar kerja untuk ditukar.',
    en: 'The edition of this assessment has no worksheet to exchange.',
  },
  importTitle: { id: 'Baca dari berkas', en: 'Read from a file' },
  file: { id: 'Berkas LKE ZI', en: 'LKE ZI file' },
  fileHint: {
    id: 'Excel .xlsx tanpa makro, paling besar 10 MB. Sel kosong tidak menghapus apa pun.',
    en: 'Excel .xlsx without macros, 10 MB at most. Empty cells take nothing away.',
  },
  read: { id: 'Baca berkas', en: 'Read the file' },
  sending: { id: (percent: number) => `Mengirim ${percent} %`, en: (percent: number) => `Sending ${percent} %` },
  reading: { id: 'Membaca berkas…', en: 'Reading the file…' },
  broken: {
    id: 'Koneksi terputus sebelum berkas terbaca. Coba lagi.',
    en: 'The connection broke before the file was read. Try again.',
  },
  notRead: { id: 'Berkas tidak terbaca', en: 'The file was not read' },
  past: { id: 'Berkas yang pernah dibaca', en: 'Files that were read' },
  fileColumn: { id: 'Berkas', en: 'File' },
  when: { id: 'Dibaca', en: 'Read' },
  outcome: { id: 'Keadaan', en: 'State' },
  taken: {
    id: (items: number) => `${items} butir diambil`,
    en: (items: number) => (items === 1 ? '1 item taken' : `${items} items taken`),
  },
  diffTitle: { id: 'Perbedaan dengan berkas', en: 'Differences from the file' },
  diffLead: {
    id: (changes: number, same: number, blank: number) =>
      `${changes} butir berbeda, ${same} sama, ${blank} kosong di berkas.`,
    en: (changes: number, same: number, blank: number) =>
      `${changes} differ, ${same} are the same, ${blank} are empty in the file.`,
  },
  waitsUntil: {
    id: (moment: string) => `Menunggu keputusan sampai ${moment}.`,
    en: (moment: string) => `Waits for a decision until ${moment}.`,
  },
  noDifference: { id: 'Tidak ada perbedaan', en: 'No difference' },
  noDifferenceText: {
    id: 'Semua yang ada di berkas sama dengan lembar kerja.',
    en: 'Everything in the file is as it stands in the worksheet.',
  },
  changes: { id: 'Akan berubah', en: 'Would change' },
  changesHint: { id: 'Hilangkan centang pada yang tidak diambil.', en: 'Untick what is not to be taken.' },
  now: { id: 'Sekarang', en: 'Now' },
  inFile: { id: 'Di berkas', en: 'In the file' },
  take: { id: (code: string) => `Ambil ${code}`, en: (code: string) => `Take ${code}` },
  answer: { id: 'Jawaban', en: 'Answer' },
  note: { id: 'Catatan', en: 'Note' },
  empty: { id: 'kosong', en: 'empty' },
  changedSince: {
    id: 'Jawaban ini diubah setelah berkas dibaca. Centang bila tetap akan diganti.',
    en: 'This answer was changed after the file was read. Tick it if it is to be replaced all the same.',
  },
  faulty: { id: 'Tidak dapat diambil', en: 'Cannot be taken' },
  faultyHint: {
    id: 'Perbaiki di berkas, lalu baca lagi. Butir lain tidak terhalang.',
    en: 'Correct them in the file and read it again. Other items are not held up.',
  },
  closed: { id: 'Terkunci', en: 'Locked' },
  closedHint: {
    id: 'Berbeda di berkas, tetapi tidak dapat Anda ubah sekarang.',
    en: 'Different in the file, but not yours to change now.',
  },
  warnings: { id: 'Perlu dilihat', en: 'Worth a look' },
  missing: {
    id: (codes: string) => `Barisnya tidak ditemukan: ${codes}.`,
    en: (codes: string) => `Rows not found: ${codes}.`,
  },
  accept: { id: 'Ambil yang dicentang', en: 'Take what is ticked' },
  accepting: { id: 'Mengambil…', en: 'Taking…' },
  discard: { id: 'Buang berkas ini', en: 'Throw this file away' },
  acceptedTitle: { id: 'Sudah diambil', en: 'Taken over' },
  leftOut: {
    id: (items: number) => `${items} butir terkunci tidak ikut.`,
    en: (items: number) => (items === 1 ? '1 locked item was left out.' : `${items} locked items were left out.`),
  },
  toWorksheet: { id: 'Buka lembar kerja', en: 'Open the worksheet' },
  readAnother: { id: 'Baca berkas lain', en: 'Read another file' },
  discardedText: { id: 'Tidak ada yang diambil dari berkas ini.', en: 'Nothing was taken from this file.' },
  expiredText: {
    id: 'Tidak diputuskan dalam 7 hari, jadi isinya dilepas. Baca berkasnya lagi.',
    en: 'It was not decided within 7 days, so what was read was let go. Read the file again.',
  },
  row: { id: (row: string) => `baris ${row}`, en: (row: string) => `row ${row}` },
})

export const importStatuses = labels({
  staged: { id: 'Menunggu keputusan', en: 'Waits for a decision' },
  accepted: { id: 'Diambil', en: 'Taken over' },
  discarded: { id: 'Dibuang', en: 'Thrown away' },
  expired: { id: 'Kedaluwarsa', en: 'Expired' },
})

/** What is said of a cell, after its name: "LKE ZI!K47: …". `value` is what stands in it. */
export const remarkWords = words({
  unknownOption: {
    id: (value: string) => `“${value}” bukan pilihan jawaban butir ini.`,
    en: (value: string) => `“${value}” is no answer to this item.`,
  },
  notWhole: {
    id: (value: string) => `“${value}” bukan bilangan bulat mulai dari 0.`,
    en: (value: string) => `“${value}” is no whole number from 0.`,
  },
  notANumber: { id: (value: string) => `“${value}” bukan angka.`, en: (value: string) => `“${value}” is no number.` },
  outOfRange: {
    id: (value: string) => `${value} di luar rentang yang boleh.`,
    en: (value: string) => `${value} is outside the allowed range.`,
  },
  errorValue: {
    id: (value: string) => `sel berisi galat ${value}.`,
    en: (value: string) => `the cell holds the error ${value}.`,
  },
  formulaWithoutResult: {
    id: 'rumusnya belum mempunyai hasil. Buka dan simpan berkas di Excel, lalu baca lagi.',
    en: 'the formula has no result yet. Open and save the file in Excel, then read it again.',
  },
  percentOnly: {
    id: (value: string) => `${value} diketik di atas rumus. Isi baris jumlah di bawahnya.`,
    en: (value: string) => `${value} was typed over the formula. Fill in the counts beneath it.`,
  },
  labelDiffers: {
    id: (value: string) => `uraian “${value}” bukan uraian butir ini.`,
    en: (value: string) => `the label “${value}” is not this item’s.`,
  },
  noteTooLong: {
    id: (value: string) => `catatan ${value} karakter, paling banyak 2.000.`,
    en: (value: string) => `the note has ${value} characters, 2,000 at most.`,
  },
  labelWeak: {
    id: (value: string) => `uraiannya agak berbeda: “${value}”.`,
    en: (value: string) => `the label is somewhat different: “${value}”.`,
  },
  letterDiffers: {
    id: (value: string) => `hurufnya tertukar; uraiannya milik huruf ${value}.`,
    en: (value: string) => `the letter is another; the label belongs to letter ${value}.`,
  },
  scaleOverwritten: {
    id: (value: string) => `“${value}” tertulis di kolom pilihan jawaban dan tidak diambil.`,
    en: (value: string) => `“${value}” stands in the column of the choices and is not taken.`,
  },
  percentTyped: {
    id: (value: string) => `${value} diketik di atas rumus dan tidak cocok; yang dipakai jumlah di bawahnya.`,
    en: (value: string) => `${value} was typed over the formula and does not agree; the counts beneath it are used.`,
  },
  sumDiffers: {
    id: (value: string) => `${value} tidak sama dengan jumlah rinciannya; yang dipakai rinciannya.`,
    en: (value: string) => `${value} is not the sum of its parts; the parts are used.`,
  },
  rowUnknown: {
    id: (value: string) => `“${value}” berada di baris yang tidak dikenal dan tidak diambil.`,
    en: (value: string) => `“${value}” stands in a row that is not known and is not taken.`,
  },
})
