import type { SeedDocument } from '#db/seed/documents.server.ts'
import type { SeedOffice } from '#db/seed/offices.server.ts'
import { longDay } from './long-day.ts'

export type DocumentText = {
  readonly heading: string
  readonly number: string
  readonly paragraphs: readonly string[]
  readonly table?: readonly (readonly string[])[]
}

type Facts = { readonly office: string; readonly title: string; readonly day: string; readonly year: string }
type Writing = (facts: Facts) => Pick<DocumentText, 'heading' | 'paragraphs' | 'table'>

const present: readonly (readonly string[])[] = [
  ['No.', 'Jabatan', 'Unit', 'Tanda hadir'],
  ['1', 'Kepala Kantor', 'Pimpinan', 'hadir'],
  ['2', 'Kepala Subbagian Tata Usaha', 'Tata usaha', 'hadir'],
  ['3', 'Ketua Tim Zona Integritas', 'Tim ZI', 'hadir'],
  ['4', 'Ketua Pokja Pengawasan', 'Tim ZI', 'hadir'],
  ['5', 'Ketua Pokja Pelayanan Publik', 'Tim ZI', 'hadir'],
  ['6', 'Petugas pengaduan', 'Pusat informasi', 'hadir'],
]

const decree: Writing = ({ office, title, year }) => ({
  heading: `Keputusan Kepala ${office}`,
  paragraphs: [
    `TENTANG ${title.replace(/^SK /, '').toUpperCase()} TAHUN ${year}`,
    'Menimbang: a. bahwa pembangunan zona integritas menuju Wilayah Bebas dari Korupsi dan Wilayah Birokrasi Bersih dan Melayani memerlukan pembagian tugas yang jelas; b. bahwa yang ditetapkan dalam keputusan ini cakap dan memenuhi syarat.',
    'Mengingat: Peraturan Menteri PANRB Nomor 90 Tahun 2021 sebagaimana diubah dengan Nomor 5 Tahun 2024 tentang Pembangunan dan Evaluasi Zona Integritas.',
    'MEMUTUSKAN. KESATU: menetapkan susunan sebagaimana tercantum dalam lampiran. KEDUA: yang ditetapkan melapor kepada kepala kantor setiap triwulan. KETIGA: keputusan ini berlaku sejak tanggal ditetapkan.',
  ],
  table: [
    ['No.', 'Kedudukan dalam tim', 'Jabatan', 'Unsur'],
    ['1', 'Penanggung jawab', 'Kepala Kantor', 'Pimpinan'],
    ['2', 'Ketua', 'Kepala Subbagian Tata Usaha', 'Tata usaha'],
    ['3', 'Ketua pokja I sampai VI', 'Pejabat pengawas', 'Seluruh seksi'],
    ['4', 'Anggota pokja', 'Pelaksana dan fungsional', 'Seluruh seksi'],
  ],
})

const minutes: Writing = ({ office, title, day }) => ({
  heading: title,
  paragraphs: [
    `Rapat dilaksanakan di ruang rapat ${office} pada ${day}, dipimpin kepala kantor, dihadiri tim kerja zona integritas.`,
    'Pokok bahasan: (1) capaian rencana aksi terhadap target triwulan; (2) butir lembar kerja evaluasi yang belum didukung bukti; (3) pengaduan yang masih terbuka; (4) hasil survei kepuasan dan tindak lanjutnya.',
    'Keputusan rapat: setiap pokja melengkapi bukti paling lambat dua minggu sesudah rapat; butir yang dikembalikan peninjau diperbaiki lebih dahulu; laporan dibawa ke rapat berikutnya.',
  ],
  table: present,
})

const report: Writing = ({ office, title, year }) => ({
  heading: title,
  paragraphs: [
    `1. Latar belakang. Laporan ini disusun ${office} sebagai bagian dari pembangunan zona integritas tahun ${year} dan memuat pelaksanaan, hasil, serta tindak lanjut.`,
    '2. Pelaksanaan. Kegiatan dilaksanakan menurut rencana kerja yang ditetapkan pada awal tahun. Data dikumpulkan setiap bulan, diperiksa ketua pokja, dan dibahas dalam rapat triwulan.',
    '3. Hasil. Sebagian besar target triwulan tercapai. Yang belum tercapai disebabkan pekerjaan yang bergantung pada sistem pusat dan sudah dijadwalkan ulang.',
    '4. Tindak lanjut. Rekomendasi dicatat dengan penanggung jawab dan tenggat, lalu dipantau sampai selesai.',
  ],
  table: [
    ['No.', 'Rencana', 'Target', 'Capaian'],
    ['1', 'Rapat evaluasi bersama pimpinan', '3 kali', '3 kali'],
    ['2', 'Rekomendasi ditindaklanjuti', '12 butir', '11 butir'],
    ['3', 'Sosialisasi kepada pegawai', '4 kali', '4 kali'],
    ['4', 'Publikasi kepada masyarakat', '6 kali', '7 kali'],
  ],
})

