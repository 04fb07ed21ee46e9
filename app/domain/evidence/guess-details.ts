import type { EvidenceKind } from './kinds.ts'

/** What a file's name tells about it. Days are ISO days; what the name does not say is null. */
export type GuessedDetails = {
  readonly kind: EvidenceKind | null
  readonly documentDate: string | null
  readonly periodFrom: string | null
  readonly periodTo: string | null
}

const months = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des']
const monthWord =
  '(jan(?:uari)?|feb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|agu(?:stus)?|sep(?:tember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?)'
const year = '(20[0-9]{2})'

// The first that fits wins, so the closer word stands before the wider one.
const kindWords: readonly (readonly [RegExp, EvidenceKind])[] = [
  [/pakta integritas/, 'pakta_integritas'],
  [/daftar hadir|absen rapat/, 'daftar_hadir'],
  [/notula|risalah/, 'notula'],
  [/undangan/, 'undangan'],
  [/berita acara.*(sidak|mendadak)|sidak/, 'berita_acara_sidak'],
  [/sptjm|tanggung jawab mutlak/, 'sptjm'],
  [/lhkpn|lhkan|lhkasn/, 'bukti_lhkpn'],
  [/perjanjian kinerja/, 'perjanjian_kinerja'],
  [/lkjip|laporan kinerja/, 'LKjIP'],
  [/gratifikasi/, 'laporan_gratifikasi'],
  [/pengaduan|sp4n|lapor\b/, 'rekap_pengaduan'],
  [/maklumat/, 'maklumat'],
  [/standar pelayanan/, 'standar_pelayanan'],
  [/\bspak\b|\bipak\b/, 'spak'],
  [/\bspkp\b|\bipkp\b/, 'spkp'],
  [/\bskm\b|\bikm\b/, 'laporan_skm'],
  [/absensi|presensi/, 'rekap_absensi'],
  [/hukuman disiplin|hukdis/, 'hukuman_disiplin'],
  [/tangkapan layar|screenshot|screen shot/, 'tangkapan_layar'],
  [/rencana (kerja|aksi)/, 'rencana_kerja'],
  [/monev|pemantauan|monitoring|evaluasi/, 'laporan_monev'],
  [/\bsop\b/, 'SOP'],
  [/^sk\b|\bsk\b|keputusan/, 'SK'],
  [/paparan|presentasi/, 'paparan'],
  [/video profil/, 'video_profil'],
  [/\bfoto\b|dokumentasi/, 'foto_kegiatan'],
]

/** Reads kind, date and period out of a file's name ("Laporan monev triwulan I 2026"); a proposal, never more. */
export function guessDetails(fileName: string): GuessedDetails {
  const text = fileName
    .toLowerCase()
    .replace(/\.[a-z0-9]{2,5}$/, '')
    .replace(/[_]+/g, ' ')
  const kind = kindWords.find(([pattern]) => pattern.test(text))?.[1] ?? null
  const documentDate = dateIn(text)
  const period = documentDate ? null : periodIn(text)
  return { kind, documentDate, periodFrom: period?.[0] ?? null, periodTo: period?.[1] ?? null }
}

function dateIn(text: string): string | null {
  const written = new RegExp(`\\b([0-3]?\\d)[ -]${monthWord}[ -]${year}`).exec(text)
  if (written) return day(Number(written[3]), monthOf(written[2]), Number(written[1]))
  const iso = /(?<!\d)(20\d\d)[-. ]?([01]\d)[-. ]?([0-3]\d)(?!\d)/.exec(text)
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const local = /(?<!\d)([0-3]\d)[-. ]([01]\d)[-. ](20\d\d)(?!\d)/.exec(text)
  return local ? day(Number(local[3]), Number(local[2]), Number(local[1])) : null
}

function periodIn(text: string): readonly [string, string] | null {
  const quarter = new RegExp(`(?:triwulan|tw)[ -]?(iv|iii|ii|i|[1-4])[ -]+(?:tahun[ -])?${year}`).exec(text)
  if (quarter) return quarterDays(Number(quarter[2]), quarterOf(quarter[1] ?? ''))
  const span = new RegExp(`${monthWord}[ ]?(?:-|–|sampai|s\\.?d\\.?|hingga)[ ]?${monthWord}[ -]${year}`).exec(text)
  if (span) return wholeMonths(Number(span[3]), monthOf(span[1]), monthOf(span[2]))
  const month = new RegExp(`${monthWord}[ -]${year}`).exec(text)
  if (month) return wholeMonths(Number(month[2]), monthOf(month[1]), monthOf(month[1]))
  const whole = new RegExp(`(?:tahun|ta)[ -]${year}`).exec(text)
  return whole ? wholeMonths(Number(whole[1]), 1, 12) : null
}

function quarterOf(text: string): number {
  return /\d/.test(text) ? Number(text) : ['i', 'ii', 'iii', 'iv'].indexOf(text) + 1
}

function quarterDays(inYear: number, quarter: number): readonly [string, string] | null {
  return wholeMonths(inYear, quarter * 3 - 2, quarter * 3)
}

function monthOf(word: string | undefined): number {
  return months.indexOf((word ?? '').slice(0, 3)) + 1
}

function wholeMonths(inYear: number, first: number, last: number): readonly [string, string] | null {
  const from = day(inYear, first, 1)
  // Day 0 of the next month is the last of this one.
  const to = new Date(Date.UTC(inYear, last, 0)).toISOString().slice(0, 10)
  return from && from <= to ? [from, to] : null
}

/** An ISO day, or null for one that does not exist. */
function day(inYear: number, month: number, date: number): string | null {
  const at = new Date(Date.UTC(inYear, month - 1, date))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? at.toISOString().slice(0, 10) : null
}
