import { words } from '#app/content/words.ts'

/** Who is in charge of what until when. */
export const taskWords = words({
  title: { id: 'Penanggung jawab', en: 'Who is in charge' },
  lead: {
    id: 'Siapa mengurus area dan butir mana, sampai kapan. Butir tanpa nama sendiri mengikuti areanya.',
    en: 'Who looks after which area and item, until when. An item without a name of its own follows its area.',
  },
  all: { id: 'Semua', en: 'All' },
  mine: { id: 'Tugas saya', en: 'My tasks' },
  shown: { id: 'Tampilan', en: 'Shown' },
  emptyTitle: { id: 'Belum ada tugas untuk Anda', en: 'No task for you yet' },
  emptyAdvice: {
    id: 'Ketua tim ZI, kepala kantor, atau ketua pokja menunjuk penanggung jawab area dan butir.',
    en: 'The head of the ZI team, of the office or of the area team names who is in charge.',
  },
  assign: { id: 'Tunjuk penanggung jawab', en: 'Name who is in charge' },
  what: { id: 'Area atau butir', en: 'Area or item' },
  who: { id: 'Penanggung jawab', en: 'In charge' },
  nobody: { id: 'belum ditunjuk', en: 'nobody yet' },
  leave: { id: 'tanpa penanggung jawab', en: 'nobody in charge' },
  due: { id: 'Tenggat', en: 'Due' },
  dueOn: { id: (day: string) => `tenggat ${day}`, en: (day: string) => `due ${day}` },
  save: { id: 'Simpan', en: 'Save' },
  choose: { id: 'Pilih', en: 'Choose' },
  throughArea: { id: 'lewat area', en: 'through the area' },
  area: { id: (name: string) => `Area ${name}`, en: (name: string) => `Area ${name}` },
  state: { id: 'Keadaan', en: 'State' },
  late: { id: 'terlambat', en: 'late' },
  link: { id: 'Penanggung jawab dan tenggat', en: 'Who is in charge, until when' },
})
