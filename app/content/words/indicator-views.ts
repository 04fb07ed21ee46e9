import { labels, words } from '#app/content/words.ts'
import type { AttributeState } from '#app/domain/indicators/attributes.ts'

/** How an attribute of excellent service stands, in one word. */
export const attributeStates = labels<AttributeState>({
  green: { id: 'Terpenuhi', en: 'Kept' },
  yellow: { id: 'Hampir', en: 'Nearly' },
  red: { id: 'Belum', en: 'Not yet' },
  unknown: { id: 'Belum ada angka', en: 'No figures yet' },
})

/** What there is instead of a value in a period. */
export const gapNames = labels({
  unasked: { id: 'tidak diminta', en: 'not asked for' },
  open: { id: 'belum jatuh tempo', en: 'not due yet' },
  late: { id: 'belum lapor', en: 'not reported' },
  not_applicable: { id: 'tidak ada yang diukur', en: 'nothing to measure' },
})

/** How an indicator stands, said wherever one is listed. */
export const standingWords = words({
  indicator: { id: 'Indikator', en: 'Indicator' },
  value: { id: 'Nilai', en: 'Value' },
  target: { id: 'Sasaran', en: 'Target' },
  past: { id: 'Periode lalu', en: 'Past periods' },
  change: { id: 'Perubahan', en: 'Change' },
  state: { id: 'Keadaan', en: 'State' },
  notReported: { id: 'belum lapor', en: 'not reported' },
  nothingMeasured: { id: 'tidak ada yang diukur', en: 'nothing to measure' },
  lateBy: {
    id: (days: number) => `Terlambat ${days} hari`,
    en: (days: number) => `${days} days late`,
  },
  returned: { id: 'Dikembalikan', en: 'Returned' },
  notDue: { id: 'Belum jatuh tempo', en: 'Not due yet' },
  unjudged: { id: 'Tidak dinilai', en: 'Not judged' },
  interim: { id: 'Periode berjalan', en: 'Period still runs' },
  sparkOf: {
    id: (count: number, first: string, last: string) => `${count} nilai terakhir: dari ${first} ke ${last}`,
    en: (count: number, first: string, last: string) => `Last ${count} values: from ${first} to ${last}`,
  },
  better: { id: 'membaik', en: 'better' },
  worse: { id: 'memburuk', en: 'worse' },
})

/** What is said where an answer and a figure disagree. */
export const claimWords = words({
  title: { id: 'Jawaban dan angka tidak sejalan', en: 'Answer and figure disagree' },
  onItem: {
    id: (share: string, name: string, period: string, value: string, target: string) =>
      `Jawaban ini bernilai ${share} dari nilai penuh, tetapi ${name} ${period}: ${value}, sasaran ${target}.`,
    en: (share: string, name: string, period: string, value: string, target: string) =>
      `This answer is worth ${share} of full, but ${name} in ${period} is ${value} against a target of ${target}.`,
  },
  onCondition: {
    id: (name: string, period: string, value: string, target: string) =>
      `Dinyatakan terpenuhi, tetapi ${name} ${period}: ${value}, sasaran ${target}.`,
    en: (name: string, period: string, value: string, target: string) =>
      `Declared fulfilled, but ${name} in ${period} is ${value} against a target of ${target}.`,
  },
  figure: {
    id: (value: string, target: string) => `${value}, sasaran ${target}.`,
    en: (value: string, target: string) => `${value}, target ${target}.`,
  },
  answered: { id: 'Dijawab hampir penuh:', en: 'Answered at or near the best:' },
  declared: {
    id: 'Dinyatakan terpenuhi sebagai syarat usulan:',
    en: 'Declared fulfilled as a condition for a proposal:',
  },
  claim: {
    id: (code: string, share: string) => `${code} (${share})`,
    en: (code: string, share: string) => `${code} (${share})`,
  },
  see: { id: 'Lihat angkanya', en: 'See the figures' },
})

