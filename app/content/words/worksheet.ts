import { labels, words } from '#app/content/words.ts'

/** Words of the worksheet: its pages, the answer of an item, and what becomes of it. */
export const worksheetWords = words({
  answeredOf: {
    id: (answered: string, items: string) => `${answered} dari ${items} butir dijawab`,
    en: (answered: string, items: string) => `${answered} of ${items} items answered`,
  },
  neighbours: { id: 'Subarea', en: 'Sub-areas' },
  pairOn: { id: (aspect: string) => `Pasangan pada ${aspect}`, en: (aspect: string) => `Its counterpart in ${aspect}` },
  otherTracks: {
    id: (claimed: string, verified: string) => `diklaim ${claimed}, terverifikasi ${verified}`,
    en: (claimed: string, verified: string) => `claimed ${claimed}, verified ${verified}`,
  },
  officeAnswer: { id: 'Jawaban kantor', en: 'The office’s answer' },
  officeFigures: { id: 'Angka kantor', en: 'The office’s figures' },
  allReturned: { id: 'Semua butir yang dikembalikan', en: 'All returned items' },
  itemWeight: { id: (points: string) => `bobot butir ${points}`, en: (points: string) => `worth ${points} points` },
  note: { id: 'Penjelasan', en: 'Explanation' },
  noteHint: {
    id: 'Tuliskan apa yang dibuktikan berkas, bukan nama berkasnya.',
    en: 'Write what the file proves, not what it is called.',
  },
  save: { id: 'Simpan jawaban', en: 'Save the answer' },
  saveTicks: { id: 'Simpan centang', en: 'Save the ticks' },
  expected: { id: 'Dokumen yang diharapkan', en: 'Documents expected' },
  instrumentNote: { id: 'Catatan instrumen', en: 'Note of the instrument' },
  outOf: {
    id: (part: string, whole: string) => `${part} dari ${whole}`,
    en: (part: string, whole: string) => `${part} of ${whole}`,
  },
  ofFull: { id: (whole: string) => `dari ${whole}`, en: (whole: string) => `of ${whole}` },
  worth: { id: 'bernilai', en: 'worth' },
  partAboveWhole: {
    id: (part: string, partValue: string, whole: string, wholeValue: string) =>
      `${part} (${partValue}) melebihi ${whole} (${wholeValue}). Periksa kedua angka; nilainya dihitung penuh.`,
    en: (part: string, partValue: string, whole: string, wholeValue: string) =>
      `${part} (${partValue}) is more than ${whole} (${wholeValue}). Check both figures; it counts in full.`,
  },
  nothingDue: {
    id: (score: string) => `Pembaginya nol; menurut aturan instrumen dihitung ${score}.`,
    en: (score: string) => `Nothing to divide by; by the rule of the instrument it counts ${score}.`,
  },
  reviewed: { id: 'Peninjau akan memeriksanya.', en: 'The reviewer will look at it.' },
  alsoFill: {
    id: (inputs: string) => `Belum diisi: ${inputs}. Tidak mengubah nilai, tetapi diminta lembar kerja.`,
    en: (inputs: string) => `Not filled in: ${inputs}. It does not change the score, but the worksheet asks for it.`,
  },
  addsUp: {
    id: (parts: string, sum: string, whole: string) => `${parts} berjumlah ${sum}, sama dengan ${whole}.`,
    en: (parts: string, sum: string, whole: string) => `${parts} add up to ${sum}, the same as ${whole}.`,
  },
  addsNotUp: {
    id: (parts: string, sum: string, whole: string, value: string) =>
      `${parts} berjumlah ${sum}, berbeda dari ${whole} (${value}). Periksa angkanya.`,
    en: (parts: string, sum: string, whole: string, value: string) =>
      `${parts} add up to ${sum}, which differs from ${whole} (${value}). Check the figures.`,
  },
  and: { id: 'dan', en: 'and' },

  returnedBy: {
    id: (tier: string, date: string) => `Dikembalikan ${tier}, ${date}.`,
    en: (tier: string, date: string) => `Returned by ${tier}, ${date}.`,
  },
  repairBefore: {
    id: (date: string, left: string) => `Perbaiki paling lambat ${date}, ${left}.`,
    en: (date: string, left: string) => `Repair it by ${date}, ${left}.`,
  },
  countsNothing: {
    id: 'Sampai diajukan kembali, butir ini dihitung 0,00 pada nilai yang didukung bukti.',
    en: 'Until it is handed in again, this item counts 0.00 on the supported score.',
  },
  noEvidence: {
    id: 'Sampai ada satu bukti sah, butir ini dihitung 0,00 pada nilai yang didukung bukti.',
    en: 'Until there is one valid piece of evidence, this item counts 0.00 on the supported score.',
  },
  handIn: { id: 'Ajukan kembali', en: 'Hand in again' },
  handInAfterSaving: { id: 'Dapat diajukan setelah jawaban tersimpan.', en: 'Possible once the answer is saved.' },
  handInNeedsAnswer: { id: 'Jawab butir ini dahulu.', en: 'Answer this item first.' },

  lockedTitle: { id: 'Jawaban terkunci.', en: 'The answers are locked.' },
  submittedOn: {
    id: (date: string) => `Penilaian ini diajukan ${date}. Jawaban terkunci sampai dikembalikan peninjau.`,
    en: (date: string) => `This assessment was handed in on ${date}. Answers are locked until a reviewer returns them.`,
  },
  notOpen: {
    id: 'Pada tahap ini jawaban kantor tidak dapat diubah.',
    en: 'At this stage the office’s answers cannot be changed.',
  },
  windowClosed: {
    id: 'Jendela pengisian sedang tertutup. Jawaban dapat dibaca, tidak dapat diubah.',
    en: 'The window for filling in is closed. Answers can be read, not changed.',
  },
  itemLocked: {
    id: 'Butir ini sudah diterima peninjau dan terkunci.',
    en: 'A reviewer has accepted this item; it is locked.',
  },
  readOnly: { id: 'Anda membaca lembar ini tanpa mengubahnya.', en: 'You read this worksheet without changing it.' },
  repairsCloseOn: {
    id: (date: string, left: string) => `Perbaikan paling lambat ${date}, ${left}`,
    en: (date: string, left: string) => `Repairs by ${date}, ${left}`,
  },
  closesOn: {
    id: (date: string, left: string) => `Diisi paling lambat ${date}, ${left}`,
    en: (date: string, left: string) => `To be filled in by ${date}, ${left}`,
  },

  conflictTitle: {
    id: (who: string, time: string) => `${who} mengubah butir ini pukul ${time}.`,
    en: (who: string, time: string) => `${who} changed this item at ${time}.`,
  },
  somebody: { id: 'Orang lain', en: 'Somebody else' },
  conflictAdvice: {
    id: 'Bandingkan kedua jawaban, lalu pilih satu. Belum ada yang hilang.',
    en: 'Compare the two answers, then choose one. Nothing is lost yet.',
  },
  theirs: { id: 'Jawaban tersimpan', en: 'The saved answer' },
  mine: { id: 'Jawaban Anda', en: 'Your answer' },
  chooseTheirs: { id: 'Pakai yang tersimpan', en: 'Keep the saved one' },
  chooseMine: { id: 'Pakai jawaban saya', en: 'Use mine' },
  noNote: { id: 'Tanpa penjelasan', en: 'No explanation' },
  notSaved: { id: 'Belum tersimpan.', en: 'Not saved.' },
  keptHere: {
    id: 'Tulisan Anda tetap ada di perangkat ini.',
    en: 'What you wrote stays on this device.',
  },
  tryAgain: { id: 'Simpan lagi', en: 'Save again' },
  unsentTitle: { id: 'Ada jawaban yang belum terkirim.', en: 'Some answers were not sent yet.' },
  unsentAdvice: {
    id: 'Buka butirnya untuk memeriksa dan menyimpannya:',
    en: 'Open the items to look at them and save them:',
  },

  history: { id: 'Riwayat', en: 'History' },
  wholeHistory: { id: 'Seluruh riwayat butir', en: 'The whole history of the item' },
  noHistory: { id: 'Belum ada perubahan.', en: 'Nothing has changed yet.' },
  answerChanged: {
    id: (from: string, to: string) => `Jawaban diubah dari ${from} menjadi ${to}`,
    en: (from: string, to: string) => `Answer changed from ${from} to ${to}`,
  },
  answerGiven: { id: (to: string) => `Dijawab ${to}`, en: (to: string) => `Answered ${to}` },
  answerCleared: { id: 'Jawaban dikosongkan', en: 'Answer taken back' },
  noteChanged: { id: 'Penjelasan diubah', en: 'Explanation changed' },
  documentsTicked: {
    id: (count: number) => `Dokumen yang diharapkan dicentang: ${count}`,
    en: (count: number) => `Expected documents ticked: ${count}`,
  },
  by: { id: (what: string, who: string) => `${what}, ${who}`, en: (what: string, who: string) => `${what}, ${who}` },
  itemChanged: { id: 'Butir berubah', en: 'The item changed' },
  backToSheet: { id: 'Kembali ke lembar', en: 'Back to the worksheet' },
})

