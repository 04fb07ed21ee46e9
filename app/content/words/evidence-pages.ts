import { labels, words } from '#app/content/words.ts'

/** Words of the evidence library of an office. */
export const libraryWords = words({
  title: { id: 'Pustaka bukti', en: 'Evidence library' },
  found: {
    id: (count: string) => `${count} bukti`,
    en: (count: string) => (count === '1' ? '1 piece of evidence' : `${count} pieces of evidence`),
  },
  search: { id: 'Cari nama, berkas, atau kode butir', en: 'Find by name, file or item code' },
  kind: { id: 'Jenis', en: 'Kind' },
  anyKind: { id: 'Semua jenis', en: 'Every kind' },
  state: { id: 'Keadaan', en: 'State' },
  anyState: { id: 'Semua keadaan', en: 'Every state' },
  order: { id: 'Urutan', en: 'Order' },
  find: { id: 'Tampilkan', en: 'Show' },
  serving: { id: (code: string) => `Hanya yang melayani ${code}.`, en: (code: string) => `Only what serves ${code}.` },
  showAll: { id: 'Tampilkan semua', en: 'Show all' },
  piece: { id: 'Bukti', en: 'Evidence' },
  serves: { id: 'Melayani', en: 'Serves' },
  servesNothing: { id: 'belum dipakai', en: 'not used yet' },
  date: { id: 'Tanggal atau periode', en: 'Date or period' },
  noDate: { id: 'belum bertanggal', en: 'no date yet' },
  size: { id: 'Ukuran', en: 'Size' },
  uploaded: { id: 'Diunggah', en: 'Uploaded' },
  uploadedBy: {
    id: (name: string, day: string) => `${day}, ${name}`,
    en: (name: string, day: string) => `${day}, ${name}`,
  },
  emptyTitle: { id: 'Belum ada bukti di pustaka', en: 'No evidence in the library yet' },
  emptyAdvice: {
    id: 'Berkas dan tautan yang dilampirkan pada butir mana pun terkumpul di sini, misalnya SK tim kerja atau notula rapat.',
    en: 'Files and links attached to any item gather here, such as the decree of the team or the minutes of a meeting.',
  },
  noneTitle: { id: 'Tidak ada bukti yang cocok', en: 'No evidence fits' },
  noneAdvice: {
    id: 'Kurangi saringan atau cari dengan kata lain dari nama berkasnya.',
    en: 'Take a filter away, or search for another word of the file name.',
  },
  choosing: { id: (code: string) => `Pilih bukti untuk ${code}`, en: (code: string) => `Choose evidence for ${code}` },
  choosingHint: {
    id: 'Satu berkas boleh melayani beberapa butir; tidak perlu diunggah dua kali.',
    en: 'One file may serve several items; there is no need to upload it twice.',
  },
  backToItem: { id: 'Kembali ke butir', en: 'Back to the item' },
  attach: { id: 'Lampirkan', en: 'Attach' },
  attachedAlready: { id: 'sudah terlampir', en: 'attached already' },
  reportTitle: {
    id: (code: string) => `Belum semua terlampir pada ${code}`,
    en: (code: string) => `Not all is attached to ${code}`,
  },
})

/** States of a piece that the library can be asked for. */
export const libraryStateNames = labels({
  returned: { id: 'Dikembalikan', en: 'Returned' },
  pending: { id: 'Menunggu', en: 'Waiting' },
  accepted: { id: 'Sah', en: 'Accepted' },
  undated: { id: 'Belum bertanggal', en: 'No date yet' },
  'closed-link': { id: 'Tautan belum terbuka', en: 'Link not open' },
  unused: { id: 'Belum dipakai', en: 'Not used' },
})

/** Orders of the library. */
export const libraryOrderNames = labels({
  newest: { id: 'Terbaru dahulu', en: 'Newest first' },
  title: { id: 'Menurut nama', en: 'By name' },
  date: { id: 'Tanggal terbaru', en: 'Latest date' },
  size: { id: 'Terbesar', en: 'Largest' },
})

