import { words } from '#app/content/words.ts'

/** Words of the well that takes evidence, and of what is on its way. */
export const uploadWords = words({
  drop: { id: 'Letakkan berkas di sini', en: 'Drop files here' },
  orChoose: { id: 'atau pilih caranya.', en: 'or choose a way.' },
  letGo: { id: 'Lepaskan berkas di sini', en: 'Let go of the files here' },
  file: { id: 'Berkas', en: 'File' },
  photo: { id: 'Foto', en: 'Photo' },
  link: { id: 'Tautan', en: 'Link' },
  library: { id: 'Pustaka', en: 'Library' },
  cancel: { id: 'Batal', en: 'Cancel' },
  progress: {
    id: (sent: string, total: string) => `${sent} dari ${total}`,
    en: (sent: string, total: string) => `${sent} of ${total}`,
  },
  progressLeft: {
    id: (sent: string, total: string, seconds: number) => `${sent} dari ${total}, kira-kira ${seconds} detik lagi`,
    en: (sent: string, total: string, seconds: number) => `${sent} of ${total}, about ${seconds} seconds left`,
  },
  /** Begins with the word that is seen on the button. */
  cancelUpload: { id: (name: string) => `Batal mengunggah ${name}`, en: (name: string) => `Cancel upload of ${name}` },
})
