import type { ComplaintKind } from '#app/domain/complaints/codes.ts'

/** What a citizen of the demonstration wrote, and what became of it. Days are before the day of the demonstration. */
export type SeedComplaint = {
  readonly ago: number
  readonly kind: ComplaintKind
  readonly channel: string
  readonly service: string | null
  readonly text: string
  readonly contact?: string
  readonly class?: string
  /** Where it stands; left out, nobody has looked at it. */
  readonly state?: 'diverifikasi' | 'diproses' | 'dijawab' | 'selesai' | 'ditolak' | 'spam'
  /** Working days until the answer. */
  readonly answeredAfter?: number
  readonly answer?: string
  readonly compensation?: string
  /** What the reporter wrote back after the first answer. */
  readonly reopened?: string
  readonly forwarded?: string
}

const queue = 'Nomor antrean saya dilewati dua kali, padahal saya datang pukul 07.30.'
const late = 'Paspor dijanjikan empat hari kerja, sampai hari ini belum dapat diambil.'
const levy = 'Ada orang di tempat parkir menawarkan antrean cepat dengan bayaran.'
const ramp = 'Jalur kursi roda di pintu samping tertutup pot tanaman.'
const hotline = 'Telepon hotline tidak diangkat sejak kemarin pagi.'
const photo = 'Foto diulang tiga kali karena alat rusak; saya menunggu dua jam.'
const sorry = 'Mohon maaf. Petugas loket sudah diarahkan memanggil ulang nomor yang terlewat.'
const printed = 'Paspor sudah tercetak dan dapat diambil hari ini. Keterlambatan karena gangguan pencetakan.'
const guarded = 'Kamera diperiksa, petugas keamanan ditambah, dan pengumuman anticalo dipasang di tempat parkir.'