const survey: Writing = ({ office, title, year }) => ({
  heading: title,
  paragraphs: [
    `Survei dilaksanakan ${office} kepada pengguna yang sudah selesai dilayani, semua jenis layanan menurut perbandingannya, tahun ${year}.`,
    'Jumlah responden mengikuti tabel Krejcie dan Morgan. Jawaban tidak memuat nama atau nomor pengenal. Hasil diumumkan di ruang tunggu dan situs kantor.',
    'Unsur terendah adalah waktu tunggu pada hari Senin. Tindak lanjut: penambahan satu loket pada pukul 08.00 sampai 11.00 dan pengumuman kuota harian.',
  ],
  table: [
    ['No.', 'Unsur', 'Nilai', 'Mutu'],
    ['1', 'Persyaratan', '3,61', 'A'],
    ['2', 'Prosedur', '3,55', 'A'],
    ['3', 'Waktu pelayanan', '3,32', 'B'],
    ['4', 'Biaya', '3,78', 'A'],
    ['5', 'Penanganan pengaduan', '3,47', 'B'],
  ],
})

const record: Writing = ({ office, title, year }) => ({
  heading: title,
  paragraphs: [
    `Rekapitulasi ${office}, tahun ${year}. Nama dan nomor pengenal tidak dimuat.`,
    'Data diambil dari buku register dan aplikasi, diperiksa petugas pengelola, dan dilaporkan setiap bulan. Bulan tanpa kejadian dilaporkan nihil.',
  ],
  table: [
    ['No.', 'Uraian', 'Jumlah', 'Selesai'],
    ['1', 'Bulan pertama', '14', '14'],
    ['2', 'Bulan kedua', '17', '17'],
    ['3', 'Bulan ketiga', '15', '14'],
  ],
})

const plan: Writing = ({ office, title, year }) => ({
  heading: title,
  paragraphs: [
    `${office} menetapkan target tahun ${year} per area perubahan, dengan penanggung jawab dan ukuran keberhasilan yang dapat diperiksa.`,
    'Target prioritas dipilih dari hasil evaluasi tahun lalu dan harapan pengguna layanan. Capaian ditinjau setiap triwulan (B03, B06, B09, B12).',
  ],
  table: [
    ['No.', 'Area perubahan', 'Sasaran', 'Triwulan'],
    ['1', 'Manajemen Perubahan', 'Agen perubahan aktif', 'B03'],
    ['2', 'Penguatan Pengawasan', 'Peta risiko diperbarui', 'B03'],
    ['3', 'Pelayanan Publik', 'Waktu tunggu turun', 'B06'],
    ['4', 'Akuntabilitas', 'Laporan tepat waktu', 'B06'],
  ],
})

const writings: Readonly<Partial<Record<SeedDocument['kind'], Writing>>> = {
  SK: decree,
  notula: minutes,
  undangan: minutes,
  daftar_hadir: minutes,
  laporan_monev: report,
  LKjIP: report,
  laporan_skm: survey,
  spak: survey,
  spkp: survey,
  rekap_pengaduan: record,
  rekap_absensi: record,
  laporan_gratifikasi: record,
  bukti_lhkpn: record,
  berita_acara_sidak: minutes,
  rencana_kerja: plan,
  perjanjian_kinerja: plan,
}

/** What a document of an office says: by its kind, with the office's name and no person's. */
export function textOf(office: SeedOffice, document: SeedDocument, day: string, number: number): DocumentText {
  const year = day.slice(0, 4)
  const write = writings[document.kind] ?? report
  const code = office.key.slice(0, 3).toUpperCase()
  return {
    number: `CONTOH.${code}.${String(number).padStart(3, '0')}-OT.03.01 Tahun ${year}`,
    ...write({ office: office.name, title: document.title, day: longDay(day), year }),
  }
}
