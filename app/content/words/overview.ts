import type { CourseStep } from '#app/domain/workflow/course.ts'
import { labels, words } from '#app/content/words.ts'

/** Words of an office's first page. */
export const overviewWords = words({
  title: { id: 'Kantor saya', en: 'My office' },
  suppose: { id: 'Coba andaikan', en: 'What if' },
  otherYears: { id: 'Tahun penilaian', en: 'Assessment year' },

  short: {
    id: (points: string, target: string) => `Kurang ${points} poin lagi menuju ${target}.`,
    en: (points: string, target: string) => `${points} points short of ${target}.`,
  },
  passedAll: {
    id: (target: string) => `Semua ambang nilai ${target} terpenuhi.`,
    en: (target: string) => `Every ${target} gate is passed.`,
  },
  ready: {
    id: (target: string) => `Siap diusulkan menuju ${target}.`,
    en: (target: string) => `Ready to be proposed for ${target}.`,
  },
  failing: {
    id: (failing: number, gates: number) => `${failing} dari ${gates} ambang nilai belum terpenuhi.`,
    en: (failing: number, gates: number) => `${failing} of ${gates} gates are not passed yet.`,
  },
  returnedLever: {
    id: (points: string, items: number) => `${points} poin tertutup bila ${items} butir yang dikembalikan diperbaiki.`,
    en: (points: string, items: number) =>
      items === 1
        ? `${points} points are closed when the item that was returned is repaired.`
        : `${points} points are closed when the ${items} items that were returned are repaired.`,
  },
  evidenceLever: {
    id: (points: string, items: number) => `${points} poin tertutup bila ${items} butir tanpa bukti sah diberi bukti.`,
    en: (points: string, items: number) =>
      items === 1
        ? `${points} points are closed when the item without valid evidence gets some.`
        : `${points} points are closed when the ${items} items without valid evidence get some.`,
  },
  unansweredLever: {
    id: (items: number) => `${items} butir belum dijawab.`,
    en: (items: number) => (items === 1 ? '1 item is not answered.' : `${items} items are not answered.`),
  },
  verifiedSoFar: {
    id: (passed: number, gates: number) => `Terverifikasi: ${passed} dari ${gates} ambang nilai.`,
    en: (passed: number, gates: number) => `Verified: ${passed} of ${gates} gates.`,
  },
  openPrerequisites: {
    id: (open: number) => `${open} syarat usulan masih terbuka.`,
    en: (open: number) => (open === 1 ? '1 prerequisite is still open.' : `${open} prerequisites are still open.`),
  },
  surveyMissing: { id: 'tanpa survei resmi', en: 'without the official survey' },

  levers: { id: 'Komponen Pengungkit, di area mana saja', en: 'Levers, in any area' },
  anywhere: { id: 'Nilai total, di mana saja', en: 'Total, anywhere' },
  noteItems: {
    id: (open: number) => `${open} butir belum penuh`,
    en: (open: number) => (open === 1 ? '1 item not full' : `${open} items not full`),
  },
  noteThreshold: { id: (points: string) => `ambang ${points}`, en: (points: string) => `threshold ${points}` },
  noteIndex: {
    id: (reached: string, needed: string) => `indeks ${reached}, perlu ${needed}`,
    en: (reached: string, needed: string) => `index ${reached}, needs ${needed}`,
  },

  work: {
    id: (code: string, points: string) => `Kerjakan ${code}, ${points} poin`,
    en: (code: string, points: string) => `Work on ${code}, ${points} points`,
  },
  seeWorksheet: { id: 'Lihat lembar evaluasi', en: 'See the worksheet' },
  openWorksheet: { id: 'Buka lembar evaluasi', en: 'Open the worksheet' },
  toSubmission: { id: 'Periksa lalu ajukan', en: 'Check and hand in' },

  gatesTitle: { id: 'Ambang nilai', en: 'Gates' },
  gatesCount: {
    id: (passed: number, failing: number) => `${passed} lulus, ${failing} belum`,
    en: (passed: number, failing: number) => `${passed} passed, ${failing} not yet`,
  },
  nextTitle: { id: 'Langkah berikutnya', en: 'Next steps' },
  nextAside: {
    id: (open: number) => `${open} butir belum penuh`,
    en: (open: number) => (open === 1 ? '1 item is not full' : `${open} items are not full`),
  },
  nothingOpen: {
    id: 'Semua butir yang dapat Anda buka sudah bernilai penuh.',
    en: 'Every item you may open has its full score.',
  },
  lowOption: {
    id: (reason: string, option: string) => `${reason} (${option})`,
    en: (reason: string, option: string) => `${reason} (${option})`,
  },
  closedNow: { id: 'terkunci saat ini', en: 'locked for now' },

  areasBelow: {
    id: (count: string, share: string) => `${count} area di bawah ${share}`,
    en: (count: string, share: string) => `${count} below ${share}`,
  },
  areasPass: {
    id: (share: string) => `Semua area paling sedikit ${share}`,
    en: (share: string) => `Every area has at least ${share}`,
  },
  areasAside: {
    id: (target: string) => `Garis putus: batas minimum ${target}`,
    en: (target: string) => `Dashed line: the ${target} minimum`,
  },

  trendTitle: { id: 'Kesiapan dari hari ke hari', en: 'Readiness day by day' },
  trendRose: {
    id: (points: string, from: string) => `Naik ${points} sejak ${from}`,
    en: (points: string, from: string) => `Up ${points} since ${from}`,
  },
  trendFell: {
    id: (points: string, from: string) => `Turun ${points} sejak ${from}`,
    en: (points: string, from: string) => `Down ${points} since ${from}`,
  },
  trendSame: { id: (from: string) => `Tetap sejak ${from}`, en: (from: string) => `Unchanged since ${from}` },
  trendTooShort: {
    id: 'Garis tampil setelah ada nilai dari dua hari. Nilai setiap hari dicatat dengan sendirinya.',
    en: 'The line appears once there are scores of two days. Each day is noted by itself.',
  },

  prerequisitesTitle: { id: 'Syarat usulan', en: 'Prerequisites' },
  prerequisitesCount: {
    id: (met: number, notMet: number, unknown: number) =>
      `${met} terpenuhi, ${notMet} belum, ${unknown} belum diketahui`,
    en: (met: number, notMet: number, unknown: number) => `${met} met, ${notMet} not met, ${unknown} not known yet`,
  },
  enterPrerequisites: { id: 'Isi syarat', en: 'Enter them' },
  seePrerequisites: { id: 'Lihat rincian', en: 'See details' },
  awaits: { id: 'menunggu Kanwil', en: 'waiting for the Kanwil' },

  courseTitle: { id: (year: number) => `Perjalanan tahun ${year}`, en: (year: number) => `The year ${year}` },
  until: { id: (day: string) => `sampai ${day}`, en: (day: string) => `until ${day}` },
  since: { id: (day: string) => `sejak ${day}`, en: (day: string) => `since ${day}` },
  judgedSoFar: {
    id: (judged: number, items: number) => `${judged} dari ${items} butir dinilai`,
    en: (judged: number, items: number) => `${judged} of ${items} items judged`,
  },
  roundsMonths: { id: 'B03 sampai B12', en: 'B03 to B12' },
  internalMonths: { id: 'April sampai Mei', en: 'April to May' },
  nationalMonths: { id: 'Juli sampai Desember', en: 'July to December' },

  activityTitle: { id: 'Aktivitas terakhir', en: 'Recent activity' },
  allActivity: { id: 'Semua', en: 'All' },

  moveTo: { id: (state: string) => `Mulai ${state}`, en: (state: string) => `Begin ${state}` },
  moved: {
    id: (state: string) => `Tahap sekarang: ${state}.`,
    en: (state: string) => `The stage is now: ${state}.`,
  },
  submitted: {
    id: 'Penilaian mandiri sudah diajukan. Jawaban terkunci sampai Kanwil selesai menilai.',
    en: 'The self assessment was handed in. Answers are locked until the Kanwil has judged them.',
  },

  emptyTitle: {
    id: (year: number) => `Belum ada penilaian tahun ${year}`,
    en: (year: number) => `No assessment in ${year} yet`,
  },
  emptyText: {
    id: 'Biro perencanaan membuka siklus tahunan dan menetapkan target kantor: WBK atau WBBM. Setelah itu di sini tampil kesiapan, ambang nilai, syarat, dan butir yang paling bernilai untuk dikerjakan.',
    en: 'The planning bureau opens the yearly cycle and sets the office’s target: WBK or WBBM. Then this page shows readiness, gates, prerequisites, and the items most worth working on.',
  },
  emptyAct: { id: 'Buka penilaian kantor', en: 'Open the assessment' },
})

/** How many areas, in words: charts begin their heading with it. */
export const areaCounts = labels({
  1: { id: 'Satu', en: 'One area' },
  2: { id: 'Dua', en: 'Two areas' },
  3: { id: 'Tiga', en: 'Three areas' },
  4: { id: 'Empat', en: 'Four areas' },
  5: { id: 'Lima', en: 'Five areas' },
  6: { id: 'Enam', en: 'Six areas' },
  7: { id: 'Tujuh', en: 'Seven areas' },
  8: { id: 'Delapan', en: 'Eight areas' },
})

/** The stretches of an assessment year. */
export const courseNames = labels<CourseStep>({
  persiapan: { id: 'Persiapan', en: 'Preparation' },
  pembangunan: { id: 'Pembangunan', en: 'Building' },
  penilaian_mandiri: { id: 'Penilaian mandiri', en: 'Self assessment' },
  penilaian_kanwil: { id: 'Penilaian Kanwil', en: 'Regional assessment' },
  evaluasi_internal: { id: 'Evaluasi Tim Penilai Internal', en: 'Internal evaluation' },
  usulan: { id: 'Usulan ke TPN', en: 'Proposal' },
  evaluasi_nasional: { id: 'Evaluasi TPN', en: 'National evaluation' },
})
