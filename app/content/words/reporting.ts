import { labels, words } from '#app/content/words.ts'

/** Parts of Menuju that count figures by themselves. */
export const countingPartNames = labels({
  information: { id: 'pusat informasi', en: 'the information centre' },
  complaints: { id: 'pengaduan', en: 'complaints' },
  inspections: { id: 'sidak', en: 'inspections' },
  surveys: { id: 'survei', en: 'surveys' },
  'service-times': { id: 'waktu layanan', en: 'service times' },
})

/** What is wrong with a figure that was entered. */
export const figureFaults = labels({
  'not-a-number': { id: 'Isi dengan angka.', en: 'Enter a number.' },
  'whole-number': { id: 'Isi dengan bilangan bulat.', en: 'Enter a whole number.' },
  'too-small': { id: 'Angka terlalu kecil.', en: 'The figure is too small.' },
  'too-large': { id: 'Angka terlalu besar.', en: 'The figure is too large.' },
  'unknown-option': { id: 'Pilih salah satu.', en: 'Choose one.' },
  'too-long': { id: 'Alasan paling banyak 500 huruf.', en: 'A reason has at most 500 characters.' },
  'unknown-figure': { id: 'Isian ini tidak diminta pada periode ini.', en: 'This is not asked in this period.' },
  locked: { id: 'Sudah dikirim dan terkunci.', en: 'Handed in and locked.' },
  duplicate: { id: 'Isian ini muncul dua kali.', en: 'This figure stands there twice.' },
})

