import { daysOf, periodOf } from '#app/domain/calendar/periods.ts'
import { isWorkingDay } from '#app/domain/calendar/working-days.ts'
import type { Holidays } from '#app/domain/calendar/working-days.ts'

/**
 * Whether what was recorded of a month ('YYYY-MM') on a day may be all of it: nothing is finished after its last working
 * day. A list brought earlier holds a part of the month, and its counts are too small.
 */
export function isWholeMonth(month: string, recordedOn: string, holidays: Holidays): boolean {
  const { from, to } = daysOf(periodOf(month)!)
  let last = to
  while (last > from && !isWorkingDay(last, holidays)) {
    last = new Date(Date.parse(`${last}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  }
  return recordedOn >= last
}
