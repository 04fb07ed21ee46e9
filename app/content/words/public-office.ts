import { labels, words } from '#app/content/words.ts'

/** The public page of an office, and the list of offices: words for people who come to be served. */
export const publicOfficeWords = words({
  offices: { id: 'Kantor', en: 'Offices' },
  description: {
    id: (office: string) => `Janji layanan, capaian yang diterbitkan, serta tempat bertanya dan melapor di ${office}.`,
    en: (office: string) => `Service pledge, published results, and where to ask and complain at ${office}.`,
  },
  listTitle: { id: 'Cari kantor', en: 'Find an office' },
  listLead: {
    id: 'Setiap kantor punya halaman: apa yang dijanjikan, apa yang ditepati, serta tempat bertanya dan melapor.',
    en: 'Every office has a page: what it promises, what it keeps, and where to ask and complain.',
  },
  search: { id: 'Nama, kota, atau provinsi', en: 'Name, city or province' },
  kanwil: { id: 'Kantor wilayah', en: 'Regional office' },
  everyKanwil: { id: 'Semua kantor wilayah', en: 'Every regional office' },
  find: { id: 'Cari', en: 'Search' },
  found: {
    id: (count: string) => `${count} kantor`,
    en: (count: string) => (count === '1' ? '1 office' : `${count} offices`),
  },
  nothing: { id: 'Tidak ada kantor yang cocok', en: 'No office matches' },
  nothingHint: {
    id: 'Coba sebagian nama kota saja, misalnya “pati”, atau pilih semua kantor wilayah.',
    en: 'Try a part of the city’s name, such as “pati”, or choose every regional office.',
  },
  city: { id: 'Kota atau kabupaten', en: 'City or regency' },
  predicate: { id: 'Predikat', en: 'Predicate' },
  noPredicate: { id: 'belum ada', en: 'none yet' },
  holds: {
    id: (predicate: string, year: number) => `Memegang predikat ${predicate} sejak ${year}`,
    en: (predicate: string, year: number) => `Holds the predicate ${predicate} since ${year}`,
  },
  wbk: { id: 'Wilayah Bebas dari Korupsi', en: 'Area free of corruption' },
  wbbm: { id: 'Wilayah Birokrasi Bersih dan Melayani', en: 'Clean and serving bureaucracy' },

  contact: { id: 'Alamat dan jam layanan', en: 'Address and opening hours' },
  notTold: {
    id: 'Kantor ini belum mengisi alamat dan jam layanannya. Gunakan kanal nasional di bawah.',
    en: 'This office has not given its address and hours yet. Please use the national channels below.',
  },
  address: { id: 'Alamat', en: 'Address' },
  hours: { id: 'Jam layanan', en: 'Opening hours' },
  openFrom: {
    id: (from: string, to: string) => `${from}–${to}`,
    en: (from: string, to: string) => `${from}–${to}`,
  },
  closed: { id: 'tutup', en: 'closed' },
  daysRange: { id: (from: string, to: string) => `${from}–${to}`, en: (from: string, to: string) => `${from}–${to}` },
  phone: { id: 'Telepon', en: 'Telephone' },
  whatsapp: { id: 'WhatsApp', en: 'WhatsApp' },
  email: { id: 'Surel', en: 'E-mail' },
  driveThru: { id: 'Drive-thru', en: 'Drive-thru' },
  mobile: { id: 'Layanan keliling', en: 'Mobile service' },
  queue: { id: 'Ambil antrean', en: 'Join the queue' },
  status: { id: 'Cek status permohonan', en: 'Look up an application' },

  promises: { id: 'Yang kami janjikan', en: 'What we promise' },
  pledge: { id: 'Maklumat pelayanan', en: 'Service pledge' },
  pledgeSigned: {
    id: (day: string) => `Ditetapkan ${day} oleh Kepala Kantor.`,
    en: (day: string) => `Signed on ${day} by the head of office.`,
  },
  pledgeFile: { id: 'Buka maklumat bertanda tangan', en: 'Open the signed pledge' },
  noPledge: {
    id: 'Maklumat pelayanan kantor ini belum diterbitkan.',
    en: 'The service pledge of this office has not been published yet.',
  },
  services: { id: 'Layanan, waktu, dan biaya', en: 'Services, time and fees' },
  service: { id: 'Layanan', en: 'Service' },
  time: { id: 'Waktu selesai', en: 'Ready within' },
  fee: { id: 'Biaya', en: 'Fee' },
  needs: { id: 'Persyaratan', en: 'What to bring' },
  steps: { id: 'Alur', en: 'Steps' },
  needsAndSteps: { id: 'Persyaratan dan alur', en: 'What to bring, and the steps' },
  sameDay: { id: 'hari yang sama', en: 'the same day' },
  workingDays: {
    id: (days: string) => `${days} hari kerja`,
    en: (days: string) => (days === '1' ? '1 working day' : `${days} working days`),
  },
  askOffice: { id: 'tanyakan ke kantor', en: 'ask the office' },

  kept: { id: 'Yang kami tepati', en: 'What we keep' },
  keptAside: {
    id: 'Hanya angka yang diterbitkan Kepala Kantor.',
    en: 'Only figures that the head of office published.',
  },
  noFigures: { id: 'Belum ada angka yang diterbitkan', en: 'No figures published yet' },
  noFiguresHint: {
    id: 'Angka muncul di sini setelah diperiksa Kantor Wilayah dan diterbitkan Kepala Kantor.',
    en: 'Figures appear here once the regional office has checked them and the head of office has published them.',
  },
  met: { id: 'Memenuhi target', en: 'Target reached' },
  missed: { id: 'Belum memenuhi target', en: 'Target not reached' },
  targetAtLeast: {
    id: (target: string) => `target paling sedikit ${target}`,
    en: (target: string) => `target at least ${target}`,
  },
  targetAtMost: {
    id: (target: string) => `target paling lama ${target}`,
    en: (target: string) => `target at most ${target}`,
  },
  grade: {
    id: (grade: string, name: string) => `Mutu ${grade}: ${name}`,
    en: (grade: string, name: string) => `Grade ${grade}: ${name}`,
  },
  gradeOnly: { id: (grade: string) => `Mutu ${grade}`, en: (grade: string) => `Grade ${grade}` },
  ofTop: { id: (top: string) => `dari ${top}`, en: (top: string) => `out of ${top}` },
  base: {
    id: (count: string, what: string) => `dari ${count} ${what}`,
    en: (count: string, what: string) => `from ${count} ${what}`,
  },
  publishedOn: { id: (day: string) => `Diterbitkan ${day}`, en: (day: string) => `Published ${day}` },
  trend: {
    id: (periods: number, from: string, to: string) => `${periods} periode terbit: ${from} menjadi ${to}`,
    en: (periods: number, from: string, to: string) => `${periods} published periods: from ${from} to ${to}`,
  },
  earlier: { id: 'Periode sebelumnya', en: 'Earlier periods' },
  period: { id: 'Periode', en: 'Period' },
  value: { id: 'Capaian', en: 'Result' },
  published: { id: 'Diterbitkan', en: 'Published' },

  ask: { id: 'Tanya, lapor, dan nilai kami', en: 'Ask, complain, and rate us' },
  complain: { id: 'Kirim pengaduan, saran, atau pujian', en: 'Send a complaint, suggestion or praise' },
  complainHint: {
    id: 'Boleh tanpa nama. Setiap pengaduan dijawab tertulis.',
    en: 'You need not give your name. Every complaint is answered in writing.',
  },
  follow: { id: 'Ikuti pengaduan Anda', en: 'Follow your complaint' },
  followHint: { id: 'Dengan nomor tiket dan kode rahasia.', en: 'With the ticket number and its secret code.' },
  rate: { id: 'Isi survei kepuasan', en: 'Answer the survey' },
  rateHint: { id: 'Untuk yang sudah selesai dilayani; tanpa nama.', en: 'For those who were served; without a name.' },
  screen: { id: 'Layar informasi', en: 'Information screen' },
  screenHint: { id: 'Syarat, biaya, dan waktu dengan huruf besar.', en: 'Needs, fees and times in large letters.' },
  national: { id: 'Kanal nasional', en: 'National channels' },
  lapor: { id: 'SP4N-LAPOR!', en: 'SP4N-LAPOR!' },
  ombudsman: { id: 'Ombudsman Republik Indonesia', en: 'Ombudsman of the Republic of Indonesia' },
})

