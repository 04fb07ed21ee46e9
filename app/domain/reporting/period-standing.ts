/** The reports of an office for a period, counted. Days are 'YYYY-MM-DD'. */
export type CountedPeriod = {
  readonly isOver: boolean
  readonly isOpen: boolean
  readonly dueOn: string
  readonly expected: number
  readonly approved: number
  readonly returned: number
  /** Never handed in. */
  readonly missing: number
  /** In the hands of the office: missing, given back, or approved once and opened for correction. */
  readonly open: number
}

export type PeriodStanding = 'returned' | 'missed' | 'late' | 'due' | 'running' | 'correcting' | 'waiting' | 'done'

/**
 * How a period of an office stands, the most pressing first. Late is only what was never handed in: a report that was
 * given back or is corrected came in when it did.
 */
export function periodStanding(period: CountedPeriod, today: string): PeriodStanding {
  const { isOver, isOpen, dueOn, expected, approved, returned, missing, open } = period
  if (returned > 0) return 'returned'
  if (missing > 0 && !isOpen) return 'missed'
  if (missing > 0 && dueOn < today) return 'late'
  if (missing > 0) return isOver ? 'due' : 'running'
  if (open > 0) return 'correcting'
  return approved < expected ? 'waiting' : 'done'
}

const pressing: readonly PeriodStanding[] = ['returned', 'late', 'due', 'correcting']

/**
 * The period that waits for the office first: given back before late before due before corrected, the earliest of
 * them; where nothing waits, the newest that was closed with something missing. `lines` are the newest first.
 */
export function mostUrgent<Line extends CountedPeriod>(lines: readonly Line[], today: string): Line | undefined {
  const standing = (line: Line) => periodStanding(line, today)
  const waiting = lines.filter((line) => line.isOpen && line.open > 0).reverse()
  for (const wanted of pressing) {
    const found = waiting.find((line) => standing(line) === wanted)
    if (found) return found
  }
  return lines.find((line) => standing(line) === 'missed')
}
