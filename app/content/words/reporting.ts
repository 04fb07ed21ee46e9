import { labels, words } from '#app/content/words.ts'
import type { HandInOutcome } from '#app/domain/reporting/plan-hand-in.ts'

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

/** What becomes of a report when the form is handed in. */
export const handInOutcomes = labels<HandInOutcome>({
  ready: { id: 'Siap dikirim', en: 'Ready to be handed in' },
  carried: { id: 'Ikut dikirim ulang', en: 'Goes along again' },
  empty: { id: 'Belum diisi', en: 'Not filled in' },
  incomplete: { id: 'Belum lengkap', en: 'Incomplete' },
  broken: { id: 'Angka bertentangan', en: 'Figures contradict' },
  unexplained: { id: 'Perlu alasan', en: 'Needs a reason' },
  early: { id: 'Periodenya belum selesai', en: 'Its period is not over' },
  sent: { id: 'Sudah dikirim', en: 'Handed in already' },
})

/** Words of the list of periods and of the form. */
export const reportingWords = words({
  title: { id: 'Indikator layanan', en: 'Service indicators' },
  lead: {
    id: 'Angka diisi sekali per periode. Yang sudah dicatat di Menuju terisi sendiri.',
    en: 'Figures are entered once a period. What is recorded in Menuju comes by itself.',
  },
  sentenceLate: {
    id: (count: string, period: string) => `${count} indikator ${period} terlambat.`,
    en: (count: string, period: string) => `${count} indicators of ${period} are late.`,
  },
  sentenceDue: {
    id: (count: string, period: string) => `${count} indikator ${period} menunggu laporan.`,
    en: (count: string, period: string) => `${count} indicators of ${period} wait for your report.`,
  },
  sentenceReturned: {
    id: (count: string, period: string) => `${count} indikator ${period} dikembalikan untuk diperbaiki.`,
    en: (count: string, period: string) => `${count} indicators of ${period} were returned for repair.`,
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
  stateRunning: { id: 'berjalan', en: 'running' },
  stateWaiting: { id: 'menunggu Kanwil', en: 'with the Kanwil' },
  stateDone: { id: 'disetujui semua', en: 'all approved' },
  emptyTitle: { id: 'Belum ada periode', en: 'No period yet' },
  emptyAdvice: {
    id: 'Di sini muncul bulan, triwulan, dan tahun yang harus dilaporkan, misalnya Mei 2026. Periode dibuka sendiri pada hari pertamanya.',
    en: 'The months, quarters and years to be reported appear here, such as May 2026. A period opens by itself on its first day.',
  },

  dueOn: {
    id: (day: string, left: string) => `Jatuh tempo ${day}, ${left}.`,
    en: (day: string, left: string) => `Due ${day}, ${left}.`,
  },
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

/** Words of the page before handing in. */
export const handInWords = words({
  title: { id: 'Periksa dan kirim', en: 'Check and hand in' },
  sentence: {
    id: (count: string, period: string) => `${count} laporan ${period} siap dikirim.`,
    en: (count: string, period: string) => `${count} reports of ${period} are ready to be handed in.`,
  },
  nothing: {
    id: (period: string) => `Belum ada laporan ${period} yang dapat dikirim.`,
    en: (period: string) => `No report of ${period} can be handed in yet.`,
  },
  late: {
    id: (count: string) => `${count} di antaranya terlambat dan akan ditandai terlambat.`,
    en: (count: string) => `${count} of them are late and will be marked so.`,
  },
  ready: { id: 'Akan dikirim', en: 'Will be handed in' },
  left: { id: 'Tetap sebagai draf', en: 'Stay as a draft' },
  sent: { id: 'Sudah dikirim', en: 'Handed in already' },
  indicator: { id: 'Indikator', en: 'Indicator' },
  value: { id: 'Nilai', en: 'Value' },
  remark: { id: 'Catatan', en: 'Remark' },
  isLate: { id: 'terlambat', en: 'late' },
  missing: { id: (names: string) => `Kurang: ${names}`, en: (names: string) => `Missing: ${names}` },
  unexplained: {
    id: (names: string) => `Tulis alasan untuk: ${names}`,
    en: (names: string) => `Write a reason for: ${names}`,
  },
  explained: {
    id: (name: string, value: string, reason: string) => `${name} ${value}: “${reason}”`,
    en: (name: string, value: string, reason: string) => `${name} ${value}: “${reason}”`,
  },
  correction: { id: 'perbaikan laporan yang disetujui', en: 'corrects an approved report' },
  andMore: { id: (count: string) => `dan ${count} lagi`, en: (count: string) => `and ${count} more` },
  reason: { id: 'Mengapa angka yang disetujui diperbaiki?', en: 'Why are approved figures corrected?' },
  consequence: {
    id: 'Setelah dikirim, angka terkunci sampai Kanwil menilai atau mengembalikannya.',
    en: 'Once handed in, figures are locked until the Kanwil judges or returns them.',
  },
  send: { id: (count: string) => `Kirim ${count} laporan`, en: (count: string) => `Hand in ${count} reports` },
  back: { id: 'Kembali ke isian', en: 'Back to the form' },
  changed: {
    id: 'Isian berubah sejak halaman ini ditampilkan. Periksa sekali lagi di bawah ini.',
    en: 'The form has changed since this page was shown. Check it once more below.',
  },
})

/** Words of the history of a period's figures. */
export const figureHistoryWords = words({
  title: { id: 'Riwayat dan versi', en: 'History and versions' },
  versions: { id: 'Versi tiap indikator', en: 'Versions of each indicator' },
  version: {
    id: (number: string, day: string) => `Versi ${number}, ${day}`,
    en: (number: string, day: string) => `Version ${number}, ${day}`,
  },
  none: { id: 'Belum pernah dikirim.', en: 'Not handed in yet.' },
  reason: { id: (reason: string) => `Alasan: ${reason}`, en: (reason: string) => `Reason: ${reason}` },
  figures: { id: (count: string) => `${count} angka`, en: (count: string) => `${count} figures` },
  events: { id: 'Yang terjadi', en: 'What happened' },
  nobody: { id: 'Belum ada yang terjadi pada periode ini.', en: 'Nothing has happened to this period yet.' },
  program: { id: 'Menuju', en: 'Menuju' },
  somebody: { id: 'Seseorang', en: 'Somebody' },
  notMeasured: { id: 'tidak ada yang diukur', en: 'nothing to measure' },
})

/** Words of bringing figures in as a file. */
export const figureImportWords = words({
  title: { id: 'Ambil dari berkas', en: 'Take from a file' },
  lead: {
    id: 'Unduh daftar isian periode ini, isi kolom nilai, lalu unggah kembali. Perubahannya ditampilkan lebih dulu; tidak ada yang tertulis sebelum Anda menerimanya.',
    en: 'Download this period’s list, fill in the column “nilai”, and upload it again. Its changes are shown first; nothing is written before you accept it.',
  },
  template: { id: 'Daftar isian', en: 'List of figures' },
  xlsx: { id: 'Unduh XLSX', en: 'Download XLSX' },
  csv: { id: 'Unduh CSV', en: 'Download CSV' },
  file: { id: 'Berkas CSV atau XLSX', en: 'CSV or XLSX file' },
  fileHint: {
    id: 'Paling besar 5 MB. Kolom kunci dan nilai wajib ada; nilai kosong dibiarkan seperti sekarang.',
    en: 'At most 5 MB. The columns “kunci” and “nilai” must be there; an empty value leaves the figure as it is.',
  },
  check: { id: 'Periksa berkas', en: 'Check the file' },
  refusedTitle: { id: 'Berkas ini belum dapat diperiksa', en: 'This file cannot be checked yet' },
  checkTitle: { id: 'Periksa perubahan', en: 'Check the changes' },
  faulty: {
    id: (rows: string) =>
      `${rows} baris perlu diperbaiki. Perbaiki berkasnya, lalu unggah lagi; belum ada yang tertulis.`,
    en: (rows: string) => `${rows} rows need mending. Mend the file and upload it again; nothing is written yet.`,
  },
  ready: {
    id: (created: string, changed: string) => `Siap diambil: ${created} angka baru, ${changed} berubah.`,
    en: (created: string, changed: string) => `Ready to be taken: ${created} new figures, ${changed} changed.`,
  },
  nothing: {
    id: 'Berkas ini sama dengan yang sudah ada. Tidak ada yang perlu diambil.',
    en: 'This file is what there is already. There is nothing to take.',
  },
  same: {
    id: (rows: string) => `${rows} baris tidak mengubah apa pun.`,
    en: (rows: string) => `${rows} rows change nothing.`,
  },
  accept: { id: 'Ambil semuanya', en: 'Take all of it' },
  discard: { id: 'Buang berkas', en: 'Put the file aside' },
  again: { id: 'Unggah berkas lain', en: 'Upload another file' },
  stale: {
    id: 'Isian berubah sejak halaman ini ditampilkan. Periksa sekali lagi di bawah ini.',
    en: 'The form has changed since this page was shown. Check it once more below.',
  },
  row: { id: 'Baris', en: 'Row' },
  figure: { id: 'Isian', en: 'Figure' },
  before: { id: 'Sekarang', en: 'Now' },
  after: { id: 'Menjadi', en: 'Becomes' },
  remark: { id: 'Catatan', en: 'Remark' },
  atCell: {
    id: (column: string, value: string, fault: string) => `Kolom ${column} (“${value}”): ${fault}`,
    en: (column: string, value: string, fault: string) => `Column ${column} (“${value}”): ${fault}`,
  },
})

/** What is wrong with a list of figures as a whole. */
export const figureListFaults = labels({
  'column-missing': { id: 'Kolom kunci atau nilai tidak ada.', en: 'The column “kunci” or “nilai” is missing.' },
  'no-rows': { id: 'Tidak ada baris berisi.', en: 'There are no rows.' },
  'too-many-rows': { id: 'Lebih dari 2.000 baris.', en: 'More than 2,000 rows.' },
})
