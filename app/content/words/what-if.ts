import { words } from '#app/content/words.ts'

/** Words of the page on which one supposes other answers. */
export const whatIfWords = words({
  title: { id: 'Coba andaikan', en: 'What if' },
  lead: {
    id: 'Ubah jawaban, angka, indeks survei, atau syarat, lalu lihat akibatnya. Tidak ada yang disimpan; jawaban yang diandaikan dihitung seolah buktinya sudah sah.',
    en: 'Change answers, counts, survey indexes or prerequisites and see what follows. Nothing is stored; a supposed answer counts as if its evidence were valid.',
  },
  result: { id: 'Hasil pengandaian', en: 'What would follow' },
  readiness: { id: 'Kesiapan', en: 'Readiness' },
  need: { id: 'Poin kurang', en: 'Points short' },
  gates: { id: 'Ambang lulus', en: 'Gates passed' },
  status: { id: 'Status', en: 'Status' },
  nowWas: { id: (value: string) => `sekarang ${value}`, en: (value: string) => `now ${value}` },
  ofGates: {
    id: (passed: string, of: string) => `${passed} dari ${of}`,
    en: (passed: string, of: string) => `${passed} of ${of}`,
  },
  difference: { id: 'Beda', en: 'Difference' },
  margin: { id: 'Selisih', en: 'Margin' },
  value: { id: 'Nilai', en: 'Score' },
  gate: { id: 'Ambang nilai', en: 'Gate' },
  gatesTitle: { id: 'Ambang demi ambang', en: 'Gate by gate' },
  changes: { id: 'Yang Anda andaikan', en: 'What you suppose' },
  noChanges: { id: 'Belum ada. Ubah sebuah jawaban di bawah.', en: 'Nothing yet. Change an answer below.' },
  changed: {
    id: (from: string, to: string) => `${from} menjadi ${to}`,
    en: (from: string, to: string) => `${from} becomes ${to}`,
  },
  takeBack: { id: 'Urungkan', en: 'Undo' },
  takeBackNamed: { id: (name: string) => `Urungkan ${name}`, en: (name: string) => `Undo ${name}` },
  reset: { id: 'Kembalikan semua', en: 'Reset all' },
  calculate: { id: 'Hitung', en: 'Calculate' },
  onlyOpen: { id: 'Hanya yang belum penuh', en: 'Only what is not full' },
  notCounting: { id: 'tidak dihitung', en: 'does not count' },
  claimedNotCounted: {
    id: (answer: string, reason: string) => `Kantor menjawab ${answer}; belum dihitung: ${reason}.`,
    en: (answer: string, reason: string) => `The office answered ${answer}; it does not count yet: ${reason}.`,
  },
  worth: { id: (points: string) => `bernilai sampai ${points}`, en: (points: string) => `worth up to ${points}` },
  conditions: { id: 'Syarat usulan', en: 'Prerequisites' },
  conditionNow: {
    id: (state: string) => `Seperti sekarang: ${state}`,
    en: (state: string) => `As it is now: ${state}`,
  },
  met: { id: 'Andaikan terpenuhi', en: 'Suppose it is met' },
  notMet: { id: 'Andaikan tidak terpenuhi', en: 'Suppose it is not met' },
  openItems: {
    id: (count: string) => `${count} butir belum penuh`,
    en: (count: string) => (count === '1' ? '1 item not full' : `${count} items not full`),
  },
  results: { id: 'Hasil', en: 'Results' },
  back: { id: 'Kembali ke kantor', en: 'Back to the office' },
})
