import { labels, words } from '#app/content/words.ts'

/** The form that visitors answer. */
export const surveyFormWords = words({
  title: { id: 'Survei layanan', en: 'Service survey' },
  otherLanguage: { id: 'English', en: 'Bahasa Indonesia' },
  progress: { id: (at: string, of: string) => `${at} dari ${of}`, en: (at: string, of: string) => `${at} of ${of}` },
  progressName: { id: 'Kemajuan', en: 'Progress' },
  service: { id: 'Layanan apa yang sudah selesai Anda terima?', en: 'Which service have you received to its end?' },
  serviceHint: {
    id: 'Survei ini untuk orang yang layanannya sudah selesai hari ini atau dalam triwulan ini.',
    en: 'This survey is for people whose service is finished, today or in this quarter.',
  },
  notFinished: { id: 'Layanan saya belum selesai', en: 'My service is not finished yet' },
  notFinishedTitle: {
    id: 'Terima kasih. Isilah setelah layanan selesai',
    en: 'Thank you. Please answer once it is finished',
  },
  notFinishedText: {
    id: 'Survei ini menilai layanan dari awal sampai akhir. Buka lagi alamat ini setelah layanan Anda selesai.',
    en: 'This survey is about a service from beginning to end. Open this address again when yours is finished.',
  },
  anonymous: {
    id: 'Jawaban tanpa nama dan tidak memengaruhi layanan Anda.',
    en: 'Answers carry no name and do not affect your service.',
  },
  back: { id: 'Kembali', en: 'Back' },
  next: { id: 'Lanjut', en: 'Next' },
  send: { id: 'Kirim jawaban', en: 'Send answers' },
  sending: { id: 'Mengirim', en: 'Sending' },
  about: { id: 'Sedikit tentang Anda', en: 'A little about you' },
  aboutHint: {
    id: 'Semua boleh dikosongkan. Dipakai untuk melihat apakah semua kalangan terlayani sama baik.',
    en: 'All of it may be left empty. It shows whether everybody is served equally well.',
  },
  notSaid: { id: 'tidak ingin menjawab', en: 'rather not say' },
  comment: { id: 'Ada yang perlu kami perbaiki?', en: 'Anything we should do better?' },
  commentHint: {
    id: 'Jangan tulis nama, nomor telepon, atau nomor permohonan.',
    en: 'Please write no names, telephone numbers or application numbers.',
  },
  thanksTitle: { id: 'Terima kasih atas jawaban Anda', en: 'Thank you for your answers' },
  thanksText: {
    id: 'Jawaban Anda sudah dihitung. Hasil survei diumumkan di kantor setiap triwulan.',
    en: 'Your answers are counted. The results are published at the office every quarter.',
  },
  again: { id: 'Mulai untuk pengunjung berikutnya', en: 'Start for the next visitor' },
  returning: {
    id: 'Layar kembali ke awal dalam beberapa detik.',
    en: 'The screen returns to the start in a few seconds.',
  },
  alreadyTitle: { id: 'Anda sudah mengisi survei ini', en: 'You have answered this survey already' },
  alreadyText: {
    id: 'Satu ponsel mengisi sekali dalam satu triwulan. Sampai jumpa pada survei berikutnya.',
    en: 'One phone answers once in a quarter. See you at the next survey.',
  },
  noneTitle: { id: 'Belum ada survei yang dibuka', en: 'No survey is open at the moment' },
  noneText: {
    id: 'Kantor ini membuka survei setiap triwulan. Coba lagi nanti, atau sampaikan saran lewat petugas.',
    en: 'The office opens a survey every quarter. Try again later, or tell the staff what you think.',
  },
  toOffice: { id: 'Tentang kantor ini', en: 'About this office' },
  errorsTitle: { id: 'Ada yang perlu diperiksa', en: 'Something needs another look' },
  idleTitle: { id: 'Masih di sana?', en: 'Still there?' },
  idleText: {
    id: (seconds: string) => `Layar kembali ke awal dalam ${seconds} detik dan jawaban yang belum dikirim dihapus.`,
    en: (seconds: string) => `The screen returns to the start in ${seconds} seconds and unsent answers are removed.`,
  },
  stay: { id: 'Lanjutkan mengisi', en: 'Go on answering' },
})

