import { periodAt, periodAway, periodOf } from '#app/domain/calendar/periods.ts'

/** The quarter ('2026-Q2') in which a day lies. */
export function quarterOf(day: string): string {
  return periodAt(day, 'quarterly').key
}

/**
 * The quarters for which a campaign may be opened on a day: the one that runs, and the one before while its report is
 * still being made.
 */
export function quartersToOpen(day: string): readonly string[] {
  const now = periodAt(day, 'quarterly')
  return [now.key, periodAway(now, -1).key]
}

/** First and last month of a quarter and those between: '2026-04' and so on. Empty for what is no quarter. */
export function monthsOf(quarter: string): readonly string[] {
  const period = periodOf(quarter)
  return period?.kind === 'quarterly' ? period.months : []
}
