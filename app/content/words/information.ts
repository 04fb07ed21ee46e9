import { labels, words } from '#app/content/words.ts'
import type { Outcome } from '#app/domain/information/enquiry.ts'

/** The desk of the information centre. */
export const informationWords = words({
  title: { id: 'Pusat informasi', en: 'Information centre' },
  nothingWaits: { id: 'Tidak ada pertanyaan yang menunggu jawaban.', en: 'No question is waiting for an answer.' },
  waits: {
    id: (waiting: string) => `${waiting} pertanyaan menunggu jawaban.`,
    en: (waiting: string) => `Questions waiting for an answer: ${waiting}.`,
  },
  waitsOverdue: {
    id: (waiting: string, overdue: string) =>
      `${waiting} pertanyaan menunggu jawaban, ${overdue} melewati hari kerjanya.`,
    en: (waiting: string, overdue: string) =>
      `Questions waiting for an answer: ${waiting}; past their working day: ${overdue}.`,
  },
  privacy: {
    id: 'Catat pertanyaannya, bukan orangnya: tanpa nama, nomor telepon, atau nomor permohonan.',
    en: 'Take down the question, not the person: no names, telephone numbers or application numbers.',
  },
  publicInformation: { id: 'Informasi untuk publik', en: 'Information for the public' },
  kiosk: { id: 'Layar sentuh', en: 'Touch screen' },
  record: { id: 'Catat pertanyaan', en: 'Take down a question' },
  channel: { id: 'Masuk lewat', en: 'Asked by' },
  otherChannels: { id: 'Kanal lain', en: 'Other channels' },
  more: { id: 'Tambah layanan atau catatan', en: 'Add a service or a note' },
  service: { id: 'Layanan', en: 'Service' },
  anyService: { id: 'tidak tentang satu layanan', en: 'about no single service' },
  note: { id: 'Catatan singkat', en: 'Short note' },
  noteHint: {
    id: 'Isi pertanyaannya saja. Catatan yang memuat data pribadi tidak disimpan.',
    en: 'The question alone. A note with personal data in it is not kept.',
  },
  topics: { id: 'Tentang apa, dan bagaimana?', en: 'About what, and how did it end?' },
  recorded: {
    id: (topic: string, outcome: string, channel: string) => `Tercatat: ${topic}, ${outcome}, lewat ${channel}.`,
    en: (topic: string, outcome: string, channel: string) => `Taken down: ${topic}, ${outcome}, by ${channel}.`,
  },
  undo: { id: 'Urungkan', en: 'Undo' },
  withdrawn: { id: 'Catatan ditarik dan tidak dihitung.', en: 'The entry was taken back and does not count.' },
  corrected: { id: 'Catatan dibetulkan.', en: 'The entry was corrected.' },
  answeredNow: { id: 'Jawaban tercatat.', en: 'The answer was noted.' },
  notRecorded: {
    id: 'Belum tercatat. Betulkan yang ditandai, lalu pilih topiknya lagi.',
    en: 'Not taken down yet. Correct what is marked, then choose the topic again.',
  },
  staleTitle: { id: 'Catatan ini sudah berubah', en: 'This entry has changed meanwhile' },
  staleAdvice: {
    id: 'Rekan lain lebih dulu mengubahnya. Periksa isinya di bawah, lalu putuskan lagi.',
    en: 'A colleague changed it first. Look at it below, then decide again.',
  },
  answeredBefore: {
    id: 'Pertanyaan ini sudah dijawab rekan lain.',
    en: 'A colleague has answered this question already.',
  },
  dayOver: {
    id: 'Catatan hanya dapat dibetulkan pada hari yang sama.',
    en: 'An entry can only be corrected on the day it was made.',
  },
  waiting: { id: 'Menunggu jawaban', en: 'Waiting for an answer' },
  waitingEmpty: {
    id: 'Pertanyaan yang diteruskan atau belum dijawab muncul di sini sampai ada jawabannya.',
    en: 'Questions that were passed on or not answered stay here until they are.',
  },
  overdue: { id: 'Lewat hari kerja', en: 'Past its working day' },
  dueToday: { id: 'Dijawab hari ini', en: 'To be answered today' },
  askedAt: {
    id: (when: string, channel: string) => `${when}, ${channel}`,
    en: (when: string, channel: string) => `${when}, ${channel}`,
  },
  byScreen: { id: 'dari layar sentuh', en: 'from the touch screen' },
  answer: { id: 'Sudah dijawab', en: 'Answered now' },
  about: {
    id: (topic: string, service: string) => `${topic}: ${service}`,
    en: (topic: string, service: string) => `${topic}: ${service}`,
  },
  firstOf: {
    id: (shown: string, all: string) => `${shown} yang paling lama dari ${all}.`,
    en: (shown: string, all: string) => `The oldest ${shown} of ${all}.`,
  },
  today: { id: 'Tercatat hari ini', en: 'Taken down today' },
  todayEmpty: {
    id: 'Belum ada pertanyaan hari ini. Pilih kanalnya, lalu sentuh topik dan hasilnya di atas.',
    en: 'No question yet today. Choose how it came, then touch topic and outcome above.',
  },
  time: { id: 'Pukul', en: 'Time' },
  topic: { id: 'Topik', en: 'Topic' },
  outcome: { id: 'Hasil', en: 'Outcome' },
  correct: { id: 'Betulkan', en: 'Correct' },
  correctOf: {
    id: (topic: string, time: string) => `${topic} pukul ${time}`,
    en: (topic: string, time: string) => `${topic} at ${time}`,
  },
  cancel: { id: 'Batal', en: 'Cancel' },
  saveCorrection: { id: 'Simpan perbaikan', en: 'Save the correction' },
  withdraw: { id: 'Tarik catatan ini', en: 'Take this entry back' },
  month: { id: (month: string) => `Hitungan ${month}`, en: (month: string) => `Counts of ${month}` },
  months: { id: 'Pilih bulan', en: 'Choose a month' },
  export: { id: 'Unduh CSV', en: 'Download CSV' },
  monthEmpty: {
    id: 'Belum ada pertanyaan yang tercatat pada bulan ini.',
    en: 'No question was taken down in this month.',
  },
  monthSentence: {
    id: (total: string, share: string) => `${total} pertanyaan, ${share} dijawab pada hari kerja yang sama.`,
    en: (total: string, share: string) => `${total} questions, ${share} answered on the same working day.`,
  },
  targets: {
    id: (wbk: string, wbbm: string) => `Sasaran: ${wbk} untuk WBK, ${wbbm} untuk WBBM.`,
    en: (wbk: string, wbbm: string) => `Target: ${wbk} for WBK, ${wbbm} for WBBM.`,
  },
  short: {
    id: (points: string) => `Kurang ${points} poin persen untuk WBK.`,
    en: (points: string) => `${points} percentage points short of WBK.`,
  },
  reports: {
    id: 'Angka ini masuk sendiri ke laporan indikator CC-01 dan CC-02.',
    en: 'These figures enter the reports of the indicators CC-01 and CC-02 by themselves.',
  },
  byTopic: { id: 'Yang ditanyakan', en: 'What was asked' },
  byChannel: { id: 'Lewat apa', en: 'By which channel' },
  count: { id: 'Jumlah', en: 'Count' },
  share: { id: 'Bagian', en: 'Share' },
  sameDay: { id: 'Hari yang sama', en: 'Same day' },
  average: { id: 'Rata-rata menjawab', en: 'Average to answer' },
  atOnce: { id: 'langsung', en: 'at once' },
  minutes: { id: (count: string) => `${count} menit`, en: (count: string) => `${count} min` },
  hours: { id: (count: string) => `${count} jam`, en: (count: string) => `${count} h` },
  busiest: { id: 'Jam tersibuk', en: 'Busiest hours' },
  busiestSentence: {
    id: (day: string, from: string, to: string, count: string) =>
      `Paling ramai ${day} pukul ${from}–${to}: ${count} pertanyaan sebulan.`,
    en: (day: string, from: string, to: string, count: string) =>
      `Busiest on ${day} from ${from} to ${to}: ${count} questions in the month.`,
  },
  hour: { id: 'Jam', en: 'Hour' },
})

