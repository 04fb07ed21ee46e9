import { labels, words } from '#app/content/words.ts'

/** The pages of an office's surveys. */
export const surveyWords = words({
  title: { id: 'Survei', en: 'Surveys' },
  quarter: {
    id: (number: string, year: string) => `Triwulan ${number} ${year}`,
    en: (number: string, year: string) => `Quarter ${number} of ${year}`,
  },
  noneYet: { id: 'Kantor ini belum pernah membuka survei', en: 'The office has never opened a survey' },
  noneOpen: {
    id: (quarter: string) => `${quarter} belum disurvei`,
    en: (quarter: string) => `${quarter} is not surveyed yet`,
  },
  surveyOf: { id: (quarter: string) => `Survei ${quarter}`, en: (quarter: string) => `Survey of ${quarter}` },
  running: {
    id: (quarter: string, count: string, needed: string) =>
      `Survei ${quarter} berjalan: ${count} dari ${needed} responden`,
    en: (quarter: string, count: string, needed: string) =>
      `The survey of ${quarter} runs: ${count} of ${needed} respondents`,
  },
  finished: {
    id: (quarter: string, count: string) => `Survei ${quarter} selesai dengan ${count} responden`,
    en: (quarter: string, count: string) => `The survey of ${quarter} is finished with ${count} respondents`,
  },
  lead: {
    id: 'SKM, SPAK, dan SPKP ditanyakan sekaligus dalam satu survei tiap triwulan kepada orang yang layanannya sudah selesai.',
    en: 'SKM, SPAK and SPKP are asked together once a quarter, of people whose service is finished.',
  },
  list: { id: 'Survei tiap triwulan', en: 'Survey by quarter' },
  empty: { id: 'Survei pertama akan tampil di sini.', en: 'The first survey will stand here.' },
  state: { id: 'Keadaan', en: 'State' },
  respondents: { id: 'Responden', en: 'Respondents' },
  minimum: { id: 'Minimum', en: 'Minimum' },
  notAsked: { id: 'tidak ditanyakan', en: 'not asked' },
  openTitle: { id: 'Buka survei', en: 'Open a survey' },
  chooseQuarter: { id: 'Triwulan', en: 'Quarter' },
  chooseInstruments: { id: 'Yang ditanyakan', en: 'What is asked' },
  population: { id: 'Penerima layanan dalam triwulan', en: 'People served in the quarter' },
  populationHint: {
    id: 'Menentukan jumlah responden minimum (Krejcie–Morgan, paling sedikit 30). Dapat diubah selama survei dibuka.',
    en: 'Sets the fewest respondents (Krejcie–Morgan, at least 30). It can be changed while the survey is open.',
  },
  populationReported: {
    id: (people: string) => `Laporan indikator sejauh ini mencatat ${people} layanan terbit.`,
    en: (people: string) => `The indicator reports so far count ${people} services issued.`,
  },
  byService: { id: 'Rincian menurut layanan (boleh kosong)', en: 'By service (may be left empty)' },
  byServiceHint: {
    id: 'Dipakai untuk membandingkan susunan responden dengan penerima layanan.',
    en: 'Used to compare the respondents with the people served.',
  },
  open: { id: 'Buka survei', en: 'Open the survey' },
  save: { id: 'Simpan', en: 'Save' },
  cancel: { id: 'Batal', en: 'Cancel' },
  saved: { id: 'Tersimpan.', en: 'Saved.' },
  faulty: { id: 'Ada isian yang perlu diperiksa.', en: 'Something in the form needs another look.' },
  access: { id: 'Cara masyarakat mengisi', en: 'How the public answers' },
  accessHint: {
    id: 'Satu alamat untuk semua triwulan: poster tidak perlu diganti.',
    en: 'One address for every quarter: the poster need not be changed.',
  },
  qr: { id: 'Kode QR ke survei kantor ini', en: 'QR code to the survey of this office' },
  address: { id: 'Alamat survei', en: 'Address of the survey' },
  poster: { id: 'Poster A4 (PDF)', en: 'Poster A4 (PDF)' },
  kiosk: { id: 'Perangkat di loket', en: 'Device at the counter' },
  kioskHint: {
    id: 'Buka alamat ini sekali pada tablet di loket, dan pada layar sentuh. Perangkat itu lalu boleh mengisi berkali-kali, satu kali tiap kunjungan; perangkat lain hanya sekali. Jangan bagikan alamatnya.',
    en: 'Open this address once on the tablet at the counter, and on the touch screen. That device may then answer again and again, once a visit; any other answers once only. Do not pass the address on.',
  },
  openScreen: { id: 'Jadikan perangkat ini layar sentuh', en: 'Make this device the touch screen' },
  renew: { id: 'Ganti kunci perangkat', en: 'Renew the key of the device' },
  renewHint: { id: (day: string) => `Kunci berlaku sejak ${day}.`, en: (day: string) => `The key holds since ${day}.` },
  official: { id: 'Hasil survei resmi', en: 'Official results' },
  officialNone: {
    id: 'Belum ada hasil resmi. Sampai itu tercatat, nilai survei pada lembar kerja adalah taksiran kantor.',
    en: 'No official result yet. Until there is one, the survey values of the worksheet are estimates of the office.',
  },
  officialRow: {
    id: (name: string, year: number, index: string, letter: string) => `${name} ${year}: ${index}, surat ${letter}`,
    en: (name: string, year: number, index: string, letter: string) => `${name} ${year}: ${index}, letter ${letter}`,
  },
  counted: { id: 'Responden terhadap minimum', en: 'Respondents against the minimum' },
  ofNeeded: {
    id: (count: string, needed: string) => `${count} dari ${needed}`,
    en: (count: string, needed: string) => `${count} of ${needed}`,
  },
  enough: { id: 'Cukup', en: 'Enough' },
  missing: { id: (count: string) => `Kurang ${count}`, en: (count: string) => `${count} missing` },
  grade: { id: (grade: string) => `Mutu ${grade}`, en: (grade: string) => `Grade ${grade}` },
  standardIs: {
    id: (value: string, target: string) => `syarat ${target} ${value}`,
    en: (value: string, target: string) => `${target} asks ${value}`,
  },
  tooFewToShow: {
    id: 'Hasil tampil sehari setelah 5 orang menjawab.',
    en: 'Results are shown the day after 5 people have answered.',
  },
  live: { id: 'Diperbarui setiap 10 detik.', en: 'Updated every 10 seconds.' },
  pause: { id: 'Hentikan pembaruan', en: 'Stop updating' },
  resume: { id: 'Perbarui lagi', en: 'Update again' },
  warnFew: {
    id: (count: string) => `Responden masih kurang ${count} dari jumlah minimum.`,
    en: (count: string) => `${count} respondents are missing to the minimum.`,
  },
  warnFewAdvice: {
    id: 'Pasang poster di loket pengambilan dan pakai tablet di loket. Hasil dengan responden kurang mudah ditolak penilai.',
    en: 'Put the poster up where people collect and use the tablet at the counter. Results of too few are easily refused.',
  },
  warnOff: {
    id: 'Susunan responden jauh dari penerima layanan.',
    en: 'The respondents lie far off the people served.',
  },
  warnOffAdvice: {
    id: (services: string) => `Periksa ${services}: semua jenis layanan harus terwakili sesuai porsinya.`,
    en: (services: string) => `Look at ${services}: every service has to be represented in proportion.`,
  },
  elements: { id: 'Unsur', en: 'Elements' },
  element: { id: 'Unsur', en: 'Element' },
  sum: { id: 'Jumlah nilai', en: 'Sum' },
  mean: { id: 'NRR', en: 'Mean' },
  weighted: { id: 'NRR tertimbang', en: 'Weighted' },
  gradeColumn: { id: 'Mutu', en: 'Grade' },
  weak: { id: 'Perlu tindak lanjut', en: 'Asks for a follow-up' },
  total: { id: 'Nilai indeks', en: 'Index' },
  trend: { id: 'Tren', en: 'Trend' },
  trendRow: {
    id: (quarter: string, value: string) => `${quarter}: ${value}`,
    en: (quarter: string, value: string) => `${quarter}: ${value}`,
  },
  composition: { id: 'Menurut layanan', en: 'By service' },
  service: { id: 'Layanan', en: 'Service' },
  served: { id: 'Penerima layanan', en: 'People served' },
  settled: {
    id: (count: string) => `Hasil dari ${count} jawaban. Jawaban terbaru menyusul agar jawaban seorang tidak terbaca.`,
    en: (count: string) =>
      `Results of ${count} answers. The newest follow, so that nobody’s own can be read from them.`,
  },
  hidden: {
    id: 'Indeks layanan dengan kurang dari 5 responden disembunyikan agar tidak ada yang dapat dikenali.',
    en: 'The index of a service with fewer than 5 respondents is hidden, so that nobody can be recognised.',
  },
  hiddenYet: {
    id: 'Indeks menurut layanan tampil setelah survei ditutup.',
    en: 'The index by service is shown once the survey is closed.',
  },
  off: { id: 'jauh dari porsi', en: 'far off' },
  noAnswers: { id: 'Belum ada jawaban.', en: 'No answers yet.' },
  profile: { id: 'Profil responden', en: 'Who answered' },
  profileNone: { id: 'Belum cukup jawaban untuk ditampilkan.', en: 'Too few answers to be shown.' },
  fewerThan: { id: 'kurang dari 5', en: 'fewer than 5' },
  comments: { id: 'Yang ditulis pengunjung', en: 'What visitors wrote' },
  commentsLater: {
    id: 'Terbuka setelah survei ditutup, agar tidak terbaca siapa yang baru menulis.',
    en: 'Opens when the survey is closed, so that nobody can tell who has just written.',
  },
  noComments: { id: 'Belum ada tulisan.', en: 'Nothing was written yet.' },
  plan: { id: 'Rencana tindak lanjut', en: 'Follow-up plan' },
  planSummary: {
    id: (done: number, planned: number) => `${done} dari ${planned} selesai`,
    en: (done: number, planned: number) => `${done} of ${planned} done`,
  },
  planNone: {
    id: 'Belum ada rencana. Setiap unsur lemah diberi tindakan, penanggung jawab, dan tanggal.',
    en: 'Nothing is planned yet. Each weak element gets an action, an owner and a day.',
  },
  unplanned: {
    id: (elements: string) => `Belum ada rencana untuk ${elements}.`,
    en: (elements: string) => `Nothing is planned for ${elements} yet.`,
  },
  planNew: { id: 'Tambah rencana', en: 'Add to the plan' },
  about: { id: 'Unsur', en: 'Element' },
  choose: { id: 'pilih', en: 'choose' },
  action: { id: 'Tindakan', en: 'Action' },
  owner: { id: 'Penanggung jawab', en: 'Owner' },
  ownerHint: { id: 'Jabatan atau unit, bukan nama orang.', en: 'A role or unit, not a person’s name.' },
  dueOn: { id: 'Tenggat', en: 'Due' },
  due: { id: (day: string) => `Tenggat ${day}`, en: (day: string) => `Due ${day}` },
  doneOn: { id: (day: string) => `Selesai ${day}`, en: (day: string) => `Done ${day}` },
  overdue: { id: 'terlambat', en: 'late' },
  note: { id: 'Catatan hasil', en: 'What came of it' },
  noteHint: { id: 'Wajib untuk selesai atau dibatalkan.', en: 'Needed for done or dropped.' },
  update: { id: 'Perbarui', en: 'Update' },
  edit: { id: 'Ubah rencana', en: 'Change the plan' },
  handling: { id: 'Kelola survei ini', en: 'Handle this survey' },
  paper: { id: 'Isikan dari kertas', en: 'Enter from paper' },
  paperCount: { id: (count: string) => `${count} dari kertas`, en: (count: string) => `${count} from paper` },
  closeHint: {
    id: 'Pastikan penerima layanan sudah benar. Setelah ditutup, hasil dibekukan dan jawaban baru tidak diterima.',
    en: 'Make sure that the people served are right. Closing freezes the results and takes no more answers.',
  },
  close: { id: 'Tutup dan bekukan hasil', en: 'Close and freeze the results' },
  changePopulation: { id: 'Simpan penerima layanan', en: 'Save the people served' },
  reopenTitle: { id: 'Buka kembali', en: 'Open again' },
  reason: { id: 'Alasan', en: 'Reason' },
  reopen: { id: 'Buka kembali survei', en: 'Open the survey again' },
  closedOn: { id: (day: string) => `sejak ${day}`, en: (day: string) => `since ${day}` },
  openedOn: { id: (day: string) => `sejak ${day}`, en: (day: string) => `since ${day}` },
  estimate: { id: 'Taksiran pada lembar kerja', en: 'Estimate in the worksheet' },
  estimateText: {
    id: (item: string, claimed: string) => `Butir ${item} sekarang dijawab ${claimed}.`,
    en: (item: string, claimed: string) => `Item ${item} is answered ${claimed} now.`,
  },
  estimateEmpty: {
    id: (item: string) => `Butir ${item} belum dijawab.`,
    en: (item: string) => `Item ${item} is not answered yet.`,
  },
  estimateOfficial: {
    id: (index: string) => `Hasil resmi ${index} sudah tercatat dan menentukan nilainya.`,
    en: (index: string) => `The official result ${index} is recorded and decides the points.`,
  },
  estimateAfter: {
    id: 'Setelah survei ditutup, indeksnya dapat dipakai sebagai taksiran.',
    en: 'Once the survey is closed, its index may be used as the estimate.',
  },
  useEstimate: {
    id: (name: string, index: string) => `Pakai ${name} ${index} sebagai taksiran`,
    en: (name: string, index: string) => `Use ${name} ${index} as the estimate`,
  },
  paperTitle: { id: 'Isikan jawaban dari kertas', en: 'Enter answers from paper' },
  paperLead: {
    id: 'Ketik angka 1–4 untuk tiap unsur; kursor maju sendiri. Satu lembar satu kiriman, tanpa nama.',
    en: 'Type 1–4 for each element; the cursor moves on by itself. One sheet at a time, without a name.',
  },
  paperKept: {
    id: 'Lembar tersimpan. Siap untuk lembar berikutnya.',
    en: 'The sheet is kept. Ready for the next one.',
  },
  paperSkip: {
    id: 'Bila lembar tidak memuat survei ini, kosongkan seluruhnya.',
    en: 'If the sheet does not hold this survey, leave all of it empty.',
  },
  paperAbout: { id: 'Tentang pengisi', en: 'About the respondent' },
  paperSave: { id: 'Simpan lembar', en: 'Keep the sheet' },
  resultsTitle: { id: 'Hasil survei resmi', en: 'Official survey results' },
  resultsLead: {
    id: 'Indeks dari survei resmi dengan suratnya. Hasil ini menggantikan taksiran kantor pada lembar kerja tahun itu.',
    en: 'Indices of the official survey with their letter. They replace the office’s estimate in the worksheet of that year.',
  },
  resultsOf: { id: (year: number) => `Tercatat untuk ${year}`, en: (year: number) => `Recorded for ${year}` },
  resultsNone: { id: 'Belum ada hasil untuk tahun ini.', en: 'There is no result for this year.' },
  officeColumn: { id: 'Kantor', en: 'Office' },
  instrumentColumn: { id: 'Survei', en: 'Survey' },
  indexColumn: { id: 'Indeks', en: 'Index' },
  letterColumn: { id: 'Surat', en: 'Letter' },
  letterOf: {
    id: (number: string, day: string) => `${number}, ${day}`,
    en: (number: string, day: string) => `${number}, ${day}`,
  },
  versionColumn: { id: 'Versi', en: 'Version' },
  correct: { id: 'Betulkan', en: 'Correct' },
  correctFor: {
    id: (name: string, office: string) => `Betulkan ${name} ${office}`,
    en: (name: string, office: string) => `Correct ${name} of ${office}`,
  },
  resultNew: { id: 'Catat hasil', en: 'Record a result' },
  resultCorrect: { id: 'Betulkan hasil', en: 'Correct a result' },
  resultOffice: { id: 'Kantor', en: 'Office' },
  year: { id: 'Tahun', en: 'Year' },
  indexLabel: { id: 'Indeks (1–4)', en: 'Index (1–4)' },
  letterNumber: { id: 'Nomor surat', en: 'Number of the letter' },
  letterDate: { id: 'Tanggal surat', en: 'Date of the letter' },
  resultNote: { id: 'Catatan', en: 'Note' },
  resultReason: { id: 'Alasan pembetulan', en: 'Reason for the correction' },
  resultReasonHint: {
    id: 'Versi sebelumnya tetap tersimpan dengan suratnya.',
    en: 'The version before is kept with its letter.',
  },
  record: { id: 'Catat hasil', en: 'Record the result' },
})

/** Whether answers still come. */
export const campaignStates = labels({
  open: { id: 'Dibuka', en: 'Open' },
  closed: { id: 'Ditutup', en: 'Closed' },
})

/** How far a follow-up is. */
export const surveyActionStates = labels({
  planned: { id: 'Rencana', en: 'Planned' },
  running: { id: 'Berjalan', en: 'Running' },
  done: { id: 'Selesai', en: 'Done' },
  dropped: { id: 'Dibatalkan', en: 'Dropped' },
})

/** The index of each survey by its short name. */
export const surveyIndexNames = labels({
  skm: { id: 'IKM', en: 'IKM' },
  spak: { id: 'IPAK', en: 'IPAK' },
  spkp: { id: 'IPKP', en: 'IPKP' },
})
