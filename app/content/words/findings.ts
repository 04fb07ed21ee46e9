import { labels, words } from '#app/content/words.ts'

/** Words of the findings of the internal team, its report, and their follow-up. */
export const findingWords = words({
  title: { id: 'Temuan dan tindak lanjut', en: 'Findings and follow-up' },
  leadNone: {
    id: 'Belum ada temuan yang diterbitkan oleh Tim Penilai Internal.',
    en: 'The internal assessment team has not published any finding yet.',
  },
  lead: {
    id: (open: number, answered: number, closed: number) =>
      `${open} menunggu tindak lanjut, ${answered} menunggu penilaian, ${closed} selesai.`,
    en: (open: number, answered: number, closed: number) =>
      `${open} waiting for follow-up, ${answered} waiting to be looked at, ${closed} closed.`,
  },
  overdue: {
    id: (count: number) => `${count} melewati tenggat.`,
    en: (count: number) => (count === 1 ? '1 is overdue.' : `${count} are overdue.`),
  },
  saved: { id: 'Tersimpan.', en: 'Saved.' },
  list: { id: 'Temuan', en: 'Findings' },
  none: { id: 'Belum ada temuan.', en: 'No findings yet.' },
  noneHint: {
    id: 'Temuan ditulis anggota tim, lalu terbit ke kantor dan Kanwil setelah ketua menyetujui LHE.',
    en: 'Findings are written by members of the team and reach the office and its Kanwil once the leader approves the report.',
  },
  noneForOffice: {
    id: 'Temuan muncul di sini setelah laporan hasil evaluasi (LHE) disetujui, lengkap dengan tenggatnya.',
    en: 'Findings appear here with their due dates once the evaluation report (LHE) is approved.',
  },
  add: { id: 'Tulis temuan', en: 'Write a finding' },
  number: { id: (number: number) => `Temuan ${number}`, en: (number: number) => `Finding ${number}` },
  wholeOffice: { id: 'Seluruh kantor', en: 'Whole office' },
  due: {
    id: (day: string, left: string) => `Tenggat ${day}, ${left}`,
    en: (day: string, left: string) => `Due ${day}, ${left}`,
  },
  dueOnly: { id: (day: string) => `Tenggat ${day}`, en: (day: string) => `Due ${day}` },
  answeredOn: { id: (day: string) => `Ditindaklanjuti ${day}`, en: (day: string) => `Followed up ${day}` },
  closedOn: { id: (day: string) => `Selesai ${day}`, en: (day: string) => `Closed ${day}` },
  draft: { id: 'Rancangan', en: 'Draft' },
  draftHint: { id: 'Hanya terlihat Tim Penilai Internal.', en: 'Seen by the internal assessment team only.' },
  condition: { id: 'Kondisi', en: 'Condition' },
  conditionHint: {
    id: 'Apa yang ditemukan, dibandingkan dengan kriterianya.',
    en: 'What was found, against the criterion.',
  },
  recommendation: { id: 'Rekomendasi', en: 'Recommendation' },
  followUp: { id: 'Tindak lanjut kantor', en: 'Follow-up of the office' },
  evidence: { id: 'Bukti', en: 'Evidence' },
  returnedNote: { id: 'Dikembalikan', en: 'Sent back' },
  about: { id: 'Tentang', en: 'About' },
  aboutHint: {
    id: 'Butir atau area menentukan siapa di kantor yang menindaklanjuti.',
    en: 'The item or the area decides who at the office follows it up.',
  },
  dueOn: { id: 'Tenggat tindak lanjut', en: 'Follow-up due on' },
  area: { id: (name: string) => `Area ${name}`, en: (name: string) => `Area ${name}` },
  item: {
    id: (code: string, text: string) => `${code} ${text}`,
    en: (code: string, text: string) => `${code} ${text}`,
  },
  save: { id: 'Simpan temuan', en: 'Save the finding' },
  cancel: { id: 'Batal', en: 'Cancel' },
  edit: { id: 'Ubah', en: 'Change' },
  drop: { id: 'Hapus rancangan', en: 'Delete the draft' },
  answer: { id: 'Tindak lanjuti', en: 'Follow up' },
  answerAgain: { id: 'Ubah tindak lanjut', en: 'Change the follow-up' },
  answerLabel: { id: 'Apa yang sudah dilakukan', en: 'What was done' },
  answerHint: {
    id: 'Sebutkan tindakannya, tanggalnya, dan apa yang dibuktikan berkas.',
    en: 'Name what was done, when, and what the files show.',
  },
  choose: { id: 'Bukti dari pustaka kantor', en: 'Evidence from the office’s library' },
  chooseHint: {
    id: 'Centang bukti yang menunjukkan tindak lanjut. Yang terbaru di atas.',
    en: 'Tick what shows the follow-up. The newest come first.',
  },
  noPieces: { id: 'Tidak ada bukti yang cocok.', en: 'No piece matches.' },
  search: { id: 'Cari di pustaka', en: 'Search the library' },
  find: { id: 'Cari', en: 'Find' },
  more: {
    id: 'Pustaka memuat lebih banyak; cari menurut judul atau kode butir.',
    en: 'The library holds more; search by title or item code.',
  },
  searchFirst: {
    id: 'Cari dulu, baru mengisi: pencarian memuat ulang halaman.',
    en: 'Search before you write: searching loads the page anew.',
  },
  undated: { id: 'tanpa tanggal', en: 'not dated' },
  upload: { id: 'Unggah bukti baru', en: 'Upload new evidence' },
  uploadHint: {
    id: 'Berkas disimpan di pustaka kantor dan langsung melekat pada temuan ini.',
    en: 'Files are kept in the office’s library and shown with this finding at once.',
  },
  uploadFiles: { id: 'Pilih berkas', en: 'Choose files' },
  uploadSend: { id: 'Unggah', en: 'Upload' },
  uploadRefused: {
    id: 'Berkas tidak dapat diterima. Pakai PDF, gambar, dokumen kantor, atau MP4 sesuai batas ukuran.',
    en: 'The files cannot be accepted. Use PDF, pictures, office documents or MP4 within the limits.',
  },
  sendAnswer: { id: 'Kirim tindak lanjut', en: 'Send the follow-up' },
  close: { id: 'Nyatakan selesai', en: 'Close' },
  sendBack: { id: 'Kembalikan', en: 'Send back' },
  reason: { id: 'Alasan', en: 'Reason' },
  sendBackLabel: { id: 'Kembalikan dengan alasan', en: 'Send back with a reason' },

  report: { id: 'Laporan hasil evaluasi (LHE)', en: 'Evaluation report (LHE)' },
  letterNumber: { id: 'Nomor LHE', en: 'Number of the report' },
  letterDate: { id: 'Tanggal LHE', en: 'Date of the report' },
  summary: { id: 'Simpulan', en: 'Conclusion' },
  summaryHint: {
    id: 'Hasil evaluasi dalam beberapa kalimat; temuan dicantumkan sendiri di bawahnya.',
    en: 'The result in a few sentences; the findings follow by themselves.',
  },
  notYet: { id: 'belum diisi', en: 'not entered yet' },
  writeReport: { id: 'Tulis LHE', en: 'Write the report' },
  changeReport: { id: 'Ubah LHE', en: 'Change the report' },
  backToDraft: {
    id: 'Setiap perubahan mengembalikan LHE menjadi rancangan, sehingga persetujuan diulang.',
    en: 'Any change makes the report a draft again, so that it is approved anew.',
  },
  saveReport: { id: 'Simpan LHE', en: 'Save the report' },
  steps: { id: 'Persetujuan berjenjang', en: 'Approval in order' },
  stepWaiting: { id: 'menunggu', en: 'waiting' },
  publishes: {
    id: (count: number) => `Persetujuan menerbitkan ${count} temuan ke kantor dan Kanwil.`,
    en: (count: number) =>
      count === 1
        ? 'Approval publishes 1 finding to the office and its Kanwil.'
        : `Approval publishes ${count} findings to the office and its Kanwil.`,
  },
  download: { id: 'Unduh LHE (PDF)', en: 'Download the report (PDF)' },
  downloadDraft: { id: 'Unduh rancangan LHE (PDF)', en: 'Download the draft report (PDF)' },
  incomplete: {
    id: 'Lengkapi nomor, tanggal, dan simpulan LHE dahulu.',
    en: 'Complete the number, the date and the conclusion of the report first.',
  },
  giveBack: { id: 'Kembalikan ke penulis', en: 'Give back to its writers' },

  section: { id: 'Tindak lanjut temuan', en: 'Follow-up of findings' },
  openOf: {
    id: (open: number, total: number) => `${open} dari ${total} menunggu`,
    en: (open: number, total: number) => `${open} of ${total} waiting`,
  },
  nothingWaits: {
    id: 'Semua temuan sudah ditindaklanjuti.',
    en: 'Every finding has been followed up.',
  },
  all: { id: 'Semua temuan', en: 'All findings' },
  onItem: {
    id: (number: number, day: string) => `Temuan ${number} Tim Penilai Internal, tenggat ${day}.`,
    en: (number: number, day: string) => `Finding ${number} of the internal assessment team, due ${day}.`,
  },
  onItemClosed: {
    id: (number: number) => `Temuan ${number} Tim Penilai Internal sudah selesai.`,
    en: (number: number) => `Finding ${number} of the internal assessment team is closed.`,
  },
  seeFinding: { id: 'Lihat temuan', en: 'See the finding' },
})

/** The state of a finding's follow-up. */
export const findingStateNames = labels({
  open: { id: 'Menunggu tindak lanjut', en: 'Waiting for follow-up' },
  answered: { id: 'Menunggu penilaian', en: 'Waiting to be looked at' },
  closed: { id: 'Selesai', en: 'Closed' },
})

/** Who does each step of the report, in their order. */
export const reportStepNames = labels({
  submit: { id: 'Diajukan anggota tim', en: 'Handed on by a member' },
  approve: { id: 'Disetujui ketua tim', en: 'Approved by the leader' },
  sign: { id: 'Disahkan pengendali teknis', en: 'Signed by the technical controller' },
})

/** The buttons of the steps. */
export const reportStepActs = labels({
  submit: { id: 'Ajukan ke ketua tim', en: 'Hand on to the leader' },
  approve: { id: 'Setujui dan terbitkan', en: 'Approve and publish' },
  sign: { id: 'Sahkan LHE', en: 'Sign the report' },
})