/** How a question was dealt with, in the list. */
export const outcomeNames = labels<Outcome>({
  answered: { id: 'dijawab', en: 'answered' },
  passed_on: { id: 'diteruskan', en: 'passed on' },
  open: { id: 'belum dijawab', en: 'not answered yet' },
})

/** The same on the buttons of the quick entry. */
export const outcomeButtons = labels<Outcome>({
  answered: { id: 'Dijawab', en: 'Answered' },
  passed_on: { id: 'Diteruskan', en: 'Passed on' },
  open: { id: 'Nanti', en: 'Later' },
})

/** Monday to Sunday. */
export const weekdayNames = labels({
  '0': { id: 'Senin', en: 'Monday' },
  '1': { id: 'Selasa', en: 'Tuesday' },
  '2': { id: 'Rabu', en: 'Wednesday' },
  '3': { id: 'Kamis', en: 'Thursday' },
  '4': { id: 'Jumat', en: 'Friday' },
  '5': { id: 'Sabtu', en: 'Saturday' },
  '6': { id: 'Minggu', en: 'Sunday' },
})

/** The heads of the list that is taken away; it is in Indonesian. */
export const countsWords = words({
  sheet: { id: 'Pertanyaan', en: 'Enquiries' },
  title: {
    id: (office: string, month: string) => `Pertanyaan di pusat informasi ${office}, ${month}`,
    en: (office: string, month: string) => `Enquiries at the information centre of ${office}, ${month}`,
  },
  made: { id: (at: string) => `Dibuat ${at} dari Menuju`, en: (at: string) => `Made ${at} by Menuju` },
  day: { id: 'Tanggal', en: 'Day' },
  channel: { id: 'Kanal', en: 'Channel' },
  service: { id: 'Layanan', en: 'Service' },
  topic: { id: 'Topik', en: 'Topic' },
  count: { id: 'Jumlah', en: 'Count' },
  answered: { id: 'Dijawab', en: 'Answered' },
  sameDay: { id: 'Dijawab pada hari kerja yang sama', en: 'Answered on the same working day' },
})

