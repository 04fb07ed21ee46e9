import { labels } from '#app/content/words.ts'

/** What stands beside a field that cannot be accepted, by the code of the form. */
export const fieldErrors = labels({
  required: { id: 'Wajib diisi.', en: 'Please fill this in.' },
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
  'unknown-option': { id: 'Pilihan ini tidak dikenal.', en: 'This choice is not known.' },
  invalid: { id: 'Isian ini tidak dapat diterima.', en: 'This cannot be accepted.' },
})
export type FieldErrorCode = keyof typeof fieldErrors