/** The surveys by their names. */
export const surveyNames = labels({
  skm: { id: 'Survei Kepuasan Masyarakat (SKM)', en: 'Public satisfaction survey (SKM)' },
  spak: { id: 'Survei Persepsi Anti Korupsi (SPAK)', en: 'Anti-corruption perception survey (SPAK)' },
  spkp: { id: 'Survei Persepsi Kualitas Pelayanan (SPKP)', en: 'Service quality perception survey (SPKP)' },
})

/** One question for each element, by its code in the catalogue. */
export const surveyQuestions = labels({
  U1: {
    id: 'Apakah persyaratan yang diminta sesuai dengan jenis layanannya?',
    en: 'Did the requirements fit the kind of service?',
  },
  U2: { id: 'Seberapa mudah prosedur layanan di kantor ini?', en: 'How easy was the procedure at this office?' },
  U3: { id: 'Bagaimana kecepatan waktu penyelesaian layanan?', en: 'How fast was the service completed?' },
  U4: { id: 'Bagaimana kewajaran biaya atau tarif layanan?', en: 'How reasonable was the cost or tariff?' },
  U5: {
    id: 'Apakah hasil layanan sesuai dengan standar yang diumumkan?',
    en: 'Did what you received match the published standard?',
  },
  U6: { id: 'Bagaimana kemampuan petugas yang melayani Anda?', en: 'How capable were the staff who served you?' },
  U7: {
    id: 'Bagaimana kesopanan dan keramahan petugas?',
    en: 'How polite and friendly were the staff?',
  },
  U8: {
    id: 'Bagaimana penanganan pengaduan, saran, dan masukan?',
    en: 'How are complaints, suggestions and input handled?',
  },
  U9: { id: 'Bagaimana kualitas sarana dan prasarana?', en: 'How good are the facilities?' },
  K1: {
    id: 'Tidak ada diskriminasi pelayanan: setiap orang dilayani sama.',
    en: 'There was no discrimination: everybody was served alike.',
  },
  K2: {
    id: 'Tidak ada kecurangan: petugas tidak mendahulukan atau mempersulit di luar aturan.',
    en: 'There was no cheating: nobody was favoured or hindered against the rules.',
  },
  K3: {
    id: 'Tidak ada imbalan, uang, atau barang yang diminta atau diterima di luar ketentuan.',
    en: 'No reward, money or goods were asked for or taken outside the rules.',
  },
  K4: {
    id: 'Tidak ada percaloan atau perantara tidak resmi.',
    en: 'There were no brokers or unofficial go-betweens.',
  },
  K5: {
    id: 'Tidak ada pungutan liar di luar tarif resmi.',
    en: 'There were no illegal levies beyond the official tariff.',
  },
  Q1: {
    id: 'Informasi layanan tersedia melalui media elektronik maupun non-elektronik.',
    en: 'Information about the service is available, online and at the office.',
  },
  Q2: {
    id: 'Persyaratan yang diminta sesuai dengan yang diumumkan.',
    en: 'The requirements matched what was announced.',
  },
  Q3: { id: 'Prosedur atau alur layanan mudah diikuti.', en: 'The procedure was easy to follow.' },
  Q4: {
    id: 'Jangka waktu penyelesaian sesuai dengan yang diumumkan.',
    en: 'The time taken matched what was announced.',
  },
  Q5: { id: 'Biaya yang dibayar sesuai dengan yang diumumkan.', en: 'The cost paid matched what was announced.' },
  Q6: {
    id: 'Sarana, prasarana, atau sistem daring nyaman dan mudah digunakan.',
    en: 'Facilities or the online system are comfortable and easy to use.',
  },
  Q7: {
    id: 'Petugas atau sistem daring merespons kebutuhan dengan cepat.',
    en: 'Staff or the online system responded fast.',
  },
  Q8: {
    id: 'Layanan konsultasi dan pengaduan mudah digunakan.',
    en: 'Consultation and complaints are easy to use.',
  },
})