/** What the office tells the public. */
export const profileWords = words({
  title: { id: 'Informasi untuk publik', en: 'Information for the public' },
  lead: {
    id: 'Isian ini tampil di layar sentuh dan halaman publik kantor. Pakai nomor dan alamat kantor, bukan milik pegawai.',
    en: 'This is shown on the touch screen and the public page of the office. Use numbers and addresses of the office, not of its staff.',
  },
  saved: { id: 'Tersimpan dan langsung tampil untuk publik.', en: 'Saved, and shown to the public at once.' },
  stale: {
    id: 'Rekan lain lebih dulu mengubahnya. Isian Anda masih di sini: bandingkan, lalu simpan lagi.',
    en: 'A colleague changed it first. What you typed is still here: compare, then save again.',
  },
  screenOnce: {
    id: 'Layar sentuh menerima satu jawaban survei saja, kecuali dibuka dengan kunci perangkat kantor.',
    en: 'A touch screen takes one answer to the survey only, unless it was opened with the key of the office’s device.',
  },
  screenKey: { id: 'Buka dengan kunci, dari Survei', en: 'Open it with the key, from Surveys' },
  lookOnly: { id: 'Anda dapat membaca isian ini, tidak mengubahnya.', en: 'You may read this but not change it.' },
  changedAt: { id: (at: string) => `Terakhir diubah ${at}.`, en: (at: string) => `Last changed ${at}.` },
  neverChanged: {
    id: 'Belum diisi. Sampai diisi, publik hanya melihat nama kantor, jam kerja umum, dan standar waktu dari katalog.',
    en: 'Not filled in yet. Until it is, the public sees the name, the usual hours and the standard times of the catalogue alone.',
  },
  office: { id: 'Kantor', en: 'Office' },
  address: { id: 'Alamat', en: 'Address' },
  phone: { id: 'Telepon kantor', en: 'Telephone of the office' },
  whatsapp: { id: 'WhatsApp kantor', en: 'WhatsApp of the office' },
  email: { id: 'Surel kantor', en: 'E-mail of the office' },
  hours: { id: 'Jam layanan', en: 'Opening hours' },
  hoursHint: { id: 'Misalnya 08.00. Kosongkan hari tutup.', en: 'Such as 08:00. Leave a closed day empty.' },
  opens: { id: (day: string) => `${day}, buka`, en: (day: string) => `${day}, opens` },
  closes: { id: (day: string) => `${day}, tutup`, en: (day: string) => `${day}, closes` },
  driveThru: { id: 'Pengambilan drive-thru', en: 'Drive-through pickup' },
  driveThruHint: {
    id: 'Misalnya: Senin–Jumat 08.00–15.00, pintu timur',
    en: 'Such as: Monday to Friday 08:00–15:00, east gate',
  },
  mobileService: { id: 'Layanan jemput bola', en: 'Mobile service' },
  mobileServiceHint: {
    id: 'Misalnya: Eazy Passport, Sabtu pekan kedua, balai kota',
    en: 'Such as: Eazy Passport, second Saturday, town hall',
  },
  statusUrl: { id: 'Tautan cek status permohonan', en: 'Link for the status of an application' },
  statusUrlHint: {
    id: 'Diawali https://. Tanpa tautan, pilihan "Cek permohonan" tidak tampil di layar sentuh.',
    en: 'Begins with https://. Without it the touch screen has no tile for the status.',
  },
  queueUrl: { id: 'Tautan antrean (M-Paspor)', en: 'Link for the queue (M-Paspor)' },
  save: { id: 'Simpan informasi kantor', en: 'Save the office' },
  services: { id: 'Layanan', en: 'Services' },
  servicesAside: {
    id: (offered: string, all: string) => `${offered} dari ${all} disediakan`,
    en: (offered: string, all: string) => `${offered} of ${all} offered`,
  },
  offered: { id: 'Kantor ini menyediakan layanan ini', en: 'This office offers this service' },
  isOffered: { id: 'disediakan', en: 'offered' },
  notOffered: { id: 'tidak disediakan', en: 'not offered' },
  incomplete: { id: 'belum lengkap', en: 'not complete yet' },
  needs: { id: 'Persyaratan', en: 'What is needed' },
  onePerLine: { id: 'Satu pada setiap baris.', en: 'One on each line.' },
  fee: { id: 'Biaya', en: 'Fee' },
  feeHint: { id: 'Misalnya: Rp350.000 untuk 48 halaman', en: 'Such as: Rp350.000 for 48 pages' },
  standardDays: { id: 'Standar waktu kantor (hari kerja)', en: 'The office’s standard (working days)' },
  usualDays: {
    id: (days: string) => `Kosong: berlaku standar katalog, ${days} hari kerja.`,
    en: (days: string) => `Empty: the catalogue’s standard holds, working days: ${days}.`,
  },
  usualSameDay: {
    id: 'Kosong: berlaku standar katalog, selesai pada hari yang sama.',
    en: 'Empty: the catalogue’s standard holds, done on the same day.',
  },
  noUsualDays: {
    id: 'Katalog tidak menentukan; isi menurut standar pelayanan kantor. 0 berarti hari yang sama.',
    en: 'The catalogue says none; fill in the office’s own. 0 means the same day.',
  },
  steps: { id: 'Alur', en: 'Steps' },
  saveService: { id: 'Simpan layanan ini', en: 'Save this service' },
})