/** Words of the page of one piece. */
export const pieceWords = words({
  previewOf: { id: (title: string) => `Pratinjau ${title}`, en: (title: string) => `Preview of ${title}` },
  noPreview: {
    id: 'Jenis berkas ini tidak dapat ditampilkan di halaman. Unduh untuk membukanya.',
    en: 'This type of file cannot be shown in the page. Download it to open it.',
  },
  open: { id: 'Buka', en: 'Open' },
  openVersion: { id: (number: number) => `versi ${number}`, en: (number: number) => `version ${number}` },
  download: { id: 'Unduh', en: 'Download' },
  openLink: { id: 'Buka tautan', en: 'Open the link' },
  testLink: { id: 'Uji lagi', en: 'Test again' },
  linkOpened: {
    id: (at: string) => `Terbuka tanpa masuk, diuji ${at}.`,
    en: (at: string) => `Opens without signing in, tested ${at}.`,
  },
  linkInDoubt: {
    id: 'Uji terakhir tidak dijawab; besok diuji sekali lagi.',
    en: 'The latest test got no answer; it is tested once more tomorrow.',
  },
  linkUntested: { id: 'Tautan ini belum diuji.', en: 'This link has not been tested.' },
  serves: { id: 'Melayani butir', en: 'Serves' },
  servesNothing: {
    id: 'Bukti ini belum melayani butir mana pun, jadi belum dihitung.',
    en: 'This piece serves no item yet, so it does not count.',
  },
  servesCount: {
    id: (count: number) => `${count} butir`,
    en: (count: number) => (count === 1 ? '1 item' : `${count} items`),
  },
  attachMore: { id: 'Lampirkan ke butir lain', en: 'Attach to other items' },
  attach: { id: 'Lampirkan', en: 'Attach' },
  details: { id: 'Keterangan', en: 'Details' },
  name: { id: 'Nama bukti', en: 'Name of the piece' },
  expiresOn: { id: 'Berlaku sampai', en: 'Holds until' },
  saved: { id: 'Keterangan tersimpan.', en: 'Details saved.' },
  versions: { id: 'Versi', en: 'Versions' },
  current: { id: 'yang dihitung', en: 'the one that counts' },
  newVersion: { id: 'Unggah versi baru', en: 'Upload a new version' },
  newVersionHint: {
    id: 'Versi lama tetap dapat dibuka. Penilaian atas berkas lama kembali menunggu.',
    en: 'The old version can still be opened. What was said of the old file waits again.',
  },
  remove: { id: 'Hapus bukti', en: 'Remove the piece' },
  removeTitle: { id: (title: string) => `Hapus ${title}?`, en: (title: string) => `Remove ${title}?` },
  removeAdvice: {
    id: (count: number) =>
      count === 0
        ? 'Bukti ini hilang dari pustaka dan tidak dapat dibuka lagi. Nama dan sidik berkasnya tetap tercatat.'
        : `Bukti ini lepas dari ${count} butir dan hilang dari pustaka. Nama dan sidik berkasnya tetap tercatat.`,
    en: (count: number) =>
      count === 0
        ? 'The piece leaves the library and cannot be opened any more. Its name and checksum stay recorded.'
        : `The piece leaves ${count === 1 ? '1 item' : `${count} items`} and the library. Its name and checksum stay recorded.`,
  },
  closed: {
    id: 'Bukti ini tidak dapat diubah sekarang: penilaiannya sudah diajukan atau dinilai, atau bukan tugas Anda.',
    en: 'This piece cannot be changed now: its assessment was handed in or judged, or it is not your task.',
  },
  notDone: { id: 'Belum tersimpan', en: 'Not saved' },
  reload: { id: 'Muat ulang halaman', en: 'Reload the page' },
})
