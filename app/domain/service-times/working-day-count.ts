import { isWorkingDay } from '#app/domain/calendar/working-days.ts'
import type { Holidays } from '#app/domain/calendar/working-days.ts'

/** The earliest day that is counted from. */
export const earliestDay = '2000-01-01'

const dayLength = 86_400_000
const origin = Date.parse(`${earliestDay}T00:00:00Z`)

/** Counts working days after a day and up to another, that one included; 0 when it does not come after. */
export type WorkingDayCount = (from: string, to: string) => number

/**
 * The same as `workingDaysBetween`, for very many pairs: the working days since `earliestDay` are added up once, and a
 * pair is then a difference of two. Both days must be from `earliestDay` on.
 */
export function workingDayCount(holidays: Holidays): WorkingDayCount {
  const sums: number[] = [0]
  const sumAt = (day: string): number => {
    const place = Math.round((Date.parse(`${day}T00:00:00Z`) - origin) / dayLength)
    for (let next = sums.length; next <= place; next += 1) {
      const at = new Date(origin + next * dayLength).toISOString().slice(0, 10)
      sums.push((sums[next - 1] ?? 0) + (isWorkingDay(at, holidays) ? 1 : 0))
    }
    return sums[place] ?? 0
  }
  // Files name the same few hundred days again and again.
  const known = new Map<string, number>()
  const kept = (day: string): number => {
    const sum = known.get(day) ?? sumAt(day)
    if (known.size < 20_000) known.set(day, sum)
    return sum
  }
  return (from, to) => (to <= from ? 0 : kept(to) - kept(from))
}
