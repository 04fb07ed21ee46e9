/** Days on which offices are closed besides Saturdays and Sundays, as 'YYYY-MM-DD'. */
export type Holidays = ReadonlySet<string>

const dayLength = 86_400_000

/** Whether public offices work on a day ('YYYY-MM-DD'): Monday to Friday, no national holiday, no collective leave. */
export function isWorkingDay(day: string, holidays: Holidays): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !holidays.has(day)
}

/**
 * The day that lies so many working days after another, which is not counted itself. Zero: the day itself, also when
 * it is a holiday.
 */
export function addWorkingDays(day: string, count: number, holidays: Holidays): string {
  let at = day
  for (let left = count; left > 0;) {
    at = nextDay(at)
    if (isWorkingDay(at, holidays)) left -= 1
  }
  return at
}

/** How many working days lie after a day and up to another, that one included; 0 when it does not come after. */
export function workingDaysBetween(from: string, to: string, holidays: Holidays): number {
  let count = 0
  for (let at = nextDay(from); at <= to; at = nextDay(at)) if (isWorkingDay(at, holidays)) count += 1
  return count
}

/** The n-th working day of a month ('YYYY-MM'), from 1. */
export function nthWorkingDay(month: string, place: number, holidays: Holidays): string {
  const before = new Date(Date.parse(`${month}-01T00:00:00Z`) - dayLength).toISOString().slice(0, 10)
  return addWorkingDays(before, place, holidays)
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + dayLength).toISOString().slice(0, 10)
}