/** Days of the week from Monday. */
export const dayNames = labels({
  '0': { id: 'Senin', en: 'Monday' },
  '1': { id: 'Selasa', en: 'Tuesday' },
  '2': { id: 'Rabu', en: 'Wednesday' },
  '3': { id: 'Kamis', en: 'Thursday' },
  '4': { id: 'Jumat', en: 'Friday' },
  '5': { id: 'Sabtu', en: 'Saturday' },
  '6': { id: 'Minggu', en: 'Sunday' },
})

/** What a published figure says, in one sentence. */
export const figureMeanings = labels({
  'SKM-01': {
    id: 'Seberapa puas pengguna layanan, menurut survei kantor ini.',
    en: 'How satisfied those served were, by this office’s survey.',
  },
  'IPK-01': {
    id: 'Seberapa bersih dari pungutan dan suap menurut pengguna layanan, dari survei kantor ini.',
    en: 'How free of extra charges and bribes, by those served, from this office’s survey.',
  },
  'IPK-02': {
    id: 'Mutu pelayanan menurut pengguna layanan, dari survei kantor ini.',
    en: 'Quality of service by those served, from this office’s survey.',
  },
  'SLA-01': {
    id: 'Paspor yang selesai dalam waktu yang dijanjikan.',
    en: 'Passports that were ready within the promised time.',
  },
  'SLA-02': {
    id: 'Rata-rata hari kerja sampai paspor selesai.',
    en: 'Average working days until a passport is ready.',
  },
  'SLA-03': {
    id: 'Semua layanan yang selesai dalam waktu yang dijanjikan.',
    en: 'All services that were ready within the promised time.',
  },
  'PRI-01': {
    id: 'Lansia, difabel, ibu hamil, dan balita yang dilayani dalam waktu tunggunya.',
    en: 'Elderly people, people with disabilities, expectant mothers and toddlers served within their waiting time.',
  },
  'PGD-01': { id: 'Pengaduan yang diselesaikan.', en: 'Complaints that were settled.' },
  'PGD-02': { id: 'Pengaduan yang selesai sebelum batas waktunya.', en: 'Complaints settled before their deadline.' },
  'PGD-03': {
    id: 'Rata-rata hari kerja sampai pengaduan ditanggapi.',
    en: 'Average working days until a complaint gets a first reply.',
  },
  'CC-02': {
    id: 'Pertanyaan yang dijawab pada hari kerja yang sama.',
    en: 'Questions answered on the same working day.',
  },
  'INF-01': {
    id: 'Permintaan informasi publik yang dijawab tepat waktu.',
    en: 'Requests for public information answered in time.',
  },
  'OMB-01': { id: 'Nilai kepatuhan dari Ombudsman.', en: 'The Ombudsman’s score of compliance.' },
})

/** What a published figure is counted from: "dari 124 responden". */
export const figureBases = labels({
  'SKM-01': { id: 'responden', en: 'respondents' },
  'IPK-01': { id: 'responden', en: 'respondents' },
  'IPK-02': { id: 'responden', en: 'respondents' },
  'SLA-01': { id: 'permohonan', en: 'applications' },
  'SLA-02': { id: 'paspor', en: 'passports' },
  'SLA-03': { id: 'permohonan', en: 'applications' },
  'PRI-01': { id: 'orang dilayani', en: 'people served' },
  'PGD-01': { id: 'pengaduan', en: 'complaints' },
  'PGD-02': { id: 'pengaduan selesai', en: 'settled complaints' },
  'PGD-03': { id: 'pengaduan ditanggapi', en: 'complaints replied to' },
  'CC-02': { id: 'pertanyaan', en: 'questions' },
  'INF-01': { id: 'permintaan', en: 'requests' },
})
