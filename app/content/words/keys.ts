import { words } from '#app/content/words.ts'

/** The keys of the worksheet, printed under the list and explained in the help. */
export const keyWords = words({
  title: { id: 'Tombol papan ketik', en: 'Keyboard' },
  intro: {
    id: 'Berlaku di luar isian. Di dalam isian, huruf tetap tertulis.',
    en: 'Outside of fields. Inside a field, letters are typed as usual.',
  },
  nextItem: { id: 'butir berikutnya', en: 'next item' },
  previousItem: { id: 'butir sebelumnya', en: 'previous item' },
  nextPrevious: { id: 'butir berikutnya, sebelumnya', en: 'next, previous item' },
  choose: { id: 'pilih jawaban', en: 'choose an answer' },
  evidence: { id: 'bukti', en: 'evidence' },
  all: { id: 'semua tombol', en: 'all keys' },
  closeHelp: { id: 'tutup bantuan', en: 'close this help' },
})