/** Words of an office's own indicators: the section of its first page, the list, one indicator, the attributes. */
export const indicatorViewWords = words({
  title: { id: 'Indikator layanan', en: 'Service indicators' },
  reported: {
    id: (period: string, submitted: number, expected: number) => `${period}: ${submitted} dari ${expected} dilaporkan`,
    en: (period: string, submitted: number, expected: number) => `${period}: ${submitted} of ${expected} reported`,
  },
  all: { id: 'Semua indikator', en: 'All indicators' },
  views: { id: 'Pandangan indikator', en: 'Views of the indicators' },
  reports: { id: 'Laporan', en: 'Reports' },
  trend: { id: 'Tren', en: 'Trends' },
  attributes: { id: 'Lima sifat', en: 'Five attributes' },
  trendTitle: { id: 'Tren indikator', en: 'Trends of indicators' },
  trendSentence: {
    id: (green: number, judged: number) => `${green} dari ${judged} indikator yang dinilai mencapai sasaran.`,
    en: (green: number, judged: number) => `${green} of ${judged} judged indicators reach their target.`,
  },
  trendLead: {
    id: (red: number, yellow: number, late: number) =>
      `${red} di bawah sasaran, ${yellow} mendekati, ${late} belum dilaporkan padahal sudah jatuh tempo.`,
    en: (red: number, yellow: number, late: number) =>
      `${red} short of the target, ${yellow} near it, ${late} due and not reported.`,
  },
  nothingAsked: { id: 'Belum ada indikator yang diminta', en: 'No indicator is asked for yet' },
  nothingAskedAdvice: {
    id: 'Indikator muncul di sini begitu periode pertama dibuka.',
    en: 'Indicators appear here once the first period is opened.',
  },
  unasked: { id: 'Tidak diminta pada siklus ini', en: 'Not asked for in this cycle' },
  valueIs: {
    id: (period: string, value: string) => `${period}: ${value}.`,
    en: (period: string, value: string) => `${period}: ${value}.`,
  },
  valueOf: {
    id: (period: string, value: string, target: string) => `${period}: ${value}, sasaran ${target}.`,
    en: (period: string, value: string, target: string) => `${period}: ${value}, target ${target}.`,
  },
  noValue: { id: 'Belum ada nilai yang dilaporkan.', en: 'No value was reported yet.' },
  rose: {
    id: (by: string) => `Naik ${by} dari periode sebelumnya.`,
    en: (by: string) => `Up ${by} from the period before.`,
  },
  fell: {
    id: (by: string) => `Turun ${by} dari periode sebelumnya.`,
    en: (by: string) => `Down ${by} from the period before.`,
  },
  percentPoints: { id: (by: string) => `${by} poin persen`, en: (by: string) => `${by} percentage points` },
  same: { id: 'Sama dengan periode sebelumnya.', en: 'The same as the period before.' },
  aroundIs: {
    id: (value: string) => `Median Kanwil ${value}.`,
    en: (value: string) => `The Kanwil’s median is ${value}.`,
  },
  noMedian: {
    id: 'Median Kanwil tidak ditampilkan: kurang dari tiga kantor lain punya nilai.',
    en: 'The Kanwil’s median is not shown: fewer than three other offices have a value.',
  },
  lateNow: {
    id: (period: string, days: number) => `${period} belum dilaporkan, terlambat ${days} hari.`,
    en: (period: string, days: number) => `${period} is not reported, ${days} days late.`,
  },
  fill: { id: 'Isi periode itu', en: 'Fill in that period' },
  chart: { id: 'Perjalanan nilai', en: 'Values over time' },
  own: { id: 'Kantor ini', en: 'This office' },
  median: { id: 'Median Kanwil', en: 'Kanwil’s median' },
  targetLine: { id: 'Sasaran', en: 'Target' },
  handedInLate: { id: 'terlambat', en: 'late' },
  soFar: { id: 'sampai kini', en: 'so far' },
  lateMark: { id: 'Dilaporkan terlambat', en: 'Reported late' },
  notReportedMark: { id: 'Belum lapor', en: 'Not reported' },
  period: { id: 'Periode', en: 'Period' },
  grade: { id: 'Mutu', en: 'Grade' },
  tooFew: {
    id: 'Grafik muncul setelah dua periode punya nilai.',
    en: 'The chart appears once two periods have a value.',
  },
  countedFrom: { id: 'Dihitung dari', en: 'Counted from' },
  figuresOf: { id: (period: string) => `Angka ${period}`, en: (period: string) => `Figures of ${period}` },
  noParts: {
    id: 'Angka rinci periode ini tidak tersimpan.',
    en: 'The single figures of this period are not kept.',
  },
  figure: { id: 'Angka', en: 'Figure' },
  count: { id: 'Isi', en: 'Entry' },
  supports: { id: 'Mendukung butir', en: 'Items it supports' },
  supportsAside: {
    id: (count: number) => `${count} butir lembar evaluasi`,
    en: (count: number) => `${count} items of the worksheet`,
  },
  item: { id: 'Butir', en: 'Item' },
  answer: { id: 'Jawaban kini', en: 'Present answer' },
  notYours: { id: 'di luar wewenang Anda', en: 'outside your rights' },
  conditions: { id: 'Syarat usulan', en: 'Conditions for a proposal' },
  met: { id: 'Terpenuhi', en: 'Met' },
  notMet: { id: 'Belum terpenuhi', en: 'Not met' },
  unknown: { id: 'Belum diketahui', en: 'Not known' },
  noWorksheet: {
    id: (codes: string) => `Mendukung kriteria ${codes}.`,
    en: (codes: string) => `Supports the criteria ${codes}.`,
  },
  attributesTitle: { id: 'Lima sifat pelayanan prima', en: 'Five attributes of excellent service' },
  attributesSentence: {
    id: (kept: number, of: number) => `${kept} dari ${of} sifat pelayanan prima terpenuhi.`,
    en: (kept: number, of: number) => `${kept} of ${of} attributes of excellent service are kept.`,
  },
  attributesLead: {
    id: 'Satu sifat terpenuhi bila semua indikatornya yang dinilai mencapai sasaran; yang paling lemah menentukan (UU 25/2009).',
    en: 'An attribute is kept when all of its judged indicators reach their target; the weakest decides (Law 25/2009).',
  },
  reachedOf: {
    id: (reached: number, judged: number) => `${reached} dari ${judged} mencapai sasaran`,
    en: (reached: number, judged: number) => `${reached} of ${judged} reach the target`,
  },
  element: { id: (code: string) => `Unsur survei ${code}`, en: (code: string) => `Survey element ${code}` },
  notAsked: { id: 'tidak diminta', en: 'not asked for' },
})

