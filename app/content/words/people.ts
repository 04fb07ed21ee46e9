import { labels, words } from '#app/content/words.ts'

/** The pages of people and roles. */
export const peopleWords = words({
  title: { id: 'Orang dan peran', en: 'People and roles' },
  found: {
    id: (total: number) => (total === 0 ? 'Tidak ada orang yang cocok.' : `${total} orang dalam jangkauan Anda.`),
    en: (total: number) =>
      total === 0 ? 'Nobody matches.' : `${total === 1 ? '1 person' : `${total} people`} in your reach.`,
  },
  search: { id: 'Cari nama, surel, atau NIP', en: 'Search name, e-mail or NIP' },
  find: { id: 'Cari', en: 'Search' },
  invite: { id: 'Undang orang', en: 'Invite somebody' },
  person: { id: 'Orang', en: 'Person' },
  status: { id: 'Keadaan akun', en: 'Account' },
  roles: { id: 'Peran', en: 'Roles' },
  noRoles: { id: 'Belum ada peran yang berlaku.', en: 'No role holds at present.' },
  emptyTitle: { id: 'Belum ada yang cocok', en: 'Nobody yet' },
  emptyAdvice: {
    id: 'Di sini tampil orang yang memegang peran di kantor dalam jangkauan Anda. Coba kata lain, misalnya "Pati".',
    en: 'People with a role at an office in your reach appear here. Try another word, for example “Pati”.',
  },
  inviteTitle: { id: 'Undang orang', en: 'Invite somebody' },
  inviteLead: {
    id: 'Akun dibuat dengan peran pertamanya. Anda mendapat tautan undangan untuk diserahkan kepada orangnya.',
    en: 'The account is made with its first role. You get an invitation link to hand over.',
  },
  name: { id: 'Nama menurut peran dan kantor', en: 'Name by role and office' },
  nameHint: { id: 'Misalnya: Operator Kanim Pati', en: 'For example: Operator Kanim Pati' },
  email: { id: 'Surel dinas', en: 'Office e-mail' },
  nip: { id: 'NIP', en: 'NIP' },
  loginHint: { id: 'Isi surel, NIP, atau keduanya.', en: 'Give the e-mail, the NIP, or both.' },
  role: { id: 'Peran', en: 'Role' },
  unit: { id: 'Unit', en: 'Unit' },
  unitHint: {
    id: 'Peran kantor berlaku di unit itu saja; peran lain juga di semua unit di bawahnya.',
    en: 'Office roles hold for that unit alone; others also for every unit beneath it.',
  },
  choose: { id: 'Pilih', en: 'Choose' },
  areas: { id: 'Area', en: 'Areas' },
  areasHint: {
    id: 'Kosongkan untuk semua area. Hanya untuk pokja, peninjau Kanwil, dan anggota tim penilai.',
    en: 'Leave empty for every area. Only for area teams, Kanwil reviewers and members of the assessment team.',
  },
  acting: { id: 'Jabatan', en: 'Office held' },
  from: { id: 'Berlaku dari', en: 'Holds from' },
  to: { id: 'Sampai dengan', en: 'Until' },
  toHint: { id: 'Kosongkan bila belum ada batasnya.', en: 'Leave empty while it is open.' },
  makeInvitation: { id: 'Buat undangan', en: 'Make invitation' },
  linkTitle: { id: 'Tautan siap diserahkan', en: 'The link is ready' },
  linkAdvice: {
    id: (until: string) => `Tampil sekali ini saja. Salin sekarang; berlaku sekali pakai sampai ${until}.`,
    en: (until: string) => `Shown this once. Copy it now; it works once, until ${until}.`,
  },
  link: { id: 'Tautan', en: 'Link' },
  openPerson: { id: 'Buka halaman orangnya', en: 'Open the person’s page' },
  allAreas: { id: 'semua area', en: 'every area' },
  open: { id: 'tanpa batas', en: 'open' },
  period: { id: 'Masa berlaku', en: 'Period' },
  act: { id: 'Tindakan', en: 'Action' },
  endRole: { id: 'Cabut', en: 'Take back' },
  reason: { id: 'Alasan', en: 'Reason' },
  successor: { id: (office: string) => `Diteruskan kepada, ${office}`, en: (office: string) => `Passes to, ${office}` },
  nobodyTakesOver: { id: 'Biarkan tanpa penanggung jawab', en: 'Leave with nobody in charge' },
  workTitle: { id: 'Pekerjaan terbuka', en: 'Open work' },
  workAdvice: {
    id: 'Bila peran yang menopangnya berakhir atau akun ditutup, pekerjaan ini diteruskan kepada orang yang Anda pilih.',
    en: 'When the role behind it ends or the account is closed, this work passes to whom you choose.',
  },
  workComplaints: {
    id: (count: string) => `${count} pengaduan menunggu jawaban`,
    en: (count: string) => `${count} complaints owed an answer`,
  },
  workFirstDue: {
    id: (day: string) => `tenggat terdekat ${day}`,
    en: (day: string) => `the nearest is due ${day}`,
  },
  workComplaintsAdvice: {
    id: 'Kembali ke daftar tunggu bila penggantinya tidak menangani pengaduan.',
    en: 'They go back on the list where the successor does not handle complaints.',
  },
  workDue: { id: (day: string) => `tenggat ${day}`, en: (day: string) => `due ${day}` },
  workAt: {
    id: (office: string, year: number) => `${office}, ${year}`,
    en: (office: string, year: number) => `${office}, ${year}`,
  },
  bring: { id: 'Impor daftar', en: 'Import a list' },
  grantTitle: { id: 'Beri peran', en: 'Give a role' },
  grant: { id: 'Beri peran', en: 'Give role' },
  accessTitle: { id: 'Akses akun', en: 'Access' },
  resetAdvice: {
    id: 'Tautan menggantikan tautan sebelumnya. Kata sandi lama tetap berlaku sampai tautan dipakai.',
    en: 'It replaces earlier links. The old password holds until the link is used.',
  },
  makeLink: { id: 'Buat tautan kata sandi', en: 'Make a password link' },
  deactivate: { id: 'Tutup akun', en: 'Close account' },
  deactivateAdvice: {
    id: 'Semua sesinya berakhir saat itu juga. Riwayatnya tetap ada.',
    en: 'All its sessions end at once. Its history stays.',
  },
  reactivate: { id: 'Buka lagi akun', en: 'Open account again' },
  oneselfAdvice: {
    id: 'Ini akun Anda. Peran dan akses Anda diatur admin lain.',
    en: 'This is your account. Another administrator manages your roles and access.',
  },
})

export const accountStates = labels({
  invited: { id: 'diundang', en: 'invited' },
  active: { id: 'aktif', en: 'active' },
  deactivated: { id: 'ditutup', en: 'closed' },
})

export const roleStates = labels({
  coming: { id: 'akan berlaku', en: 'to come' },
  active: { id: 'berlaku', en: 'holds' },
  past: { id: 'berakhir', en: 'ended' },
})

export const actingNames = labels({
  none: { id: 'Tetap', en: 'Regular' },
  plt: { id: 'Pelaksana tugas (Plt.)', en: 'Acting (Plt.)' },
  plh: { id: 'Pelaksana harian (Plh.)', en: 'Acting, day to day (Plh.)' },
})
