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
  cancelUpload: { id: (name: string) => `Batalkan unggahan ${name}`, en: (name: string) => `Cancel upload of ${name}` },
})
