import { labels, words } from '#app/content/words.ts'

/** Signing in, and the page of one's own account. */
export const accountWords = words({
  signInTitle: { id: 'Masuk ke Menuju', en: 'Sign in to Menuju' },
  signInLead: {
    id: 'Pakai akun yang dibuat admin kantor Anda.',
    en: 'Use the account your administrator made for you.',
  },
  login: { id: 'Surel dinas atau NIP', en: 'Office e-mail or NIP' },
  password: { id: 'Kata sandi', en: 'Password' },
  signIn: { id: 'Masuk', en: 'Sign in' },
  forgotten: { id: 'Lupa kata sandi', en: 'Forgotten password' },
  forgottenAdvice: {
    id: 'Minta admin kantor Anda membuat tautan pemulihan. Tautan itu berlaku 24 jam dan hanya sekali pakai.',
    en: 'Ask your administrator for a reset link. It works once, within 24 hours.',
  },
  noMatch: {
    id: 'Surel atau kata sandi tidak cocok. Periksa huruf besar dan kecil, lalu coba lagi.',
    en: 'E-mail or password does not match. Check capitals and small letters, then try again.',
  },
  waitMinutes: {
    id: (minutes: number) => `Terlalu banyak percobaan. Coba lagi ${minutes} menit lagi.`,
    en: (minutes: number) => `Too many attempts. Try again in ${minutes === 1 ? '1 minute' : `${minutes} minutes`}.`,
  },
  ready: { id: 'Kata sandi tersimpan. Silakan masuk.', en: 'Your password is set. Please sign in.' },
  promise: { id: 'Setiap poin dapat ditelusuri.', en: 'Every point can be traced.' },
  promiseMore: { id: 'Setiap kekurangan terlihat lebih awal.', en: 'Every gap is seen early.' },
  about: { id: 'Tentang Menuju', en: 'About Menuju' },
  official: { id: 'Aplikasi resmi pembangunan zona integritas.', en: 'The official application for integrity zones.' },
  inviteTitle: { id: 'Buka akun Anda', en: 'Open your account' },
  resetTitle: { id: 'Buat kata sandi baru', en: 'Set a new password' },
  linkFor: {
    id: (name: string, login: string) => `Untuk ${name} (${login}).`,
    en: (name: string, login: string) => `For ${name} (${login}).`,
  },
  newPassword: { id: 'Kata sandi baru', en: 'New password' },
  newPasswordHint: {
    id: (least: number) =>
      `Paling sedikit ${least} huruf. Beberapa kata yang mudah diingat lebih kuat daripada satu kata sulit.`,
    en: (least: number) =>
      `At least ${least} characters. A few words you remember are stronger than one difficult word.`,
  },
  again: { id: 'Ulangi kata sandi baru', en: 'Repeat the new password' },
  setPassword: { id: 'Simpan kata sandi', en: 'Set password' },
  accountTitle: { id: 'Akun saya', en: 'My account' },
  changePassword: { id: 'Ganti kata sandi', en: 'Change password' },
  changePasswordAside: { id: 'Sesi lain langsung berakhir', en: 'Other sessions end at once' },
  currentPassword: { id: 'Kata sandi sekarang', en: 'Present password' },
  passwordChanged: {
    id: 'Kata sandi diganti. Sesi di perangkat lain sudah berakhir.',
    en: 'Password changed. Sessions on other devices have ended.',
  },
  sessions: { id: 'Sesi yang terbuka', en: 'Open sessions' },
  sessionsAside: { id: 'Akhiri yang tidak Anda kenal', en: 'End those you do not know' },
  device: { id: 'Perangkat', en: 'Device' },
  since: { id: 'Sejak', en: 'Since' },
  lastSeen: { id: 'Terakhir dipakai', en: 'Last used' },
  act: { id: 'Tindakan', en: 'Action' },
  thisSession: { id: 'Sesi ini', en: 'This session' },
  endSession: { id: 'Akhiri', en: 'End' },
  unknownDevice: { id: 'Perangkat tidak dikenal', en: 'Unknown device' },
})

/** Entries of the navigation of the signed-in pages. */
export const navigationNames = labels({
  office: { id: 'Kantor saya', en: 'My office' },
  worksheet: { id: 'Lembar evaluasi', en: 'Worksheet' },
  evidence: { id: 'Pustaka bukti', en: 'Evidence library' },
  indicators: { id: 'Indikator layanan', en: 'Service indicators' },
  information: { id: 'Pusat informasi', en: 'Information centre' },
  complaints: { id: 'Pengaduan', en: 'Complaints' },
  surveys: { id: 'Survei', en: 'Surveys' },
  reviews: { id: 'Antrean tinjauan', en: 'Review queue' },
  reports: { id: 'Laporan indikator', en: 'Indicator reports' },
  monitoring: { id: 'Pantauan', en: 'Monitoring' },
  people: { id: 'Orang dan peran', en: 'People and roles' },
  cycles: { id: 'Siklus', en: 'Cycles' },
  operation: { id: 'Operasi', en: 'Operation' },
  units: { id: 'Unit', en: 'Units' },
  events: { id: 'Jejak', en: 'Trace' },
  limits: { id: 'Batas', en: 'Limits' },
  editions: { id: 'Edisi instrumen', en: 'Editions' },
  publication: { id: 'Terbitan untuk publik', en: 'Published for the public' },
  permissions: { id: 'Tabel wewenang', en: 'Permission table' },
  account: { id: 'Akun saya', en: 'My account' },
})

/** The same in one word, for the tabs of a phone. */
export const navigationShortNames = labels({
  office: { id: 'Kantor', en: 'Office' },
  worksheet: { id: 'Lembar', en: 'Worksheet' },
  evidence: { id: 'Bukti', en: 'Evidence' },
  indicators: { id: 'Indikator', en: 'Indicators' },
  information: { id: 'Informasi', en: 'Information' },
  complaints: { id: 'Pengaduan', en: 'Complaints' },
  surveys: { id: 'Survei', en: 'Surveys' },
  reviews: { id: 'Tinjauan', en: 'Reviews' },
  reports: { id: 'Laporan', en: 'Reports' },
  monitoring: { id: 'Pantauan', en: 'Monitoring' },
  people: { id: 'Orang', en: 'People' },
  cycles: { id: 'Siklus', en: 'Cycles' },
  units: { id: 'Unit', en: 'Units' },
  events: { id: 'Jejak', en: 'Trace' },
})
