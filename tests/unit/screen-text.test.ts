import { expect, test } from 'vitest'
import { personalDataIn } from '#app/domain/privacy/screen-text.ts'

test.each([
  ['hubungi 0812 3456 7890', 'phone'],
  ['hubungi 081234567890.', 'phone'],
  ['wa +62 812-3456-7890', 'phone'],
  ['wa 62.812.3456.7890', 'phone'],
  ['nomor 0 8 1 2 3 4 5 6 7 8 9 0', 'phone'],
  ['nomor ０８１２３４５６７８９０', 'phone'],
  ['nomor 0812\u200b34567890', 'phone'],
  ['telepon (0295) 381 234', 'phone'],
  ['telepon 024-8310987', 'phone'],
  ['telepon 021 522 4658', 'phone'],
  ['call +65 6123 4567', 'phone'],
  ['surel pemohon@contoh.go.id', 'email'],
  ['surel pemohon (at) contoh.id', 'email'],
  ['NIK 3318011203900001', 'id-number'],
  ['NIK 3318 0112 0390 0001', 'id-number'],
  ['NIP 19800101 200501 1 001', 'id-number'],
  ['NPWP 01.234.567.8-901.000', 'id-number'],
  ['kode bayar 820260512000123', 'id-number'],
  ['rekening BRI 1234567890', 'id-number'],
  ['paspor X1234567 hilang', 'passport'],
  ['paspor AB 123456 hilang', 'passport'],
  ['paspor x1234567 hilang', 'passport'],
  ['paspor nomor 123456789', 'passport'],
  ['lahir di Pati, 12-05-1990', 'birth'],
  ['tanggal lahir 3 Mei 1990', 'birth'],
  ['permohonan atas nama Contoh', 'name'],
  ['permohonan a.n. Contoh', 'name'],
  ['Pak Contoh bertanya lagi', 'name'],
  ['Atas nama: Contoh', 'name'],
  ['PERMOHONAN ATAS NAMA CONTOH', 'name'],
  ['paspor a/n Contoh', 'name'],
  ['paspor an. Contoh', 'name'],
  ['Paspor A.N. CONTOH', 'name'],
  ['Nama saya Contoh', 'name'],
  ['Nama lengkap: Contoh', 'name'],
  ['dari Contoh bin Umpama', 'name'],
  ['Mbak Contoh di loket', 'name'],
  ['Tn. Contoh menunggu', 'name'],
  ['NIK 33.1801.120390.0001', 'id-number'],
  ['NIK: 3318-0112-0390-0001', 'id-number'],
  ['NIP 19800101.200501.1.001', 'id-number'],
  ['KITAS 2C11JE1234-AT', 'id-number'],
  ['izin 2C21EC0012', 'id-number'],
  ['kitas no. 2D21AB0123AT', 'id-number'],
  ['paspor C.1234567 hilang', 'passport'],
  ['paspor C-1234567 hilang', 'passport'],
  ['paspor C 123 4567 hilang', 'passport'],
  ['mobil K 1234 AB di pintu', 'plate'],
  ['motor H 321 XYZ', 'plate'],
  ['nopol B 1 RI', 'plate'],
  ['plat nomor k 12 ab', 'plate'],
  ['TTL: Pati, 12-05-1990', 'birth'],
  ['lahir 1990-05-12', 'birth'],
  ['kelahiran Pati 3 Mei 1990', 'birth'],
  ['rumahnya Jl. Contoh No. 12', 'address'],
  ['Jalan Contoh Raya nomor 5', 'address'],
  ['Gang Contoh, No 3', 'address'],
  ['Desa Contoh RT 03/RW 02', 'address'],
])('%s is found as %s', (text, kind) => {
  expect(personalDataIn(text)).toEqual([kind])
})

test.each([
  [''],
  ['Syarat paspor anak, kedua orang tua hadir'],
  ['Buka 08.00-15.30, istirahat 12.00–13.00'],
  ['Buka 07.30 - 16.00 hari Jumat 07.30 - 16.30'],
  ['Biaya Rp 350.000 dan Rp650.000; denda Rp1.000.000.000.000'],
  ['Biaya 350.000 atau 950.000 rupiah'],
  ['Tahun 2023 2024 2025 2026'],
  ['Tanggal 2026-05-12 sampai 12/05/2026'],
  ['PP 28 Tahun 2019, pasal 14 ayat 2'],
  ['Akta lahir asli dan 2 lembar salinan'],
  ['Ibu Hamil dan lansia lewat jalur prioritas'],
  ['Pak Kepala Kantor menjawab sendiri'],
  ['Paspor atas nama anak, sponsor atas nama PT'],
  ['Antrean nomor 124, loket 3'],
  ['Kuota 1.200 sehari'],
  ['Bapak Ibu sekalian, Bapak Ibu petugas ramah'],
  ['Bapak/Ibu di loket 3'],
  ['Nama saya salah ditulis pada paspor'],
  ['Nama saya Salah, minta dibetulkan'],
  ['ATAS NAMA ANAK dan ATAS NAMA PT'],
  ['Nama layanan: Paspor elektronik'],
  ['Tiket K7QM-2XHD dan A123-4BCD sudah dijawab'],
  ['Tiket K1234ABC belum dijawab'],
  ['Antrean A 124, loket B 12, ruang C 3'],
  ['UU 25 Tahun 2009, PP 2019 WNI, SK 2026 TPI'],
  ['Layanan ITAS 2026-05-12 sampai 2026-05-20'],
  ['ITAS 30 hari, KITAP 5 tahun'],
  ['Paspor 48 halaman Rp350.000, elektronik Rp650.000'],
  ['Paspor 4 hari kerja setelah 12-05-2026'],
  ['Jalan menuju loket nomor 2 licin'],
  ['Jalan keluar di pintu nomor 3'],
  ['Layanan keliling di Jl. Contoh setiap Selasa'],
  ['Denda Rp1.000.000 per hari, kode layanan PSP-E'],
  ['Anak lahir di luar negeri, akta 2 lembar, 12 hari'],
  ['Masuk pukul 08.00, keluar 08.45, nomor 17'],
])('"%s" gives nobody away', (text) => {
  expect(personalDataIn(text)).toEqual([])
})

test('every kind is told once', () => {
  expect(personalDataIn('081234567890, 081234567891, a@contoh.id, NIK 3318011203900001')).toEqual([
    'phone',
    'email',
    'id-number',
  ])
})

test('a long text of nothing but digits and separators is read in no time', () => {
  const started = performance.now()
  personalDataIn('0 8.'.repeat(5_000))
  personalDataIn(`${'a.'.repeat(5_000)}@`)
  expect(performance.now() - started).toBeLessThan(500)
})
