import { labels, words } from '#app/content/words.ts'

/** Words of the page that draws the course of an assessment, and of its forms. */
export const courseWords = words({
  title: { id: 'Jalannya penilaian', en: 'Course of the assessment' },
  now: { id: (state: string) => `Sekarang: ${state}.`, en: (state: string) => `Now: ${state}.` },
  actsNext: {
    id: (who: string) => `Berikutnya giliran ${who}.`,
    en: (who: string) => `Next it is the turn of: ${who}.`,
  },
  or: {
    id: (one: string, other: string) => `${one} atau ${other}`,
    en: (one: string, other: string) => `${one} or ${other}`,
  },
  nobodyNext: { id: 'Tidak ada yang perlu bertindak.', en: 'Nobody has to act.' },
  until: {
    id: (day: string, left: string) => `Paling lambat ${day}, ${left}.`,
    en: (day: string, left: string) => `By ${day}, ${left}.`,
  },
  passed: {
    id: (day: string) => `Batasnya ${day} sudah lewat.`,
    en: (day: string) => `The limit, ${day}, has passed.`,
  },

  stages: { id: 'Tahap', en: 'Stages' },
  since: { id: (day: string) => `sejak ${day}`, en: (day: string) => `since ${day}` },
  here: { id: 'di sini', en: 'here' },
  stoppedHere: { id: 'berhenti di sini', en: 'ended here' },
  days: {
    id: (from: string, to: string) => `${from} s.d. ${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
  exception: { id: 'pengecualian', en: 'exception' },

  next: { id: 'Langkah yang mungkin', en: 'What may come next' },
  noNext: { id: 'Tahap ini yang terakhir tahun ini.', en: 'This is the last stage of the year.' },
  by: { id: (who: string) => `oleh ${who}`, en: (who: string) => `by ${who}` },
  byTime: { id: 'berjalan sendiri sehari setelahnya', en: 'passes by itself the day after' },
  recorded: { id: 'keputusan dari luar, dicatat dengan suratnya', en: 'decided outside, recorded with its letter' },
  byNextYear: {
    id: 'dibuka bersama penilaian tahun berikutnya, dengan alasan di bawah',
    en: 'opens with next year’s assessment, which carries the reasons below',
  },
  missing: { id: 'Belum terpenuhi', en: 'Not met yet' },
  go: { id: (state: string) => `Pindahkan ke ${state}`, en: (state: string) => `Move to ${state}` },
  record: { id: (state: string) => `Catat: ${state}`, en: (state: string) => `Record: ${state}` },
  toHandIn: { id: 'Buka halaman pengajuan', en: 'Open the page for handing in' },
  toWorksheet: { id: 'Buka lembar evaluasi', en: 'Open the worksheet' },
  proposalWarning: {
    id: (failing: number, gates: number, open: number) =>
      `Pada nilai terverifikasi ${failing} dari ${gates} ambang belum lulus dan ${open} syarat masih terbuka. Keputusan tetap pada pengendali teknis.`,
    en: (failing: number, gates: number, open: number) =>
      `On the verified score ${failing} of ${gates} gates fail and ${open} conditions are open. The decision stays with the technical controller.`,
  },

  windows: { id: 'Jendela waktu', en: 'Windows' },
  windowsAside: {
    id: 'Terkunci sendiri pada tengah malam waktu kantor.',
    en: 'Locks by itself at the office’s midnight.',
  },
  open: { id: 'buka', en: 'open' },
  shut: { id: 'tutup', en: 'closed' },
  noWindows: { id: 'Siklus ini tidak membatasi waktu.', en: 'This cycle sets no limits.' },
  exceptions: { id: 'Pengecualian untuk kantor ini', en: 'Exceptions for this office' },
  noExceptions: { id: 'Belum ada pengecualian.', en: 'No exceptions yet.' },
  ended: { id: 'berakhir', en: 'ended' },
  active: { id: 'berlaku', en: 'holds' },
  end: { id: 'Akhiri', en: 'End it' },
  endNamed: {
    id: (window: string) => `Akhiri pengecualian ${window}`,
    en: (window: string) => `End the exception: ${window}`,
  },
  give: { id: 'Beri pengecualian', en: 'Give an exception' },
  giveHint: {
    id: 'Berlaku mulai hari ini, hanya untuk kantor ini. Yang sejenis sebelumnya berakhir.',
    en: 'Holds from today, for this office alone. One of the same kind given before ends.',
  },
  window: { id: 'Jendela', en: 'Window' },
  closesOn: { id: 'Hari terakhir', en: 'Last day' },
  reason: { id: 'Alasan', en: 'Reason' },
  reasonNeeded: {
    id: 'Dibaca kantor: apa yang kurang dan apa yang perlu diperbaiki.',
    en: 'The office reads it: what was lacking and what to repair.',
  },
  reasonUnlessReturned: {
    id: 'Wajib bila tidak ada butir yang dikembalikan.',
    en: 'Needed when no item was returned.',
  },
  exceptionGiven: {
    id: 'Pengecualian diberikan dan kantor diberi tahu.',
    en: 'The exception was given and the office was told.',
  },
  exceptionEnded: { id: 'Pengecualian diakhiri.', en: 'The exception was ended.' },
  moved: {
    id: (state: string) => `Tahap menjadi ${state}. Yang berkepentingan sudah diberi tahu.`,
    en: (state: string) => `The stage is now ${state}. Everybody concerned was told.`,
  },
  resultsDone: {
    id: 'Hasil nasional tercatat dan nilai dihitung ulang.',
    en: 'The national results were recorded and the score computed anew.',
  },

  history: { id: 'Yang sudah terjadi', en: 'What has happened' },
  historyList: { id: 'Daftar perpindahan tahap', en: 'List of moves' },
  noHistory: { id: 'Tahap belum pernah berpindah.', en: 'The stage has not moved yet.' },
  when: { id: 'Tanggal', en: 'Date' },
  move: { id: 'Tahap', en: 'Stage' },
  who: { id: 'Oleh', en: 'By' },
  letter: { id: 'Surat dan alasan', en: 'Letter and reason' },
  itself: { id: 'berjalan sendiri', en: 'by itself' },
  somebody: { id: 'pengguna lain', en: 'somebody else' },
  letterText: {
    id: (number: string, day: string) => `Surat ${number}, ${day}`,
    en: (number: string, day: string) => `Letter ${number}, ${day}`,
  },
  openScan: { id: 'Buka pindaian', en: 'Open the scan' },
  earlier: {
    id: (year: number, state: string) => `Tahun ${year}: ${state}`,
    en: (year: number, state: string) => `In ${year}: ${state}`,
  },

  moveTitle: { id: (state: string) => `Pindah ke ${state}`, en: (state: string) => `Move to ${state}` },
  recordTitle: {
    id: (state: string) => `Catat keputusan: ${state}`,
    en: (state: string) => `Record a decision: ${state}`,
  },
  moveLead: {
    id: (office: string, from: string, to: string) =>
      `${office} berpindah dari ${from} ke ${to}. Langkah ini dicatat dan tidak dapat dihapus.`,
    en: (office: string, from: string, to: string) =>
      `${office} moves from ${from} to ${to}. The move is noted and cannot be removed.`,
  },
  letterNumber: { id: 'Nomor surat', en: 'Number of the letter' },
  letterDate: { id: 'Tanggal surat', en: 'Date of the letter' },
  decidedOn: { id: 'Tanggal keputusan', en: 'Day of the decision' },
  decidedOnHint: { id: 'Kosongkan bila sama dengan tanggal surat.', en: 'Leave empty when it is that of the letter.' },
  scan: { id: 'Pindaian surat (PDF)', en: 'Scan of the letter (PDF)' },
  scanHint: {
    id: 'Disimpan dengan sidik digital dan hanya dibuka oleh yang berhak.',
    en: 'Kept with a digital fingerprint and opened only by those who may.',
  },
  objectionHint: {
    id: 'Sanggah hanya sekali setahun. Tulis pokok sanggah dan tautan buktinya.',
    en: 'One objection a year. Write what is objected to, with links to the evidence.',
  },
  sending: { id: 'Mengirim…', en: 'Sending…' },
  back: { id: 'Kembali ke jalannya penilaian', en: 'Back to the course' },
  changedTitle: { id: 'Keadaan sudah berubah', en: 'Things have changed meanwhile' },
  changed: {
    id: 'Orang lain lebih dulu memindahkan tahap ini. Belum ada yang tersimpan dari isian Anda; isian itu masih ada di bawah.',
    en: 'Somebody else moved the stage first. Nothing you typed was saved; it is still below.',
  },
  notFromHere: {
    id: 'Dari tahap sekarang langkah ini tidak ada.',
    en: 'From the present stage there is no such move.',
  },

  results: { id: 'Hasil Tim Penilai Nasional', en: 'Results of the national team' },
  recordResults: { id: 'Catat hasil nasional', en: 'Record national results' },
  resultsLead: {
    id: 'Nilai lapangan nasional menggantikan nilai internal. Jawaban tiap tingkat tetap tersimpan berdampingan.',
    en: 'The national field value replaces the internal one. Every tier’s answer stays beside the others.',
  },
  resultsNow: { id: (value: string) => `Nilai internal: ${value}`, en: (value: string) => `Internal value: ${value}` },
  resultsLetter: {
    id: (letter: string) => `Tercatat dengan surat ${letter}`,
    en: (letter: string) => `Recorded with letter ${letter}`,
  },
  leaveEmpty: { id: 'Kosongkan yang belum ada hasilnya.', en: 'Leave empty what has no result yet.' },
  choose: { id: 'Belum ada hasil', en: 'No result yet' },
  saveResults: { id: 'Simpan hasil', en: 'Save the results' },
  staleResults: {
    id: 'Orang lain mencatat hasil lebih dulu. Bandingkan dengan isian Anda, lalu simpan lagi.',
    en: 'Somebody else recorded results first. Compare them with yours, then save again.',
  },

  reopen: { id: 'Buka kembali untuk kantor', en: 'Open again for the office' },
  reopenHint: {
    id: 'Keputusan atas butir ini tidak berlaku lagi sampai kantor mengajukannya kembali dan butir dinilai lagi. Riwayatnya tetap.',
    en: 'The verdict on this item no longer stands until the office hands it in again and it is judged anew. Its history stays.',
  },
  reopenTitle: { id: (code: string) => `Buka kembali ${code}`, en: (code: string) => `Open ${code} again` },
  reopenClosed: {
    id: 'Butir ini tidak dapat dibuka kembali sekarang.',
    en: 'This item cannot be opened again now.',
  },
  backToItem: { id: 'Kembali ke butir', en: 'Back to the item' },
  reopenedBy: {
    id: (who: string, day: string) => `Dibuka kembali ${who}, ${day}`,
    en: (who: string, day: string) => `Opened again by the ${who}, ${day}`,
  },
  repairThenHandIn: {
    id: 'Perbaiki bila perlu, lalu ajukan kembali.',
    en: 'Repair it where needed, then hand it in again.',
  },
})

/** What is missing before a move, with the number of items it is about. */
export const guardWords = words({
  'fill-window': { id: 'Jendela pengisian sedang tutup', en: 'The window for filling in is closed' },
  'revise-window': { id: 'Jendela perbaikan sedang tutup', en: 'The window for repairs is closed' },
  'kanwil-judged': {
    id: (count: string) => `${count} butir belum dinilai Kanwil`,
    en: (count: string) => `Items the Kanwil has not judged: ${count}`,
  },
  'nothing-given-back': {
    id: (count: string) => `${count} butir masih di kantor untuk diperbaiki`,
    en: (count: string) => `Items that still lie with the office for repair: ${count}`,
  },
  'findings-answered': {
    id: (count: string) => `${count} temuan belum ditindaklanjuti`,
    en: (count: string) => `Findings not followed up yet: ${count}`,
  },
  'all-accepted': {
    id: (count: string) => `${count} butir belum diterima Kanwil atau Tim Penilai Internal`,
    en: (count: string) => `Items that neither the Kanwil nor the internal team accepted: ${count}`,
  },
  'first-objection': { id: 'Sanggah tahun ini sudah dipakai', en: 'This year’s objection was used' },
  'not-revoked': {
    id: (day: string) => `Predikat pernah dicabut; baru dapat diusulkan mulai ${day}`,
    en: (day: string) => `A predicate was revoked; a proposal is possible from ${day}`,
  },
  'aims-at-wbk': { id: 'Target kantor bukan WBK', en: 'The office does not aim at WBK' },
  'aims-at-wbbm': { id: 'Target kantor bukan WBBM', en: 'The office does not aim at WBBM' },
})

/** What a window is for. */
export const windowNames = labels({
  fill: { id: 'Pengisian', en: 'Filling in' },
  verify: { id: 'Penilaian Kanwil', en: 'Judging by the Kanwil' },
  revise: { id: 'Perbaikan', en: 'Repairs' },
})
