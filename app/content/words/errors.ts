import { labels, words } from '#app/content/words.ts'

/** What a person reads when a whole page cannot be shown, by the status of the answer. */
export const pageErrors = words({
  badRequestTitle: { id: 'Permintaan tidak dapat dibaca', en: 'The request cannot be read' },
  badRequestAdvice: {
    id: 'Isian tidak lengkap atau alamatnya salah. Kembali, periksa, lalu kirim lagi.',
    en: 'The form was incomplete or the address is wrong. Go back, check, and send again.',
  },
  signedOutTitle: { id: 'Anda sudah keluar', en: 'You are signed out' },
  signedOutAdvice: {
    id: 'Belum ada yang tersimpan. Masuk lagi di tab lain, lalu kirim ulang dari sini.',
    en: 'Nothing was saved. Sign in again in another tab, then send it again from here.',
  },
  forbiddenTitle: { id: 'Tindakan ini di luar wewenang Anda', en: 'You may not do this' },
  forbiddenAdvice: {
    id: 'Tidak ada yang berubah. Bila ini tugas Anda, minta admin memeriksa peran Anda.',
    en: 'Nothing was changed. If this is your task, ask the administrator to check your roles.',
  },
  notFoundTitle: { id: 'Halaman tidak ditemukan', en: 'Page not found' },
  notFoundAdvice: {
    id: 'Alamatnya salah, isinya sudah dipindahkan, atau berada di luar jangkauan Anda.',
    en: 'The address is wrong, the content has moved, or it is out of your reach.',
  },
  conflictTitle: { id: 'Keadaan sudah berubah', en: 'Things have changed meanwhile' },
  conflictAdvice: {
    id: 'Orang lain lebih dulu mengubahnya. Muat ulang halaman, lalu putuskan lagi.',
    en: 'Somebody else changed it first. Reload the page, then decide again.',
  },
  tooLargeTitle: { id: 'Kiriman terlalu besar', en: 'What you sent is too large' },
  tooLargeAdvice: {
    id: 'Tidak ada yang tersimpan. Kecilkan berkas atau kirim lebih sedikit sekaligus.',
    en: 'Nothing was kept. Make the files smaller or send fewer at once.',
  },
  unsupportedTitle: { id: 'Bentuk kiriman tidak dikenal', en: 'This kind of content is not known here' },
  unsupportedAdvice: {
    id: 'Tidak ada yang tersimpan. Pakai PDF, gambar, dokumen kantor, atau MP4.',
    en: 'Nothing was kept. Use PDF, pictures, office documents or MP4.',
  },
  tooManyTitle: { id: 'Terlalu banyak percobaan', en: 'Too many attempts' },
  tooManyAdvice: {
    id: 'Tunggu beberapa menit, lalu coba lagi. Isian Anda tidak hilang di halaman sebelumnya.',
    en: 'Wait a few minutes, then try again. What you typed is still on the page before.',
  },
  unavailableTitle: { id: 'Layanan sedang tidak tersedia', en: 'The service is not available right now' },
  unavailableAdvice: {
    id: 'Data yang sudah tersimpan aman. Coba lagi sebentar lagi.',
    en: 'What was saved is safe. Try again in a moment.',
  },
  unforeseenTitle: { id: 'Terjadi kesalahan', en: 'Something went wrong' },
  unforeseenAdvice: {
    id: 'Kesalahan ini tercatat. Data yang sudah tersimpan aman; muat ulang halaman atau kembali ke awal.',
    en: 'The fault was recorded. What was saved is safe; reload the page or go back to the start.',
  },
  backToStart: { id: 'Kembali ke awal', en: 'Back to the start' },
  reload: { id: 'Muat ulang', en: 'Reload' },
  requestNumber: {
    id: 'Bila Anda melaporkannya, sertakan nomor ini:',
    en: 'When you report this, quote this number:',
  },
})