/** What 1 to 4 mean, element by element for SKM (PermenPANRB 14/2017, form of the survey), one scale for the others. */
export const surveyScales = labels({
  'U1-4': { id: 'Sangat sesuai', en: 'Fully' },
  'U1-3': { id: 'Sesuai', en: 'Yes' },
  'U1-2': { id: 'Kurang sesuai', en: 'Less so' },
  'U1-1': { id: 'Tidak sesuai', en: 'Not at all' },
  'U2-4': { id: 'Sangat mudah', en: 'Very easy' },
  'U2-3': { id: 'Mudah', en: 'Easy' },
  'U2-2': { id: 'Kurang mudah', en: 'Less easy' },
  'U2-1': { id: 'Tidak mudah', en: 'Not easy' },
  'U3-4': { id: 'Sangat cepat', en: 'Very fast' },
  'U3-3': { id: 'Cepat', en: 'Fast' },
  'U3-2': { id: 'Kurang cepat', en: 'Less fast' },
  'U3-1': { id: 'Tidak cepat', en: 'Not fast' },
  'U4-4': { id: 'Gratis', en: 'Free' },
  'U4-3': { id: 'Murah', en: 'Cheap' },
  'U4-2': { id: 'Cukup mahal', en: 'Rather dear' },
  'U4-1': { id: 'Sangat mahal', en: 'Very dear' },
  'U6-4': { id: 'Sangat kompeten', en: 'Very capable' },
  'U6-3': { id: 'Kompeten', en: 'Capable' },
  'U6-2': { id: 'Kurang kompeten', en: 'Less capable' },
  'U6-1': { id: 'Tidak kompeten', en: 'Not capable' },
  'U7-4': { id: 'Sangat sopan dan ramah', en: 'Very polite and friendly' },
  'U7-3': { id: 'Sopan dan ramah', en: 'Polite and friendly' },
  'U7-2': { id: 'Kurang sopan dan ramah', en: 'Less polite and friendly' },
  'U7-1': { id: 'Tidak sopan dan ramah', en: 'Not polite or friendly' },
  'U8-4': { id: 'Dikelola dengan baik', en: 'Handled well' },
  'U8-3': { id: 'Berfungsi kurang maksimal', en: 'Works, but not fully' },
  'U8-2': { id: 'Ada tetapi tidak berfungsi', en: 'There, but does not work' },
  'U8-1': { id: 'Tidak ada', en: 'There is none' },
  'U9-4': { id: 'Sangat baik', en: 'Very good' },
  'U9-3': { id: 'Baik', en: 'Good' },
  'U9-2': { id: 'Cukup', en: 'Fair' },
  'U9-1': { id: 'Buruk', en: 'Bad' },
  'agreement-4': { id: 'Sangat setuju', en: 'Fully agree' },
  'agreement-3': { id: 'Setuju', en: 'Agree' },
  'agreement-2': { id: 'Kurang setuju', en: 'Agree less' },
  'agreement-1': { id: 'Tidak setuju', en: 'Disagree' },
})

/** What is asked about the visitor. */
export const profileNames = labels({
  age: { id: 'Usia', en: 'Age' },
  sex: { id: 'Jenis kelamin', en: 'Sex' },
  education: { id: 'Pendidikan terakhir', en: 'Education' },
  work: { id: 'Pekerjaan', en: 'Work' },
})

/** The bands of what is asked about the visitor. */
export const profileBandNames = labels({
  'under-18': { id: 'di bawah 18 tahun', en: 'under 18' },
  '18-25': { id: '18–25 tahun', en: '18–25' },
  '26-35': { id: '26–35 tahun', en: '26–35' },
  '36-45': { id: '36–45 tahun', en: '36–45' },
  '46-55': { id: '46–55 tahun', en: '46–55' },
  '56-65': { id: '56–65 tahun', en: '56–65' },
  'over-65': { id: 'di atas 65 tahun', en: 'over 65' },
  female: { id: 'Perempuan', en: 'Female' },
  male: { id: 'Laki-laki', en: 'Male' },
  sd: { id: 'SD atau di bawahnya', en: 'Primary school or below' },
  smp: { id: 'SMP', en: 'Junior high school' },
  sma: { id: 'SMA atau SMK', en: 'Senior high school' },
  diploma: { id: 'Diploma', en: 'Diploma' },
  s1: { id: 'S1', en: 'Bachelor' },
  s2: { id: 'S2', en: 'Master' },
  s3: { id: 'S3', en: 'Doctorate' },
  pns: { id: 'PNS atau PPPK', en: 'Civil servant' },
  tni: { id: 'TNI', en: 'Armed forces' },
  polri: { id: 'Polri', en: 'Police' },
  swasta: { id: 'Pegawai swasta', en: 'Private employee' },
  wirausaha: { id: 'Wirausaha', en: 'Self-employed' },
  pelajar: { id: 'Pelajar atau mahasiswa', en: 'Student' },
  lainnya: { id: 'Lainnya', en: 'Other' },
})
