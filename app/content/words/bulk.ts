import { labels, words } from '#app/content/words.ts'

/** The pages on which a list of offices or people is brought in. */
export const bulkWords = words({
  officesTitle: { id: 'Impor unit', en: 'Import units' },
  peopleTitle: { id: 'Impor orang', en: 'Import people' },
  lead: {
    id: 'Daftar diperiksa lebih dulu. Tidak ada yang tertulis sebelum Anda menerimanya, dan semuanya ditulis sekaligus.',
    en: 'The list is checked first. Nothing is written before you accept it, and then all of it at once.',
  },
  template: { id: 'Unduh contoh daftar (CSV)', en: 'Download a template (CSV)' },
  columns: { id: 'Kolom', en: 'Columns' },
  required: { id: 'wajib', en: 'required' },
  file: { id: 'Berkas CSV atau XLSX', en: 'CSV or XLSX file' },
  fileHint: {
    id: 'Paling besar 5 MB dan 5.000 baris. Baris pertama berisi nama kolom; pemisah titik koma, koma, atau tab.',
    en: 'At most 5 MB and 5,000 rows. The first row names the columns; semicolon, comma or tab between them.',
  },
  check: { id: 'Periksa daftar', en: 'Check the list' },
  refusedTitle: { id: 'Daftar ini belum dapat diperiksa', en: 'This list cannot be checked yet' },
  checkTitle: { id: 'Periksa daftar', en: 'Check the list' },
  read: {
    id: (file: string, until: string) => `${file}, menunggu keputusan Anda sampai ${until}.`,
    en: (file: string, until: string) => `${file}, waiting for your decision until ${until}.`,
  },
  ignored: {
    id: (columns: string) => `Kolom yang dilewati: ${columns}.`,
    en: (columns: string) => `Columns passed over: ${columns}.`,
  },
  faulty: {
    id: (rows: string) =>
      `${rows} baris perlu diperbaiki. Perbaiki berkasnya, lalu unggah lagi; belum ada yang tertulis.`,
    en: (rows: string) => `${rows} rows need mending. Mend the file and upload it again; nothing is written yet.`,
  },
  ready: {
    id: (created: string, changed: string) => `Siap ditulis: ${created} baru, ${changed} berubah.`,
    en: (created: string, changed: string) => `Ready to be written: ${created} new, ${changed} changed.`,
  },
  nothing: {
    id: 'Daftar ini sama dengan yang sudah ada. Tidak ada yang perlu ditulis.',
    en: 'This list is what there is already. There is nothing to write.',
  },
  accept: { id: 'Terima dan tulis semuanya', en: 'Accept and write all of it' },
  discard: { id: 'Buang daftar', en: 'Put the list aside' },
  again: { id: 'Unggah berkas lain', en: 'Upload another file' },
  stale: {
    id: 'Keadaan berubah sejak daftar ditampilkan. Periksa sekali lagi di bawah ini.',
    en: 'Things have changed since the list was shown. Check it once more below.',
  },
  row: { id: 'Baris', en: 'Row' },
  about: { id: 'Isi', en: 'About' },
  outcome: { id: 'Akibat', en: 'Effect' },
  detail: { id: 'Rincian', en: 'Details' },
  cell: {
    id: (row: number, column: string, fault: string) => `Baris ${row}, kolom ${column}: ${fault}`,
    en: (row: number, column: string, fault: string) => `Row ${row}, column ${column}: ${fault}`,
  },
  found: { id: (text: string) => `(tertulis “${text}”)`, en: (text: string) => `(it says “${text}”)` },
  change: {
    id: (column: string, from: string, to: string) => `${column}: ${from} → ${to}`,
    en: (column: string, from: string, to: string) => `${column}: ${from} → ${to}`,
  },
  empty: { id: 'kosong', en: 'empty' },
  doneTitle: { id: 'Daftar tertulis', en: 'The list is written' },
  done: {
    id: (created: string, changed: string) => `${created} baru dan ${changed} berubah.`,
    en: (created: string, changed: string) => `${created} new and ${changed} changed.`,
  },
  settledTitle: { id: 'Daftar ini sudah diputuskan', en: 'This list is settled' },
  settledAdvice: {
    id: 'Isinya sudah tertulis atau dibuang. Tautan undangan baru dapat dibuat di halaman masing-masing orang.',
    en: 'It was written or put aside. New invitation links are made on each person’s page.',
  },
  linksTitle: { id: 'Tautan undangan', en: 'Invitation links' },
  linksAdvice: {
    id: 'Tampil sekali ini saja dan tidak disimpan. Unduh atau cetak sekarang, lalu serahkan kepada orangnya.',
    en: 'Shown this once and kept nowhere. Download or print them now, then hand them over.',
  },
  linksFile: { id: 'Unduh tautan (CSV)', en: 'Download the links (CSV)' },
  name: { id: 'Nama', en: 'Name' },
  login: { id: 'Masuk dengan', en: 'Signs in by' },
  link: { id: 'Tautan', en: 'Link' },
  until: { id: 'Berlaku sampai', en: 'Until' },
  toPeople: { id: 'Ke daftar orang', en: 'To the people' },
  people: { id: 'Orang dan peran', en: 'People and roles' },
  units: { id: 'Unit organisasi', en: 'Units' },
  toUnits: { id: 'Ke daftar unit', en: 'To the units' },
})

