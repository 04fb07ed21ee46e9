import { words } from '#app/content/words.ts'

/** The page of editions, for whoever runs the years. */
export const editionWords = words({
  title: { id: 'Edisi instrumen', en: 'Editions of the instrument' },
  lead: {
    id: 'Edisi ialah data program ini dan ikut setiap versinya. Penilaian memakai edisi yang berlaku saat dibuka.',
    en: 'Editions are part of the program and come with each version. An assessment keeps the edition it was opened with.',
  },
  edition: { id: 'Edisi', en: 'Edition' },
  basis: { id: 'Dasar hukum', en: 'Legal basis' },
  items: { id: 'Butir', en: 'Items' },
  use: { id: 'Kegunaan', en: 'Use' },
  ready: { id: 'dapat dipakai menilai', en: 'can be used to assess' },
  readOnly: { id: 'hanya dibaca', en: 'to read only' },
  cycles: { id: 'Dipakai siklus', en: 'Used by cycles' },
  none: { id: 'belum dipakai', en: 'not used yet' },
})
