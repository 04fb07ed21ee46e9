import { daysOf, dueDay, periodAt, periodAway, periodOf } from '#app/domain/calendar/periods.ts'
import type { Period } from '#app/domain/calendar/periods.ts'
import { addWorkingDays } from '#app/domain/calendar/working-days.ts'
import type { Holidays } from '#app/domain/calendar/working-days.ts'
import { periodKinds } from '#app/domain/indicators/types.ts'
import type { Indicator } from '#app/domain/indicators/types.ts'
import type { Settings } from './settings.ts'

/** Kinds of unit that report: the catalogue is written for the services of immigration offices. */
export const reportingKinds: readonly string[] = ['kanim']

/** The working day of the following month on which reports are due unless something else is set (process, 3). */
export const usualDueDay = 5

/**
 * The periods of a year that should be open on a day, the earliest first: all that have begun. Of a year that is over
 * only those that ended in the month before: nobody is asked for what lies further back.
 */
export function periodsBegun(year: number, today: string): readonly Period[] {
  const thisYear = Number(today.slice(0, 4))
  if (year > thisYear) return []
  const count = year < thisYear ? 12 : Number(today.slice(5, 7))
  const months = Array.from({ length: count }, (_month, place) => String(place + 1).padStart(2, '0'))
  const begun = months.flatMap((month) => periodKinds.map((kind) => periodAt(`${year}-${month}-01`, kind).key))
  const periods = [...new Set(begun)].map((key) => periodOf(key)!)
  return year === thisYear ? periods : periods.filter((period) => endedLastMonth(period, today))
}

function endedLastMonth({ months }: Period, today: string): boolean {
  return months.at(-1) === periodAway(periodAt(today, 'monthly'), -1).key
}

/**
 * The last day on which a report is on time: the working day set for the cycle, else the indicator's own day of the
 * year, else the fifth working day of the month after the period. A period that is opened late leaves as many working
 * days after its opening, so that nobody is late for what was not asked yet.
 */
export function dueOf(
  period: Period,
  indicator: Pick<Indicator, 'code' | 'due'>,
  { settings, holidays, openedOn }: { settings: Settings; holidays: Holidays; openedOn: string },
): string {
  const place = settings.get(indicator.code)?.dueWorkingDay ?? null
  const regular =
    place === null && indicator.due !== undefined
      ? dayAfter(daysOf(period).to, indicator.due)
      : dueDay(period, holidays, place ?? usualDueDay)
  const earliest = addWorkingDays(openedOn, place ?? usualDueDay, holidays)
  return regular > earliest ? regular : earliest
}

/** The last day on which offices may hand in: that of the month in which the last of a period's reports is due. */
export function closingDay(dueDays: readonly string[]): string {
  const last = dueDays.reduce((latest, day) => (day > latest ? day : latest), '')
  return daysOf(periodAt(last, 'monthly')).to
}

/** The first day with a month and day ('MM-DD') after another day. */
function dayAfter(day: string, monthDay: string): string {
  const sameYear = `${day.slice(0, 4)}-${monthDay}`
  return sameYear > day ? sameYear : `${Number(day.slice(0, 4)) + 1}-${monthDay}`
}