export const bulkOutcomes = labels({
  fault: { id: 'perlu diperbaiki', en: 'needs mending' },
  create: { id: 'dibuat', en: 'added' },
  change: { id: 'diubah', en: 'changed' },
  same: { id: 'tidak berubah', en: 'unchanged' },
})

/** What is wrong with a cell. */
export const cellFaults = labels({
  required: { id: 'wajib diisi', en: 'must be filled in' },
  'too-long': { id: 'terlalu panjang', en: 'is too long' },
  'code-shape': {
    id: 'kode hanya huruf kecil, angka, dan tanda hubung',
    en: 'a code has small letters, digits and hyphens',
  },
  'unknown-kind': { id: 'jenis unit tidak dikenal', en: 'no such kind of unit' },
  'unknown-class': { id: 'kelas tidak dikenal', en: 'no such class' },
  'unknown-zone': { id: 'isi dengan WIB, WITA, atau WIT', en: 'write WIB, WITA or WIT' },
  'not-a-date': {
    id: 'tanggal tidak dikenal; tulis misalnya 12 Mei 2026 atau 12/05/2026',
    en: 'not a date; write for example 12 Mei 2026 or 12/05/2026',
  },
  'dates-reversed': { id: 'tanggal akhir mendahului tanggal awal', en: 'the last day lies before the first' },
  'name-date': {
    id: 'nama baru berlaku paling lambat hari ini dan setelah nama sebelumnya',
    en: 'a new name holds from today at the latest, and after the one before',
  },
  'parent-unknown': {
    id: 'unit induk tidak ditemukan dalam jangkauan Anda',
    en: 'there is no such parent in your reach',
  },
  'parent-kind': { id: 'jenis unit ini tidak dapat berada di bawah induk itu', en: 'cannot stand beneath that parent' },
  'kind-differs': { id: 'jenis unit yang sudah ada tidak dapat diubah', en: 'the kind of a unit cannot change' },
  'parent-differs': {
    id: 'unit yang sudah ada tidak dapat dipindah ke induk lain',
    en: 'a unit cannot move to another parent',
  },
  'unit-closes-open': {
    id: 'unit di bawahnya masih berjalan lebih lama',
    en: 'a unit beneath it stays open longer',
  },
  'not-an-email': { id: 'bukan alamat surel yang lengkap', en: 'not a complete e-mail address' },
  'not-a-nip': { id: 'NIP terdiri atas 18 angka; simpan sebagai teks', en: 'a NIP has 18 digits; keep it as text' },
  'login-missing': { id: 'isi surel, NIP, atau keduanya', en: 'give the e-mail, the NIP, or both' },
  'unknown-role': { id: 'peran tidak dikenal', en: 'no such role' },
  'unknown-acting': { id: 'isi kosong, Plt, atau Plh', en: 'leave empty, or write Plt or Plh' },
  'unknown-area': { id: 'area tidak dikenal; pakai MP, TL, SDM, AK, PW, PP', en: 'use MP, TL, SDM, AK, PW, PP' },
  'role-unit': { id: 'peran ini tidak berlaku untuk jenis unit itu', en: 'this role does not fit that kind of unit' },
  'role-areas': { id: 'peran ini tidak dibatasi menurut area', en: 'this role is not limited to areas' },
  'central-role': {
    id: 'peran ini hanya diberikan admin kementerian',
    en: 'only an administrator of the ministry gives this role',
  },
  'unit-unknown': { id: 'kode unit tidak ditemukan dalam jangkauan Anda', en: 'no such unit in your reach' },
  'unit-closed': { id: 'unit itu sudah ditutup', en: 'that unit is closed' },
  oneself: { id: 'peran Anda sendiri diatur admin lain', en: 'another administrator manages your own roles' },
  'account-closed': { id: 'akun ini sudah ditutup', en: 'this account is closed' },
  'account-elsewhere': {
    id: 'sudah dipakai akun di luar jangkauan Anda',
    en: 'an account out of your reach uses it',
  },
  'two-accounts': { id: 'surel dan NIP milik dua akun yang berbeda', en: 'e-mail and NIP belong to two accounts' },
  'name-differs': {
    id: 'nama berbeda dari baris lain dengan surel atau NIP yang sama',
    en: 'the name differs from another row with the same e-mail or NIP',
  },
  duplicate: { id: 'sama dengan baris sebelumnya', en: 'the same as an earlier row' },
})

