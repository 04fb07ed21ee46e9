import { labels, words } from '#app/content/words.ts'

/** The page of the limits of uploads. */
export const limitWords = words({
  title: { id: 'Batas', en: 'Limits' },
  uploads: { id: 'Unggahan', en: 'Uploads' },
  privacy: { id: 'Data pelapor', en: 'Data of reporters' },
  contactDays: {
    id: 'Hari menyimpan kontak pelapor setelah pengaduan selesai',
    en: 'Days for which contacts of reporters are kept after the end',
  },
  contactDaysHint: {
    id: (fewest: string, most: string) =>
      `Antara ${fewest} dan ${most} hari. Formulir publik menjanjikan paling lama ${most} hari. Batas yang dipersingkat berlaku juga bagi kontak yang sudah tersimpan.`,
    en: (fewest: string, most: string) =>
      `Between ${fewest} and ${most} days. The public form promises ${most} days at most. A shorter limit holds for contacts that are kept already, too.`,
  },
  lead: {
    id: 'Batas berlaku untuk semua kantor; batas unggahan langsung tampil di tempat unggah. Berkas yang sudah tersimpan tidak berubah.',
    en: 'They hold for every office; those of uploads are shown at once where files are uploaded. What is kept already stays.',
  },
  ceiling: {
    id: (figure: string) => `Paling banyak ${figure}, menurut pengaturan server.`,
    en: (figure: string) => `At most ${figure}, as the server is configured.`,
  },
  megabytes: { id: (figure: string) => `${figure} MB`, en: (figure: string) => `${figure} MB` },
  files: { id: (figure: string) => `${figure} berkas`, en: (figure: string) => `${figure} files` },
  save: { id: 'Simpan batas', en: 'Save limits' },
  saved: { id: 'Batas tersimpan.', en: 'The limits are saved.' },
  changed: { id: (at: string) => `Terakhir diubah ${at}.`, en: (at: string) => `Last changed ${at}.` },
})

export const limitLabels = labels({
  documentMiB: { id: 'PDF dan dokumen kantor (MB)', en: 'PDF and office documents (MB)' },
  imageMiB: { id: 'Gambar (MB)', en: 'Pictures (MB)' },
  videoMiB: { id: 'Video (MB)', en: 'Video (MB)' },
  files: { id: 'Berkas sekali kirim', en: 'Files at once' },
})
