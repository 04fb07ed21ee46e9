import { isJump } from '#app/domain/indicators/check-figures.ts'

/** Why a reviewer should look at a report before approving it. Nothing here is forbidden. */
export const reportWarnings = ['jump', 'explained', 'correction'] as const
export type ReportWarning = (typeof reportWarnings)[number]

export type ReviewedReport = {
  readonly value: number | null
  /** Values of the periods before, in any order. */
  readonly past: readonly number[]
  /** Words with single figures: why one jumps, or why it differs from what was counted. */
  readonly reasons: readonly string[]
  /** Of the version handed in last; 0 where versions were not kept. */
  readonly versionNumber: number
}

/** What makes a report worth a second look: a value far from the usual, explained figures, a version after the first. */
export function warningsOf({ value, past, reasons, versionNumber }: ReviewedReport): readonly ReportWarning[] {
  return reportWarnings.filter((warning) => {
    if (warning === 'jump') return value !== null && isJump(value, past)
    if (warning === 'explained') return reasons.some((reason) => reason.trim() !== '')
    return versionNumber > 1
  })
}

/** The reason codes that fit a report of figures, the most frequent first (process, 4.5). */
export const reportReturnReasons = [
  'ANGKA_TIDAK_COCOK',
  'SAMPEL_KURANG',
  'TIDAK_LENGKAP',
  'LUAR_TAHUN',
  'TERLAMBAT',
  'DATA_PRIBADI',
  'LAINNYA',
] as const
export type ReportReturnReason = (typeof reportReturnReasons)[number]

type Timed = { readonly dueOn: string; readonly firstSubmittedOn: string | null }

/** Whether a report was handed in after its day, or was not handed in although its day has passed. */
export function isLate({ dueOn, firstSubmittedOn }: Timed, today: string): boolean {
  return (firstSubmittedOn ?? today) > dueOn
}
