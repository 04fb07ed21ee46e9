/** What visitors are like, and what the office does about it. */

/** Services with their share of the people served, together all of them. */
export const servicesServed: readonly (readonly [code: string, share: number])[] = [
  ['PSP-E', 0.52],
  ['PSP-BIASA', 0.26],
  ['PSP-PCT', 0.08],
  ['ITAS', 0.08],
  ['ITK', 0.06],
]

/** About what the answers to each element come to, from 1 to 4. */
export const levels = {
  skm: [3.62, 3.45, 3.12, 3.66, 3.58, 3.6, 3.7, 3.18, 3.36],
  spak: [3.7, 3.72, 3.78, 3.66, 3.8],
  spkp: [3.5, 3.55, 3.42, 3.3, 3.66, 3.44, 3.36, 3.4],
} as const

export const followUps = [
  {
    element: 'U3',
    action: 'Membuka loket pengambilan kelima pada hari dengan permohonan terbanyak.',
    owner: 'Seksi Lalu Lintas Keimigrasian',
    days: 30,
    note: 'Loket kelima dibuka setiap Senin dan Kamis; waktu tunggu turun menjadi 18 menit.',
  },
  {
    element: 'U8',
    action: 'Menjawab setiap pengaduan tertulis dalam tiga hari kerja dan memajang hasilnya di ruang tunggu.',
    owner: 'Seksi Teknologi Informasi dan Komunikasi Keimigrasian',
    days: 45,
    note: 'Papan jawaban pengaduan dipasang dan diperbarui setiap Jumat.',
  },
] as const

export const commentsOfPati = [
  'Antrean pagi sudah lebih tertib, tetapi loket pengambilan masih penuh menjelang siang.',
  'Petugas ramah dan menjelaskan syarat dengan sabar.',
  'Mohon tambah kursi di ruang tunggu anak.',
  'Informasi di situs sudah sesuai dengan yang diminta di loket.',
  'Parkir motor sempit pada hari Senin.',
] as const