/** Words of the list of periods and of the form. */
export const reportingWords = words({
  tooSmall: { id: (least: string) => `Paling kecil ${least}.`, en: (least: string) => `At least ${least}.` },
  tooLarge: { id: (most: string) => `Paling besar ${most}.`, en: (most: string) => `At most ${most}.` },
  title: { id: 'Indikator layanan', en: 'Service indicators' },
  lead: {
    id: 'Angka diisi sekali per periode. Yang sudah dicatat di Menuju terisi sendiri.',
    en: 'Figures are entered once a period. What is recorded in Menuju comes by itself.',
  },
  sentenceLate: {
    id: (count: string, period: string) => `${count} indikator ${period} terlambat.`,
    en: (count: string, period: string) => `${period}: ${count} late.`,
  },
  sentenceDue: {
    id: (count: string, period: string) => `${count} indikator ${period} menunggu laporan.`,
    en: (count: string, period: string) => `${period}: ${count} still to be reported.`,
  },
  sentenceReturned: {
    id: (count: string, period: string) => `${count} indikator ${period} dikembalikan untuk diperbaiki.`,
    en: (count: string, period: string) => `${period}: ${count} returned for repair.`,
  },
  sentenceMissed: {
    id: (count: string, period: string) =>
      `${count} indikator ${period} tidak dilaporkan, dan periodenya sudah ditutup.`,
    en: (count: string, period: string) => `${period}: ${count} not reported, and it is closed.`,
  },
  sentenceCorrecting: {
    id: (count: string, period: string) => `${count} indikator ${period} sedang diperbaiki dan belum dikirim lagi.`,
    en: (count: string, period: string) => `${period}: ${count} in correction, not handed in yet.`,
  },
  sentenceDone: {
    id: 'Semua periode yang selesai sudah dilaporkan.',
    en: 'Every period that is over has been reported.',
  },
  toForm: { id: (period: string) => `Isi ${period}`, en: (period: string) => `Fill in ${period}` },
  periods: { id: 'Periode', en: 'Periods' },
  period: { id: 'Periode', en: 'Period' },
  due: { id: 'Jatuh tempo', en: 'Due' },
  reported: { id: 'Terlapor', en: 'Reported' },
  onTime: { id: 'Tepat waktu', en: 'On time' },
  approved: { id: 'Disetujui', en: 'Approved' },
  standing: { id: 'Keadaan', en: 'State' },
  countOf: {
    id: (count: string, of: string) => `${count} dari ${of}`,
    en: (count: string, of: string) => `${count} of ${of}`,
  },
  stateReturned: { id: (count: string) => `${count} dikembalikan`, en: (count: string) => `${count} returned` },
  stateLate: { id: (count: string) => `${count} terlambat`, en: (count: string) => `${count} late` },
  stateMissed: { id: (count: string) => `${count} tidak dilaporkan`, en: (count: string) => `${count} not reported` },
  stateDue: { id: (count: string) => `${count} belum dikirim`, en: (count: string) => `${count} not handed in` },
  stateCorrecting: {
    id: (count: string) => `${count} sedang diperbaiki`,
    en: (count: string) => `${count} in correction`,
  },
  stateRunning: { id: 'berjalan', en: 'running' },
  stateWaiting: { id: 'menunggu Kanwil', en: 'with the Kanwil' },
  stateDone: { id: 'disetujui semua', en: 'all approved' },
  older: { id: 'Periode sebelumnya', en: 'Earlier periods' },
  newer: { id: 'Periode sesudahnya', en: 'Later periods' },
  emptyTitle: { id: 'Belum ada periode', en: 'No period yet' },
  emptyAdvice: {
    id: 'Di sini muncul bulan, triwulan, dan tahun yang harus dilaporkan, misalnya Mei 2026. Periode dibuka sendiri pada hari pertamanya.',
    en: 'The months, quarters and years to be reported appear here, such as May 2026. A period opens by itself on its first day.',
  },

  dueOn: {
    id: (day: string, left: string) => `Jatuh tempo ${day}, ${left}.`,
    en: (day: string, left: string) => `Due ${day}, ${left}.`,
  },
  wasDueOn: { id: (day: string) => `Jatuh tempo ${day}.`, en: (day: string) => `Due ${day}.` },
  closesOn: {
    id: (day: string) => `Ditutup sesudah ${day}.`,
    en: (day: string) => `Closes after ${day}.`,
  },
  closedTitle: { id: 'Periode ini sudah ditutup', en: 'This period is closed' },
  closedAdvice: {
    id: (day: string) =>
      `Laporan dapat diisi sampai ${day}. Minta Kanwil membukanya kembali bila masih ada yang harus dilaporkan atau diperbaiki.`,
    en: (day: string) =>
      `Reports could be filled in until ${day}. Ask the Kanwil to open it again if something must still be reported or mended.`,
  },
  runningTitle: { id: 'Periode ini masih berjalan', en: 'This period is still running' },
  runningAdvice: {
    id: (day: string) => `Angka tersimpan sebagai draf dan dapat dikirim sesudah ${day}.`,
    en: (day: string) => `Figures are kept as a draft and can be handed in after ${day}.`,
  },
  readOnly: { id: 'Anda dapat membaca laporan ini.', en: 'You may read this report.' },
  returnedTitle: {
    id: (codes: string) => `Dikembalikan Kanwil: ${codes}`,
    en: (codes: string) => `Returned by the Kanwil: ${codes}`,
  },
  fieldsFaultyTitle: {
    id: (count: string) => `${count} isian perlu diperiksa`,
    en: (count: string) => `${count} figures need a look`,
  },
  fieldsFaultyAdvice: {
    id: 'Belum ada yang tersimpan dari kiriman ini. Isian Anda tetap di bawah.',
    en: 'Nothing of this was saved yet. What you typed is still below.',
  },
  staleTitle: { id: 'Orang lain mengubah angka yang sama', en: 'Somebody else changed the same figures' },
  staleAdvice: {
    id: (figures: string) => `Yang tersimpan sekarang: ${figures}.`,
    en: (figures: string) => `What is saved now: ${figures}.`,
  },
  stalePlain: {
    id: 'Angka Anda masih ada di bawah: simpan lagi untuk memakainya.',
    en: 'Your figures are still below: save again to keep them.',
  },
  keepMine: { id: 'Pakai angka saya', en: 'Keep my figures' },
  takeTheirs: { id: 'Pakai yang tersimpan', en: 'Take what is saved' },
  refusedTitle: { id: 'Belum tersimpan', en: 'Not saved' },
  retry: { id: 'Coba simpan lagi', en: 'Try to save again' },
  handedIn: {
    id: (count: string) => `${count} laporan terkirim ke Kanwil.`,
    en: (count: string) => `${count} reports were handed in to the Kanwil.`,
  },
  imported: {
    id: (count: string) => `${count} angka diambil dari berkas.`,
    en: (count: string) => `${count} figures were taken from the file.`,
  },
  draftSaved: { id: 'Draf tersimpan.', en: 'The draft is saved.' },

  groups: { id: 'Bagian laporan', en: 'Parts of the report' },
  groupReady: {
    id: (name: string, ready: string, of: string) => `${name} ${ready}/${of}`,
    en: (name: string, ready: string, of: string) => `${name} ${ready}/${of}`,
  },
  figure: { id: 'Isian', en: 'Figure' },
  now: { id: 'Angka', en: 'Value' },
  last: { id: 'Periode lalu', en: 'Last period' },
  lastYear: { id: 'Tahun lalu', en: 'Last year' },
  lastShort: { id: (value: string) => `lalu ${value}`, en: (value: string) => `last ${value}` },
  lastYearShort: { id: (value: string) => `th. lalu ${value}`, en: (value: string) => `a year ago ${value}` },
  cellName: {
    id: (row: string, column: string) => `${row}, ${column}`,
    en: (row: string, column: string) => `${row}, ${column}`,
  },
  countedBy: {
    id: (value: string, part: string) => `dihitung ${value} dari ${part}`,
    en: (value: string, part: string) => `counted ${value} by ${part}`,
  },
  countedHint: {
    id: 'Isian yang dihitung Menuju boleh dibiarkan kosong; isi hanya bila berbeda, dengan alasan.',
    en: 'What Menuju counts may be left empty; fill it in only where it differs, with a reason.',
  },
  chooseOne: { id: 'Pilih', en: 'Choose' },
  others: { id: (count: string) => `Tambah yang lain (${count})`, en: (count: string) => `Add others (${count})` },
  elsewhere: {
    id: (name: string, code: string) => `${name} diisi pada ${code}`,
    en: (name: string, code: string) => `${name} is entered at ${code}`,
  },
  sumElsewhere: {
    id: (name: string, code: string) => `${name}: jumlah dari ${code}`,
    en: (name: string, code: string) => `${name}: the sum of ${code}`,
  },
  zeros: { id: 'Isi 0 pada yang kosong', en: 'Put 0 where it is empty' },
  whyHead: { id: 'Perlu alasan', en: 'A reason is needed' },
  whyJump: {
    id: (name: string, value: string, low: string, high: string) =>
      `${name}: ${value}, biasanya ${low} sampai ${high}. Mengapa?`,
    en: (name: string, value: string, low: string, high: string) =>
      `${name}: ${value}, usually ${low} to ${high}. Why?`,
  },
  whyOverruled: {
    id: (name: string, value: string, counted: string) => `${name}: ${value}, Menuju menghitung ${counted}. Mengapa?`,
    en: (name: string, value: string, counted: string) => `${name}: ${value}, Menuju counts ${counted}. Why?`,
  },
  whyKept: { id: (name: string) => `Alasan untuk ${name}`, en: (name: string) => `Reason for ${name}` },
  incomplete: { id: (count: string) => `kurang ${count} isian`, en: (count: string) => `${count} figures missing` },
  notMeasured: { id: 'tidak ada yang diukur', en: 'nothing to measure' },
  empty: { id: 'belum diisi', en: 'not filled in' },
  target: { id: (value: string) => `sasaran ${value}`, en: (value: string) => `target ${value}` },
  noTarget: { id: 'keterangan, tidak dinilai', en: 'information, not judged' },
  grade: { id: (grade: string) => `mutu ${grade}`, en: (grade: string) => `grade ${grade}` },
  atMost: {
    id: (left: string, right: string) => `${left} tidak boleh melebihi ${right}.`,
    en: (left: string, right: string) => `${left} must not be more than ${right}.`,
  },
  atLeast: {
    id: (left: string, right: string) => `${left} tidak boleh kurang dari ${right}.`,
    en: (left: string, right: string) => `${left} must not be less than ${right}.`,
  },
  atRow: { id: (row: string, said: string) => `${row}: ${said}`, en: (row: string, said: string) => `${row}: ${said}` },
  correct: { id: 'Perbaiki laporan yang disetujui', en: 'Correct the approved report' },
  correctHint: {
    id: 'Kanwil menilainya lagi. Nilai yang disetujui tetap tampil sampai perbaikan dikirim.',
    en: 'The Kanwil judges it again. The approved value stays visible until the correction is handed in.',
  },
  correctReason: { id: 'Mengapa angka diperbaiki?', en: 'Why are the figures corrected?' },
  overdueHint: {
    id: 'Yang terbuka melewati standar pada akhir periode dihitung dari daftar waktu layanan. Layanan yang selesai sesudahnya ikut terhitung hanya bila daftar bulan itu juga dimasukkan; tanpa itu angka ini terlalu rendah.',
    en: 'What was open past its standard at the end of the period is counted from lists of service times. What was finished after it is counted only once the list of that month was brought too; without it this figure is too low.',
  },
  noSurvey: {
    id: 'Tidak ada survei pada periode ini? Kosongkan saja: indeks perlu sedikitnya satu responden, sehingga laporan ini tidak dapat dikirim dan tetap tercatat belum dilaporkan. Indikator lain tetap dapat dikirim.',
    en: 'No survey in this period? Leave it empty: an index needs at least one respondent, so this report cannot be handed in and stays noted as not reported. The other indicators can still be handed in.',
  },
  toSurveys: { id: 'Buka survei kantor', en: 'Open the surveys of the office' },
  correctChanged: {
    id: (code: string) => `${code} sudah berubah sebelum perbaikannya dibuka`,
    en: (code: string) => `${code} changed before its correction was opened`,
  },
  correctClosed: {
    id: (code: string) => `${code} tidak dapat dibuka lagi: periode ini sudah ditutup`,
    en: (code: string) => `${code} cannot be opened any more: this period is closed`,
  },
  correctNow: { id: (state: string) => `Sekarang: ${state}.`, en: (state: string) => `Now: ${state}.` },
  correctHere: {
    id: 'Angkanya dapat diubah langsung di bawah ini.',
    en: 'Its figures can be changed right below.',
  },
  correctTyped: {
    id: (reason: string) => `Alasan yang Anda tulis: “${reason}”`,
    en: (reason: string) => `The reason you wrote: “${reason}”`,
  },
  openCorrection: { id: 'Buka untuk diperbaiki', en: 'Open for correction' },

  readyCount: {
    id: (ready: string, of: string) => `${ready} dari ${of} indikator lengkap`,
    en: (ready: string, of: string) => `${ready} of ${of} indicators complete`,
  },
  saveDraft: { id: 'Simpan draf', en: 'Save the draft' },
  review: { id: 'Periksa dan kirim', en: 'Check and hand in' },
  import: { id: 'Ambil dari berkas', en: 'Take from a file' },
  history: { id: 'Riwayat dan versi', en: 'History and versions' },
  pasted: {
    id: (count: string) => `${count} angka ditempel.`,
    en: (count: string) => `${count} figures were pasted.`,
  },
  pasteSkipped: {
    id: (count: string, example: string) => `${count} sel dilewati, misalnya “${example}”.`,
    en: (count: string, example: string) => `${count} cells were passed over, for example “${example}”.`,
  },
  undo: { id: 'Urungkan', en: 'Undo' },
  pasteHint: {
    id: 'Salin beberapa sel dari lembar kerja lalu tempel pada satu kotak: baris dan kolom berikutnya ikut terisi.',
    en: 'Copy several cells of a spreadsheet and paste them into one box: the rows and columns that follow are filled too.',
  },
})
