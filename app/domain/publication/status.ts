/** Where a figure stands between the office's report and the public. */
export type FigureStatus =
  /** Handed in, but not approved yet: it may not be shown. */
  | 'waiting'
  /** Approved and not shown. */
  | 'ready'
  | 'published'
  /** The approved report has another figure by now; the public still sees the old one. */
  | 'changed'
  /** Shown, while its report is being corrected. */
  | 'correcting'
  /** Was shown, and was taken back. */
  | 'withdrawn'

/** What makes a figure the same for the public. */
export type Told = {
  readonly value: number
  readonly target: number | null
  readonly colour: string | null
  readonly grade: string | null
  readonly base: number | null
}

export type ReportNow = { readonly approved: boolean; readonly told: Told | null }

/** The status of one indicator and period. A report without a value (nothing to measure) offers nothing to show. */
export function figureStatus(
  report: ReportNow | undefined,
  shown: (Told & { readonly withdrawn: boolean }) | undefined,
): FigureStatus | null {
  const ready = report?.approved === true && report.told !== null
  if (!shown) return ready ? 'ready' : report && report.told !== null ? 'waiting' : null
  if (shown.withdrawn) return 'withdrawn'
  if (!ready) return 'correcting'
  return isSame(report.told!, shown) ? 'published' : 'changed'
}

/** Whether the head may show it now: approved, and not what is shown already. */
export function isOffered(report: ReportNow | undefined, status: FigureStatus): boolean {
  return report?.approved === true && report.told !== null && ['ready', 'changed', 'withdrawn'].includes(status)
}

function isSame(one: Told, other: Told): boolean {
  return (
    Math.abs(one.value - other.value) < 1e-9 &&
    one.target === other.target &&
    one.colour === other.colour &&
    one.grade === other.grade &&
    one.base === other.base
  )
}