/** The complaints of the office that is shown in full: every state, some late, one opened again. */
export const patiComplaints: readonly SeedComplaint[] = [
  { ago: 0, kind: 'complaint', channel: 'website', service: 'PSP-E', text: queue },
  { ago: 1, kind: 'complaint', channel: 'touch_screen', service: null, text: ramp, contact: 'warga@contoh.example' },
  {
    ago: 1,
    kind: 'suggestion',
    channel: 'website',
    service: 'PSP-E',
    text: 'Tambahkan loket pengambilan pada hari Sabtu.',
  },
  {
    ago: 4,
    kind: 'praise',
    channel: 'touch_screen',
    service: 'PSP-BIASA',
    text: 'Petugas loket prioritas sabar membantu ibu saya.',
  },
  { ago: 9, kind: 'complaint', channel: 'whatsapp', service: null, text: hotline },
  { ago: 12, kind: 'complaint', channel: 'website', service: 'PSP-E', text: photo },
  {
    ago: 5,
    kind: 'complaint',
    channel: 'website',
    service: 'PSP-E',
    text: queue,
    class: 'ringan',
    state: 'diverifikasi',
  },
  {
    ago: 7,
    kind: 'complaint',
    channel: 'sp4n_lapor',
    service: 'PSP-BIASA',
    text: late,
    class: 'non_pengawasan',
    state: 'diproses',
    contact: '0800-000-0000',
  },
  {
    ago: 6,
    kind: 'complaint',
    channel: 'walk_in',
    service: null,
    text: levy,
    class: 'pengawasan',
    state: 'diproses',
    forwarded: 'Seksi Inteldakim',
  },
  {
    ago: 40,
    kind: 'complaint',
    channel: 'letter',
    service: 'PSP-BIASA',
    text: late,
    class: 'non_pengawasan',
    state: 'diproses',
  },
  {
    ago: 8,
    kind: 'complaint',
    channel: 'website',
    service: 'PSP-E',
    text: photo,
    class: 'ringan',
    state: 'dijawab',
    answeredAfter: 2,
    answer: sorry,
  },
  {
    ago: 11,
    kind: 'complaint',
    channel: 'ombudsman',
    service: null,
    text: ramp,
    class: 'non_pengawasan',
    state: 'dijawab',
    answeredAfter: 4,
    answer: 'Jalur sudah dibebaskan dan diberi tanda.',
  },
  {
    ago: 13,
    kind: 'complaint',
    channel: 'website',
    service: 'PSP-BIASA',
    text: late,
    class: 'ringan',
    state: 'dijawab',
    answeredAfter: 5,
    answer: printed,
    compensation: 'Paspor diantar tanpa biaya.',
  },
  {
    ago: 20,
    kind: 'complaint',
    channel: 'website',
    service: 'PSP-E',
    text: queue,
    class: 'ringan',
    state: 'diproses',
    answeredAfter: 2,
    answer: sorry,
    reopened: 'Hari ini nomor saya terlewat lagi.',
  },
  {
    ago: 24,
    kind: 'complaint',
    channel: 'whatsapp',
    service: 'PSP-BIASA',
    text: late,
    class: 'non_pengawasan',
    state: 'selesai',
    answeredAfter: 3,
    answer: printed,
    compensation: 'Prioritas pengambilan.',
  },
  {
    ago: 30,
    kind: 'complaint',
    channel: 'website',
    service: null,
    text: hotline,
    class: 'informasi',
    state: 'selesai',
    answeredAfter: 2,
    answer: 'Saluran hotline sudah berfungsi kembali.',
  },
  {
    ago: 35,
    kind: 'complaint',
    channel: 'email',
    service: 'PSP-E',
    text: photo,
    class: 'ringan',
    state: 'selesai',
    answeredAfter: 1,
    answer: sorry,
  },
  {
    ago: 44,
    kind: 'complaint',
    channel: 'touch_screen',
    service: 'PSP-E',
    text: queue,
    class: 'ringan',
    state: 'selesai',
    answeredAfter: 4,
    answer: sorry,
  },
  {
    ago: 52,
    kind: 'complaint',
    channel: 'sp4n_lapor',
    service: null,
    text: levy,
    class: 'pengawasan',
    state: 'selesai',
    answeredAfter: 18,
    answer: guarded,
  },
  {
    ago: 61,
    kind: 'complaint',
    channel: 'website',
    service: 'PSP-BIASA',
    text: late,
    class: 'non_pengawasan',
    state: 'selesai',
    answeredAfter: 6,
    answer: printed,
  },
  {
    ago: 70,
    kind: 'complaint',
    channel: 'letter',
    service: null,
    text: ramp,
    class: 'non_pengawasan',
    state: 'selesai',
    answeredAfter: 8,
    answer: 'Jalur sudah dibebaskan.',
  },
  {
    ago: 85,
    kind: 'complaint',
    channel: 'website',
    service: 'PSP-E',
    text: queue,
    class: 'ringan',
    state: 'selesai',
    answeredAfter: 2,
    answer: sorry,
  },
  {
    ago: 16,
    kind: 'complaint',
    channel: 'website',
    service: null,
    text: 'Berapa biaya paspor elektronik?',
    state: 'ditolak',
    answeredAfter: 1,
    answer: 'Ini pertanyaan; jawabannya ada di pusat informasi dan halaman kantor.',
  },
  {
    ago: 10,
    kind: 'complaint',
    channel: 'website',
    service: null,
    text: 'Pinjaman cepat cair hari ini.',
    state: 'spam',
  },
  {
    ago: 28,
    kind: 'praise',
    channel: 'website',
    service: 'PSP-BIASA',
    text: 'Terima kasih, selesai lebih cepat dari janji.',
    state: 'selesai',
    answeredAfter: 1,
    answer: 'Terima kasih atas apresiasi Anda.',
  },
]

/** A few of other offices. */
export const otherComplaints: readonly SeedComplaint[] = [
  { ago: 3, kind: 'complaint', channel: 'website', service: 'PSP-E', text: queue },
  { ago: 15, kind: 'complaint', channel: 'whatsapp', service: 'PSP-BIASA', text: late },
  {
    ago: 22,
    kind: 'complaint',
    channel: 'website',
    service: 'PSP-E',
    text: photo,
    class: 'ringan',
    state: 'selesai',
    answeredAfter: 2,
    answer: sorry,
  },
  {
    ago: 33,
    kind: 'complaint',
    channel: 'letter',
    service: null,
    text: ramp,
    class: 'non_pengawasan',
    state: 'selesai',
    answeredAfter: 7,
    answer: 'Jalur sudah dibebaskan.',
  },
]
