import type { PeriodKind } from '#app/domain/indicators/types.ts'
import { nthWorkingDay } from './working-days.ts'
import type { Holidays } from './working-days.ts'

/** A period by its name: '2026-05', '2026-Q2' or '2026'. */
export type Period = { readonly key: string; readonly kind: PeriodKind; readonly months: readonly string[] }

/** Reads the name of a period; undefined when it is none. */
export function periodOf(key: string): Period | undefined {
  const month = /^(2\d{3})-(0[1-9]|1[0-2])$/.exec(key)
  if (month) return { key, kind: 'monthly', months: [key] }
  const quarter = /^(2\d{3})-Q([1-4])$/.exec(key)
  if (quarter) return { key, kind: 'quarterly', months: monthsFrom(quarter[1]!, Number(quarter[2]) * 3 - 2, 3) }
  return /^2\d{3}$/.test(key) ? { key, kind: 'yearly', months: monthsFrom(key, 1, 12) } : undefined
}

/** The period of a kind in which a day lies. */
export function periodAt(day: string, kind: PeriodKind): Period {
  const [year, month] = [day.slice(0, 4), Number(day.slice(5, 7))]
  const key = kind === 'yearly' ? year : kind === 'monthly' ? day.slice(0, 7) : `${year}-Q${Math.ceil(month / 3)}`
  return periodOf(key)!
}

/** The period of the same kind before or after, `steps` away. */
export function periodAway({ kind, months }: Period, steps: number): Period {
  const first = months[0]!
  const distance = steps * months.length
  const index = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 + distance
  const day = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`
  return periodAt(day, kind)
}

/** First and last day of a period. */
export function daysOf({ months }: Period): { readonly from: string; readonly to: string } {
  const last = months[months.length - 1]!
  const [year, month] = [Number(last.slice(0, 4)), Number(last.slice(5, 7))]
  return { from: `${months[0]}-01`, to: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) }
}

/**
 * The last day on which a report of a period is on time: the fifth working day of the month after it, unless another
 * place was set (process, 3).
 */
export function dueDay(period: Period, holidays: Holidays, place = 5): string {
  const following = periodAt(daysAfterEnd(period), 'monthly')
  return nthWorkingDay(following.key, place, holidays)
}

function daysAfterEnd(period: Period): string {
  return new Date(Date.parse(daysOf(period).to) + 86_400_000).toISOString().slice(0, 10)
}

function monthsFrom(year: string, first: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_month, place) => `${year}-${String(first + place).padStart(2, '0')}`)
}