/** Words of the pages over many offices. */
export const indicatorTableWords = words({
  title: { id: 'Laporan indikator semua kantor', en: 'Indicator reports of all offices' },
  byOffice: { id: 'Daftar kantor', en: 'List of offices' },
  byRegion: { id: 'Jumlah tiap Kanwil', en: 'Sums by Kanwil' },
  views: { id: 'Menurut kantor atau Kanwil', en: 'By office or by Kanwil' },
  complete: {
    id: (whole: string, asked: string) => `${whole} dari ${asked} kantor sudah lengkap.`,
    en: (whole: string, asked: string) => `${whole} of ${asked} offices are complete.`,
  },
  completeWhy: {
    id: (period: string, complete: string, timely: string) =>
      `${period}: ${complete} laporan masuk, ${timely} tepat waktu.`,
    en: (period: string, complete: string, timely: string) =>
      `${period}: ${complete} of reports in, ${timely} on time.`,
  },
  nothingExpected: {
    id: (period: string) => `${period}: tidak ada laporan yang diminta.`,
    en: (period: string) => `${period}: no report was asked for.`,
  },
  red: {
    id: (offices: string) => `${offices} kantor punya indikator di bawah sasaran.`,
    en: (offices: string) => `${offices} offices have an indicator short of its target.`,
  },
  redWhy: {
    id: (green: string, yellow: string, red: string) =>
      `Nilai: ${green} mencapai, ${yellow} mendekati, ${red} di bawah.`,
    en: (green: string, yellow: string, red: string) => `Values: ${green} reach it, ${yellow} are near, ${red} short.`,
  },
  chosen: {
    id: (below: string, valued: string) => `${below} dari ${valued} kantor belum mencapai sasarannya.`,
    en: (below: string, valued: string) => `${below} of ${valued} offices do not reach the target of it.`,
  },
  chosenInterim: { id: 'Dinilai setelah periode berakhir.', en: 'Judged once the period is over.' },
  chosenMedian: {
    id: (name: string, median: string) => `${name}: median ${median}.`,
    en: (name: string, median: string) => `${name}: median ${median}.`,
  },
  chosenNone: {
    id: (name: string) => `${name}: belum ada nilai.`,
    en: (name: string) => `${name}: no value yet.`,
  },
  filters: { id: 'Saring laporan', en: 'Filter the reports' },
  period: { id: 'Periode', en: 'Period' },
  indicator: { id: 'Indikator', en: 'Indicator' },
  region: { id: 'Kanwil', en: 'Kanwil' },
  allRegions: { id: 'Semua Kanwil', en: 'Every Kanwil' },
  search: { id: 'Cari kantor', en: 'Find an office' },
  only: { id: 'Hanya', en: 'Only' },
  everyOffice: { id: 'Semua kantor', en: 'Every office' },
  rows: { id: 'Baris', en: 'Rows' },
  show: { id: 'Tampilkan', en: 'Show' },
  office: { id: 'Kantor', en: 'Office' },
  offices: { id: 'Kantor', en: 'Offices' },
  completeHead: { id: 'Lengkap', en: 'Complete' },
  timelyHead: { id: 'Tepat waktu', en: 'On time' },
  approved: { id: 'Disetujui', en: 'Approved' },
  reaches: { id: 'Mencapai', en: 'Reach' },
  near: { id: 'Mendekati', en: 'Near' },
  short: { id: 'Di bawah', en: 'Short' },
  value: { id: 'Nilai', en: 'Value' },
  target: { id: 'Sasaran', en: 'Target' },
  state: { id: 'Keadaan', en: 'State' },
  median: { id: 'Median', en: 'Median' },
  ofExpected: {
    id: (part: string, whole: string) => `${part} dari ${whole}`,
    en: (part: string, whole: string) => `${part} of ${whole}`,
  },
  notAsked: { id: 'tidak diminta', en: 'not asked for' },
  missing: { id: 'Belum lapor', en: 'Not reported' },
  open: { id: 'Belum jatuh tempo', en: 'Not due yet' },
  nothingMeasured: { id: 'Tidak ada yang diukur', en: 'Nothing to measure' },
  unjudged: { id: 'Tidak dinilai', en: 'Not judged' },
  interim: { id: 'Periode berjalan', en: 'Period still runs' },
  late: { id: 'terlambat', en: 'late' },
  table: { id: 'Laporan indikator per kantor', en: 'Indicator reports by office' },
  regionsTable: { id: 'Laporan indikator per Kanwil', en: 'Indicator reports by Kanwil' },
  noRegion: { id: 'Di luar Kanwil', en: 'Beneath no Kanwil' },
  everything: { id: 'Semua', en: 'All' },
  asCsv: { id: 'Unduh CSV', en: 'Download CSV' },
  emptyTitle: { id: 'Tidak ada kantor yang cocok', en: 'No office matches' },
  emptyAdvice: { id: 'Longgarkan saringan.', en: 'Loosen the filters.' },
  noPeriodTitle: { id: 'Belum ada periode yang dibuka', en: 'No period was opened yet' },
  noPeriodAdvice: {
    id: 'Periode laporan dibuka dengan sendirinya begitu siklus penilaian berjalan.',
    en: 'Periods of reporting open by themselves once a cycle runs.',
  },
})

/** What the table of offices may be narrowed to. */
export const onlyNames = labels({
  missing: { id: 'yang belum lengkap', en: 'those that are incomplete' },
  late: { id: 'yang terlambat', en: 'those that were late' },
  red: { id: 'yang punya nilai di bawah sasaran', en: 'those with a value short of its target' },
})