/** What is wrong with a list as a whole. */
export const listFaults = labels({
  'column-missing': { id: 'Kolom wajib tidak ada', en: 'A required column is missing' },
  'column-twice': { id: 'Kolom muncul dua kali', en: 'A column stands there twice' },
  'no-rows': { id: 'Tidak ada baris berisi', en: 'There are no rows' },
  'too-many-rows': { id: 'Lebih dari 5.000 baris', en: 'More than 5,000 rows' },
  'too-many-columns': { id: 'Terlalu banyak kolom', en: 'Too many columns' },
})

/** Why a file could not be read as a list. */
export const listFileFaults = labels({
  required: { id: 'Pilih berkas yang berisi daftar.', en: 'Choose a file with a list.' },
  'list-too-large': { id: 'Berkas lebih besar dari 5 MB.', en: 'The file is larger than 5 MB.' },
  'not-a-list': {
    id: 'Berkas ini bukan CSV atau XLSX yang dapat dibaca.',
    en: 'This is no CSV or XLSX that can be read.',
  },
  'sheet-old-or-locked': {
    id: 'Buku kerja lama atau terkunci sandi. Simpan sebagai XLSX tanpa sandi.',
    en: 'An old or locked workbook. Save it as XLSX without a password.',
  },
  'sheet-not-a-workbook': { id: 'Berkas ini bukan buku kerja XLSX.', en: 'This is no XLSX workbook.' },
  'sheet-macro': { id: 'Buku kerja dengan makro tidak diterima.', en: 'Workbooks with macros are not taken.' },
  'sheet-outside-links': {
    id: 'Buku kerja ini menunjuk ke berkas lain dan tidak diterima.',
    en: 'This workbook refers to other files and is not taken.',
  },
  'sheet-entities': { id: 'Isi buku kerja ini tidak diterima.', en: 'The content of this workbook is not taken.' },
  'sheet-too-large': { id: 'Isi buku kerja ini terlalu besar.', en: 'The content of this workbook is too large.' },
})
