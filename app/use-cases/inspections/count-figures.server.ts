import { daysOf } from '#app/domain/calendar/periods.ts'
import { countVisits } from '#app/domain/inspections/count.ts'
import type { Counter } from '#app/use-cases/reporting/counters.server.ts'

/** What the visits of an office come to in a period. Empty where none was ever entered. One query. */
export const countFigures: Counter = async ({ inspections }, _tools, { officeId, period }) => {
  const days = daysOf(period)
  const { hasAny, visits } = await inspections.listForCounting(officeId, days)
  return hasAny ? countVisits(visits) : new Map()
}