/** What a refused act says, by the reason of the refusal. */
export const refusals = labels({
  'assessment-closed': {
    id: 'Penilaian ini sudah diajukan dan jawabannya terkunci.',
    en: 'This assessment was handed in and its answers are locked.',
  },
  'item-locked': { id: 'Butir ini sudah dinilai dan terkunci.', en: 'This item was judged and is locked.' },
  'stale-version': {
    id: 'Orang lain mengubah butir ini. Bandingkan kedua jawaban, lalu pilih satu.',
    en: 'Somebody else changed this item. Compare the two answers, then choose one.',
  },
  'own-office': {
    id: 'Anda tidak dapat menilai kantor sendiri. Butir ini diteruskan ke peninjau lain.',
    en: 'You cannot judge your own office. The item goes to another reviewer.',
  },
  'move-not-allowed': {
    id: 'Tahap ini tidak dapat dipindahkan ke sana.',
    en: 'The assessment cannot move there from here.',
  },
  'not-returned': {
    id: 'Butir ini tidak sedang dikembalikan, jadi tidak perlu diajukan.',
    en: 'This item was not returned, so there is nothing to hand in.',
  },
  'nothing-to-submit': { id: 'Jawab butir ini dahulu, lalu ajukan.', en: 'Answer this item first, then hand it in.' },
  'signed-out': {
    id: 'Anda sudah keluar. Masuk lagi di tab lain.',
    en: 'You are signed out. Sign in again in another tab.',
  },
  'window-closed': { id: 'Jendela pengisian sudah ditutup.', en: 'The window for filling in is closed.' },
  'evidence-judged': {
    id: 'Bukti yang sudah dinilai tidak dapat dihapus. Unggah versi baru.',
    en: 'Evidence that was judged cannot be removed. Upload a new version.',
  },
  'same-content': {
    id: 'Berkas ini sama dengan versi sekarang. Pilih berkas yang baru.',
    en: 'This file is the same as the present version. Choose the new one.',
  },
  'edition-not-ready': {
    id: 'Edisi ini dapat dibaca, tetapi belum dapat dipakai menilai.',
    en: 'This edition can be read but not used for an assessment yet.',
  },
  'rate-limited': {
    id: 'Terlalu banyak percobaan. Tunggu beberapa menit, lalu coba lagi.',
    en: 'Too many attempts. Wait a few minutes, then try again.',
  },
  'link-used': {
    id: 'Tautan ini sudah dipakai atau kedaluwarsa. Minta tautan baru kepada admin.',
    en: 'This link was used or has expired. Ask the administrator for a new one.',
  },
  'review-finished': {
    id: 'Tinjauan ini sudah diselesaikan. Buka kembali dengan alasan lebih dulu.',
    en: 'This review is finished. Open it again with a reason first.',
  },
  'review-open': { id: 'Tinjauan ini belum diselesaikan.', en: 'This review is not finished.' },
  'review-incomplete': {
    id: 'Masih ada butir yang belum dinilai. Nilai semuanya, lalu selesaikan.',
    en: 'Some items are not judged yet. Judge all of them, then finish.',
  },
  'evidence-changed': {
    id: 'Kantor melepas bukti ini sesudah halaman dibuka. Muat ulang, lalu nilai lagi.',
    en: 'The office detached this evidence after the page was opened. Reload, then judge again.',
  },
  state: {
    id: 'Tahap penilaian sekarang tidak mengizinkan tindakan ini.',
    en: 'The present stage of the assessment does not allow this.',
  },
  area: { id: 'Butir ini di luar area Anda.', en: 'This item is outside your areas.' },
  'no-such-move': {
    id: 'Tahap ini tidak dapat dipindahkan ke sana.',
    en: 'The assessment cannot move there from here.',
  },
  'conditions-unmet': {
    id: 'Syarat langkah ini belum semua terpenuhi. Lihat daftarnya di halaman ini.',
    en: 'Not everything for this move is there. The list is on this page.',
  },
  'not-accepted': {
    id: 'Butir ini belum diterima, jadi tidak perlu dibuka kembali.',
    en: 'This item was not accepted, so there is nothing to open again.',
  },
  'accepted-above': {
    id: 'Tingkat di atas sudah menerima butir ini. Hanya tingkat itu yang membukanya kembali.',
    en: 'A tier above has accepted this item. Only that tier opens it again.',
  },
  'verify-closed': {
    id: 'Jendela penilaian Kanwil sudah ditutup.',
    en: 'The window for judging is closed.',
  },
  'stale-results': {
    id: 'Orang lain mencatat hasil lebih dulu. Bandingkan, lalu simpan lagi.',
    en: 'Somebody else recorded results first. Compare, then save again.',
  },
  'nothing-recorded': {
    id: 'Isi paling sedikit satu hasil.',
    en: 'Enter at least one result.',
  },
  'central-role': {
    id: 'Peran ini hanya diberikan dan dicabut oleh admin kementerian.',
    en: 'Only an administrator of the ministry gives or takes this role.',
  },
  'role-unit': { id: 'Peran ini tidak berlaku untuk jenis unit itu.', en: 'This role does not fit that kind of unit.' },
  'role-areas': { id: 'Peran ini tidak dibatasi menurut area.', en: 'This role is not limited to areas.' },
  'role-ended': { id: 'Peran ini sudah dicabut.', en: 'This role was taken back already.' },
  oneself: {
    id: 'Peran dan akses Anda sendiri diatur admin lain.',
    en: 'Another administrator manages your own roles and access.',
  },
  'account-closed': { id: 'Akun ini sudah ditutup.', en: 'This account is closed.' },
  'account-open': { id: 'Akun ini sudah terbuka.', en: 'This account is open already.' },
  'last-administrator': {
    id: 'Ini admin kementerian yang terakhir. Angkat admin lain lebih dulu.',
    en: 'This is the last administrator of the ministry. Appoint another first.',
  },
  'foreign-origin': {
    id: 'Permintaan ini datang dari situs lain dan ditolak.',
    en: 'This request came from another site and was refused.',
  },
  'malformed-form': {
    id: 'Kiriman rusak di perjalanan. Kembali, lalu kirim lagi.',
    en: 'What was sent broke on its way. Go back and send it again.',
  },
  'disk-full': {
    id: 'Ruang penyimpanan penuh. Berkas ini tidak tersimpan; yang lain aman.',
    en: 'Storage is full. This file was not kept; the others are safe.',
  },
  'cycle-changed': {
    id: 'Orang lain mengubah siklus ini. Muat ulang halaman, lalu putuskan lagi.',
    en: 'Somebody else changed this cycle. Reload the page, then decide again.',
  },
  'cycle-closed': {
    id: 'Siklus ini sudah ditutup. Buka lagi bila masih harus diubah.',
    en: 'This cycle is closed. Open it again if it must still change.',
  },
  'window-needed': {
    id: 'Jendela kementerian dapat digeser, tetapi tidak dihapus.',
    en: 'The ministry’s own window can be moved but not removed.',
  },
  'stale-carry-over': {
    id: 'Sebagian butir sudah dijawab orang lain sementara itu. Belum ada yang diambil.',
    en: 'Somebody answered some of the items meanwhile. Nothing was taken yet.',
  },
  'finding-not-now': {
    id: 'Temuan tidak dapat diubah pada tahap ini.',
    en: 'Findings cannot be changed at this stage.',
  },
  'finding-changed': {
    id: 'Orang lain mengubah temuan ini. Periksa isinya sekarang; ketikan Anda masih ada.',
    en: 'Somebody else changed this finding. Check what it says now; what you typed is still here.',
  },
  'finding-published': {
    id: 'Temuan ini sudah terbit dan tidak dapat diubah lagi.',
    en: 'This finding is published and cannot be changed any more.',
  },
  'finding-closed': { id: 'Temuan ini sudah dinyatakan selesai.', en: 'This finding is closed already.' },
  'finding-unanswered': {
    id: 'Kantor belum menindaklanjuti temuan ini.',
    en: 'The office has not followed this finding up yet.',
  },
  'report-changed': {
    id: 'Orang lain mengubah LHE ini. Periksa isinya sekarang; ketikan Anda masih ada.',
    en: 'Somebody else changed this report. Check what it says now; what you typed is still here.',
  },
  'report-step': {
    id: 'Langkah persetujuan ini sudah lewat atau belum gilirannya.',
    en: 'This step of the approval has passed or is not next.',
  },
  'report-signed': {
    id: 'LHE sudah disahkan dan tidak dapat diubah lagi.',
    en: 'The report is signed and cannot be changed any more.',
  },
  'evidence-in-finding': {
    id: 'Bukti ini dipakai pada tindak lanjut temuan, sehingga tidak dapat dihapus.',
    en: 'This piece shows the follow-up of a finding, so it cannot be removed.',
  },
  'condition-changed': {
    id: 'Orang lain mengisi syarat ini. Muat ulang halaman, lalu periksa.',
    en: 'Somebody else entered this condition. Reload the page and check.',
  },
  'assessment-exists': {
    id: 'Penilaian kantor ini untuk tahun itu sudah dibuka.',
    en: 'This office’s assessment of that year is open already.',
  },
  'assessment-changed': {
    id: 'Penilaian ini berubah sementara itu. Muat ulang halaman, lalu putuskan lagi.',
    en: 'This assessment changed meanwhile. Reload the page, then decide again.',
  },
  'unit-not-assessed': {
    id: 'Unit ini tidak membangun zona integritas sendiri.',
    en: 'This unit does not build an integrity zone of its own.',
  },
  'central-unit': { id: 'Unit pusat tidak diubah di sini.', en: 'Central units are not changed here.' },
  'setting-changed': {
    id: 'Orang lain mengubah pengaturan ini. Muat ulang halaman, lalu putuskan lagi.',
    en: 'Somebody else changed this setting. Reload the page, then decide again.',
  },
  'import-changed': {
    id: 'Keadaan berubah sejak daftar ditampilkan. Muat ulang halaman, lalu periksa lagi.',
    en: 'Things changed since the list was shown. Reload the page and check again.',
  },
  'import-faulty': {
    id: 'Daftar ini masih berisi baris yang perlu diperbaiki.',
    en: 'This list still has rows that need mending.',
  },
  'sheet-old-or-locked': {
    id: 'Berkas ini berformat lama (.xls) atau memakai kata sandi. Simpan sebagai .xlsx tanpa kata sandi.',
    en: 'This file has the old format (.xls) or a password. Save it as .xlsx without a password.',
  },
  'sheet-not-a-workbook': {
    id: 'Berkas ini bukan buku kerja Excel (.xlsx) yang utuh.',
    en: 'This file is not a complete Excel workbook (.xlsx).',
  },
  'sheet-macro': {
    id: 'Berkas ini memuat makro. Simpan sebagai .xlsx tanpa makro.',
    en: 'This file holds macros. Save it as .xlsx without macros.',
  },
  'sheet-outside-links': {
    id: 'Berkas ini terhubung ke buku kerja lain. Putuskan hubungannya di Excel (Data, Edit Tautan), lalu simpan.',
    en: 'This file is linked to other workbooks. Break the links in Excel (Data, Edit Links), then save it.',
  },
  'sheet-entities': {
    id: 'Berkas ini memuat bagian yang tidak pernah ditulis Excel, jadi tidak dibaca.',
    en: 'This file holds parts that Excel never writes, so it is not read.',
  },
  'sheet-too-large': {
    id: 'Isi berkas ini terlalu besar. Hapus baris dan lembar yang tidak dipakai, lalu simpan lagi.',
    en: 'There is too much in this file. Remove rows and sheets that are not used, then save it again.',
  },
  'sheet-not-the-worksheet': {
    id: 'Lembar “LKE ZI” edisi ini tidak ditemukan di berkas.',
    en: 'The file has no “LKE ZI” sheet of this edition.',
  },
  'no-layout': {
    id: 'Edisi penilaian ini tidak mempunyai lembar kerja untuk ditukar.',
    en: 'The edition of this assessment has no worksheet to exchange.',
  },
  'no-file': { id: 'Pilih berkas lebih dulu.', en: 'Choose a file first.' },
  'nothing-chosen': { id: 'Centang paling sedikit satu butir.', en: 'Tick at least one item.' },
  'import-stale': {
    id: 'Jawaban berubah setelah halaman ini dibuka. Belum ada yang diambil; periksa lagi di bawah.',
    en: 'Answers have changed since this page was opened. Nothing was taken yet; check again below.',
  },
  'import-decided': { id: 'Berkas ini sudah diputuskan.', en: 'This file was decided about already.' },
  'import-expired': {
    id: 'Berkas ini sudah lewat 7 hari. Baca berkasnya lagi.',
    en: 'This file is older than 7 days. Read it again.',
  },
  'database-busy': {
    id: 'Basis data sedang sibuk. Belum tersimpan; coba lagi sebentar lagi.',
    en: 'The database is busy. Not saved yet; try again in a moment.',
  },
})
export type RefusalReason = keyof typeof refusals

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