/** What happened to an item, by the action of the event. */
export const itemEvents = labels({
  'finding.answered': { id: 'Temuan ditindaklanjuti', en: 'Finding followed up' },
  'finding.evidence-added': { id: 'Bukti tindak lanjut ditambahkan', en: 'Evidence of a follow-up added' },
  'finding.sent-back': { id: 'Tindak lanjut temuan dikembalikan', en: 'Follow-up of a finding sent back' },
  'finding.closed': { id: 'Temuan ditutup', en: 'Finding closed' },
  'responsibility.assigned': { id: 'Penanggung jawab ditunjuk', en: 'Person in charge named' },
  'responsibility.handed-over': { id: 'Tugas dialihkan', en: 'Task handed over' },
  'item.submitted': { id: 'Diajukan kembali', en: 'Handed in again' },
  'item.returned': { id: 'Dikembalikan peninjau', en: 'Returned by the reviewer' },
  'item.accepted': { id: 'Diterima peninjau', en: 'Accepted by the reviewer' },
  'item.message-written': { id: 'Pesan ditulis', en: 'Message written' },
  'item.judged': { id: 'Dinilai peninjau', en: 'Judged by the reviewer' },
  'evidence.added': { id: 'Bukti dilampirkan', en: 'Evidence attached' },
  'evidence.attached': { id: 'Bukti dilampirkan', en: 'Evidence attached' },
  'evidence.linked': { id: 'Bukti dilampirkan', en: 'Evidence attached' },
  'evidence.detached': { id: 'Bukti dilepaskan', en: 'Evidence detached' },
  'evidence.unlinked': { id: 'Bukti dilepaskan', en: 'Evidence detached' },
})
