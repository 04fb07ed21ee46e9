import { labels } from '#app/content/words.ts'

/** What stands beside a field that cannot be accepted, by the code of the form. */
export const fieldErrors = labels({
  required: { id: 'Wajib diisi.', en: 'Please fill this in.' },
  'personal-data-returned': {
    id: 'Berkas ini dikembalikan karena memuat data pribadi. Pilih berkas lain, atau unggah penggantinya di pustaka bukti.',
    en: 'This file was returned for the personal data in it. Choose another, or put a new one in its place in the library.',
  },
  'choose-one': { id: 'Pilih salah satu.', en: 'Choose one.' },
  'too-short': { id: 'Terlalu pendek.', en: 'Too short.' },
  'too-long': { id: 'Terlalu panjang.', en: 'Too long.' },
  'name-taken': { id: 'Nama ini sudah dipakai. Pilih nama lain.', en: 'This name is taken. Choose another.' },
  'too-many-filters': {
    id: 'Sudah ada 20 saringan. Hapus satu yang tidak dipakai lagi.',
    en: 'There are 20 filters already. Remove one that is no longer used.',
  },
  'not-a-number': { id: 'Isi dengan angka.', en: 'Enter a number.' },
  'not-whole': { id: 'Isi dengan bilangan bulat mulai dari 0.', en: 'Enter a whole number from 0.' },
  'out-of-range': { id: 'Angka di luar rentang yang boleh.', en: 'The figure is outside the allowed range.' },
  'in-future': { id: 'Tanggal ini belum terjadi.', en: 'This day has not come yet.' },
  'in-past': { id: 'Pilih hari ini atau sesudahnya.', en: 'Choose today or a later day.' },
  'not-a-date': { id: 'Isi dengan tanggal yang ada.', en: 'Enter a date that exists.' },
  'dates-reversed': { id: 'Tanggal akhir mendahului tanggal awal.', en: 'The last day lies before the first.' },
  'not-an-email': { id: 'Isi dengan alamat surel yang lengkap.', en: 'Enter a complete e-mail address.' },
  'not-a-nip': { id: 'NIP terdiri atas 18 angka.', en: 'A NIP has 18 digits.' },
  'not-a-url': {
    id: 'Isi dengan alamat lengkap yang diawali https://.',
    en: 'Enter a full address that begins with https://.',
  },
  'passwords-differ': { id: 'Kedua kata sandi tidak sama.', en: 'The two passwords differ.' },
  'password-weak': {
    id: 'Kata sandi paling sedikit 10 huruf dan bukan kata yang umum.',
    en: 'At least 10 characters, and not a common word.',
  },
  'wrong-password': { id: 'Kata sandi sekarang tidak cocok.', en: 'The present password does not match.' },
  'already-used': { id: 'Sudah dipakai akun lain.', en: 'Another account uses it already.' },
  'cycle-exists': { id: 'Siklus tahun ini sudah ada.', en: 'The cycle of this year is there already.' },
  'same-content': {
    id: 'Berkas ini sama dengan versi sekarang. Pilih berkas yang baru.',
    en: 'This file is the same as the present version. Choose the new one.',
  },
  'edition-not-ready': {
    id: 'Edisi ini dapat dibaca, tetapi belum dapat dipakai menilai.',
    en: 'This edition can be read but not used for an assessment yet.',
  },
  'not-a-code': { id: 'Kode isi terdiri atas 12 huruf dan angka.', en: 'The code has 12 letters and digits.' },
  'not-a-scan': { id: 'Pindaian berupa PDF, JPG, atau PNG.', en: 'A scan is a PDF, JPG or PNG.' },
  'in-the-future': { id: 'Tanggal ini belum tiba.', en: 'This day has not come yet.' },
  'due-passed': { id: 'Tenggat tidak boleh sebelum hari ini.', en: 'The day must not lie before today.' },
  'report-incomplete': {
    id: 'Lengkapi nomor, tanggal, dan simpulan dahulu.',
    en: 'Complete number, date and conclusion first.',
  },
  'too-many-pieces': { id: 'Paling banyak 20 bukti.', en: 'At most 20 pieces.' },
  'too-many-tokens': {
    id: 'Sudah ada sepuluh token yang berlaku. Cabut satu yang tidak dipakai.',
    en: 'There are ten valid tokens. Revoke one that is not used.',
  },
  'name-date': {
    id: 'Nama baru berlaku paling lambat hari ini dan setelah nama sebelumnya mulai.',
    en: 'A new name holds from today at the latest, and after the one before began.',
  },
  'open-beneath': {
    id: 'Masih ada unit di bawahnya yang berjalan lebih lama. Tutup unit itu lebih dulu.',
    en: 'Units beneath it stay open longer. Close those first.',
  },
  'code-shape': {
    id: 'Pakai huruf kecil, angka, dan tanda hubung; paling sedikit 3 huruf.',
    en: 'Use small letters, digits and hyphens, at least 3.',
  },
  'code-used': { id: 'Kode ini sudah dipakai unit lain.', en: 'Another unit has this code.' },
  'parent-kind': {
    id: 'Jenis unit ini tidak dapat berada di bawah induk itu.',
    en: 'This kind of unit cannot stand beneath that parent.',
  },
  'unit-closed': { id: 'Unit itu sudah ditutup.', en: 'That unit is closed.' },
  'above-ceiling': {
    id: 'Melebihi batas menurut pengaturan server.',
    en: 'This is more than the server is configured for.',
  },
  'successor-needed': {
    id: 'Pilih penerus, atau pilih tanpa penanggung jawab.',
    en: 'Choose who takes over, or nobody.',
  },
  'successor-unfit': {
    id: 'Orang ini tidak dapat mengurus semua pekerjaan itu. Pilih yang lain.',
    en: 'This person cannot take all of it over. Choose another.',
  },
  'person-unfit': {
    id: 'Orang ini tidak bekerja pada area itu. Pilih yang lain.',
    en: 'This person does not work on that area. Choose another.',
  },
  'personal-phone': {
    id: 'Tampaknya ada nomor telepon di sini. Hapus nomornya; data pribadi tidak disimpan.',
    en: 'This looks like a telephone number. Remove it; personal data is not kept.',
  },
  'personal-email': {
    id: 'Tampaknya ada alamat surel di sini. Hapus alamatnya; data pribadi tidak disimpan.',
    en: 'This looks like an e-mail address. Remove it; personal data is not kept.',
  },
  'personal-id-number': {
    id: 'Tampaknya ada NIK, nomor izin tinggal, permohonan, atau rekening di sini. Hapus nomornya; data pribadi tidak disimpan.',
    en: 'This looks like a number of identity, stay permit, application or account. Remove it; personal data is not kept.',
  },
  'personal-passport': {
    id: 'Tampaknya ada nomor paspor di sini. Hapus nomornya; data pribadi tidak disimpan.',
    en: 'This looks like a passport number. Remove it; personal data is not kept.',
  },
  'personal-plate': {
    id: 'Tampaknya ada nomor kendaraan di sini. Hapus nomornya; data pribadi tidak disimpan.',
    en: 'This looks like the number of a vehicle. Remove it; personal data is not kept.',
  },
  'personal-address': {
    id: 'Tampaknya ada alamat dengan nomor rumah di sini. Hapus nomornya; data pribadi tidak disimpan.',
    en: 'This looks like an address with the number of a house. Remove the number; personal data is not kept.',
  },
  'personal-birth': {
    id: 'Tampaknya ada tanggal lahir di sini. Hapus tanggalnya; data pribadi tidak disimpan.',
    en: 'This looks like a day of birth. Remove it; personal data is not kept.',
  },
  'personal-name': {
    id: 'Tampaknya ada nama orang di sini. Hapus namanya; data pribadi tidak disimpan.',
    en: 'This looks like the name of a person. Remove it; personal data is not kept.',
  },
  'not-a-time': { id: 'Isi jam seperti 08.00.', en: 'Enter a time such as 08:00.' },
  'hours-half': {
    id: 'Isi jam buka dan jam tutup, atau kosongkan keduanya.',
    en: 'Enter both times, or leave both empty.',
  },
  'hours-reversed': { id: 'Jam tutup harus setelah jam buka.', en: 'It must close after it opens.' },
  'line-too-long': { id: 'Satu baris paling banyak 200 huruf.', en: 'A line has 200 characters at most.' },
  'too-many-lines': { id: 'Paling banyak 40 baris.', en: 'At most 40 lines.' },
  'parts-above-whole': {
    id: 'Jumlah menurut layanan melebihi seluruh penerima layanan.',
    en: 'The services together are more than all people served.',
  },
  'below-respondents': {
    id: 'Penerima layanan tidak boleh lebih sedikit daripada responden.',
    en: 'The people served cannot be fewer than those who answered.',
  },
  'too-far': { id: 'Paling lama tiga bulan dari hari ini.', en: 'Three months from today at most.' },
  'not-later': {
    id: 'Periode ini sudah terbuka sampai hari itu atau lebih lama.',
    en: 'The period is open until then already.',
  },
  'no-target': { id: 'Indikator ini tidak memakai sasaran sendiri.', en: 'This indicator has no target of its own.' },
  'easier-than-wbk': {
    id: 'Sasaran WBBM tidak boleh lebih ringan daripada WBK.',
    en: 'The target of WBBM must not be easier than that of WBK.',
  },
  'service-not-finished': {
    id: 'Survei ini untuk layanan yang sudah selesai.',
    en: 'This survey is for services that are finished.',
  },
  'unknown-option': { id: 'Pilihan ini tidak dikenal.', en: 'This choice is not known.' },
  invalid: { id: 'Isian ini tidak dapat diterima.', en: 'This cannot be accepted.' },
})
