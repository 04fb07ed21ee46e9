import { words } from '#app/content/words.ts'

/** Words of the conversation of an item. */
export const conversationWords = words({
  title: { id: 'Percakapan', en: 'Conversation' },
  empty: {
    id: 'Belum ada pesan. Kantor dan peninjau saling bertanya dan menjawab tentang butir ini di sini.',
    en: 'No messages yet. Office and reviewers ask and answer about this item here.',
  },
  write: { id: 'Tulis pesan', en: 'Write a message' },
  hint: {
    id: 'Jangan tulis data pribadi pemohon atau pelapor.',
    en: 'Never write personal data of applicants or reporters.',
  },
  send: { id: 'Kirim', en: 'Send' },
  sending: { id: 'Mengirim…', en: 'Sending…' },
  notSent: {
    id: 'Pesan belum terkirim. Teks Anda tetap di sini; coba lagi.',
    en: 'The message was not sent. Your text is kept here; try again.',
  },
  reviewerMark: { id: 'PN', en: 'RV' },
  officeMark: { id: 'KT', en: 'OF' },
  you: { id: 'Anda', en: 'You' },
})
