import { daysOf, periodAt } from './periods.ts'

/** The round of evidence in which a day lies, by its last month: B03, B06, B09 or B12 (process, 3). */
export function roundOf(day: string): string {
  return `B${roundEnd(day).slice(5, 7)}`
}

/** The day on which the round closes in which a day lies: the last one of the quarter. Days are 'YYYY-MM-DD'. */
export function roundEnd(day: string): string {
  return daysOf(periodAt(day, 'quarterly')).to
}
