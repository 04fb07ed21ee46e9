import { labels, words } from '#app/content/words.ts'

/** Words of the page that explains a figure. */
export const traceWords = words({
  title: { id: (figure: string) => `Mengapa ${figure}?`, en: (figure: string) => `Why ${figure}?` },
  lead: {
    id: 'Angka di halaman ini tidak dibulatkan; tampil empat desimal. Tekan sebuah bagian untuk turun sampai jawaban dan buktinya.',
    en: 'Nothing on this page is rounded; four decimals are shown. Follow a part down to its answer and its evidence.',
  },
  readiness: { id: 'Kesiapan', en: 'Readiness' },
  trackSwitch: { id: 'Nilai yang dijelaskan', en: 'Which score is explained' },
  path: { id: 'Letak angka', en: 'Where the figure is' },

  readinessHow: {
    id: (need: string, empty: string, figure: string) => `100 × (1 − ${need} ÷ ${empty}) = ${figure}`,
    en: (need: string, empty: string, figure: string) => `100 × (1 − ${need} ÷ ${empty}) = ${figure}`,
  },
  readinessTerms: {
    id: (need: string, empty: string) =>
      `${need} poin masih kurang; lembar kosong kekurangan ${empty} poin. Nol berarti lembar kosong, seratus berarti semua ambang nilai terpenuhi.`,
    en: (need: string, empty: string) =>
      `${need} points are missing; an empty worksheet misses ${empty}. Zero is an empty worksheet, a hundred means every gate is passed.`,
  },
  needTitle: { id: 'Kekurangan poin, bagian demi bagian', en: 'The missing points, part by part' },
  needNone: {
    id: 'Tidak ada poin yang kurang: semua ambang nilai terpenuhi.',
    en: 'No points are missing: every gate is passed.',
  },
  needHow: {
    id: 'Kurang = ambang − nilai − poin yang sudah dihitung pada baris di atasnya.',
    en: 'Missing = threshold − score − points already counted in the rows above.',
  },
  threshold: { id: 'Ambang', en: 'Threshold' },
  reached: { id: 'Nilai', en: 'Score' },
  counted: { id: 'Sudah dihitung', en: 'Counted above' },
  missing: { id: 'Kurang', en: 'Missing' },
  together: { id: 'Jumlah', en: 'Sum' },

  part: { id: 'Bagian', en: 'Part' },
  item: { id: 'Butir', en: 'Item' },
  answer: { id: 'Jawaban', en: 'Answer' },
  score: { id: 'Skor', en: 'Score' },
  points: { id: 'Poin', en: 'Points' },
  weight: { id: 'Bobot', en: 'Weight' },
  sumRule: { id: 'Poin adalah jumlah bagiannya.', en: 'The points are the sum of the parts.' },
  meanRule: {
    id: (weight: string, items: number, each: string) =>
      `Poin adalah bobot ${weight} kali rata-rata skor ${items} butir; setiap butir bernilai paling banyak ${each}. Butir yang belum dijawab dihitung 0.`,
    en: (weight: string, items: number, each: string) =>
      `The points are the weight ${weight} times the mean score of ${items} items; each is worth at most ${each}. An item without an answer counts 0.`,
  },
  hidden: {
    id: 'Butir di luar area Anda tidak ditampilkan.',
    en: 'Items outside your areas are not shown.',
  },
  gatePassed: {
    id: (threshold: string, margin: string) => `Lulus ambang ${threshold}, selisih ${margin}.`,
    en: (threshold: string, margin: string) => `Passes the gate of ${threshold}, margin ${margin}.`,
  },
  gateFailed: {
    id: (threshold: string, margin: string) => `Belum lulus ambang ${threshold}, selisih ${margin}.`,
    en: (threshold: string, margin: string) => `Does not pass the gate of ${threshold}, margin ${margin}.`,
  },

  how: { id: 'Bagaimana poinnya didapat', en: 'How its points come about' },
  stepAnswer: { id: 'Jawaban yang dihitung', en: 'The answer that counts' },
  stepScore: { id: 'Skor', en: 'Score' },
  stepWeight: { id: 'Bobot butir', en: 'Weight of the item' },
  stepPoints: { id: 'Poin', en: 'Points' },
  countsAs: { id: (who: string) => `menurut ${who}`, en: (who: string) => `as ${who} says` },
  shared: {
    id: (weight: string, items: number, each: string) => `${weight} ÷ ${items} butir = ${each}`,
    en: (weight: string, items: number, each: string) => `${weight} ÷ ${items} items = ${each}`,
  },
  ownWeight: {
    id: (weight: string) => `bobot sendiri ${weight}`,
    en: (weight: string) => `a weight of its own, ${weight}`,
  },
  divided: {
    id: (part: string, whole: string, score: string) => `${part} ÷ ${whole} = ${score}`,
    en: (part: string, whole: string, score: string) => `${part} ÷ ${whole} = ${score}`,
  },
  capped: { id: 'dibatasi antara batas bawah dan atas', en: 'kept between floor and cap' },
  zeroRule: {
    id: 'penyebut nol: aturan edisi untuk butir ini',
    en: 'nothing to divide by: the edition’s rule for this item',
  },
  multiplied: {
    id: (score: string, weight: string, points: string) => `${score} × ${weight} = ${points}`,
    en: (score: string, weight: string, points: string) => `${score} × ${weight} = ${points}`,
  },
  estimate: {
    id: 'Perkiraan: indeks survei resmi belum ditetapkan Tim Penilai Nasional.',
    en: 'An estimate: the national team has not entered the official survey index yet.',
  },
  tiers: { id: 'Siapa mengatakan apa', en: 'Who said what' },
  said: { id: 'Penilai', en: 'Who' },
  verdict: { id: 'Penilaian', en: 'Verdict' },
  claimed: { id: 'diklaim', en: 'claimed' },
  accepted: { id: 'diterima', en: 'accepted' },
  returned: { id: 'dikembalikan', en: 'returned' },
  older: { id: 'atas jawaban lama', en: 'of an older answer' },
  version: { id: 'Versi', en: 'Version' },
  when: { id: 'Waktu', en: 'When' },
  evidence: { id: 'Bukti', en: 'Evidence' },
  noEvidence: { id: 'Belum ada bukti pada butir ini.', en: 'There is no evidence on this item.' },
  counts: { id: 'Dihitung', en: 'Counts' },
  toItem: { id: 'Buka butir ini di lembar evaluasi', en: 'Open this item in the worksheet' },

  article: { id: 'Dasar', en: 'Source' },
  articleOf: {
    id: (regulation: string, part: string, code: string) => `${regulation}, ${part}, ${code}`,
    en: (regulation: string, part: string, code: string) => `${regulation}, ${part}, ${code}`,
  },
  edition: { id: 'Lihat instrumennya', en: 'See the instrument' },
})

/** Why an item counts 0 on a track. */
export const notCountedReasons = labels({
  unanswered: { id: 'belum dijawab', en: 'not answered' },
  returned: { id: 'dikembalikan dan belum diajukan lagi', en: 'returned and not handed in again' },
  no_evidence: { id: 'tanpa bukti sah', en: 'no valid evidence' },
  expired: { id: 'buktinya kedaluwarsa', en: 'its evidence has expired' },
  not_judged: { id: 'belum dinilai', en: 'not judged yet' },
})
