import { daysOf, dueDay, periodAt, periodAway } from '#app/domain/calendar/periods.ts'
import type { Period } from '#app/domain/calendar/periods.ts'
import type { Holidays } from '#app/domain/calendar/working-days.ts'
import type { Catalogue } from '#app/domain/indicators/types.ts'

/** What the story of reporting is told from. */
export type World = {
  readonly today: string
  readonly catalogue: Catalogue
  readonly holidays: Holidays
  /** The cycle of a year; undefined where the example has none. */
  readonly cycleOf: (year: number) => string | undefined
}

export type SeedPeriod = {
  readonly period: Period
  readonly dueOn: string
  readonly closesOn: string
  readonly ago: number
}

/** The last thirteen months, five quarters and two years, as far back as there is a cycle for them. */
export function periodsOf({ today, holidays, cycleOf }: World): readonly SeedPeriod[] {
  const now = monthNumber(today.slice(0, 7))
  const lengths = [
    ['yearly', 1],
    ['quarterly', 4],
    ['monthly', 12],
  ] as const
  return lengths.flatMap(([kind, back]) =>
    Array.from({ length: back + 1 }, (_one, steps) => periodAway(periodAt(today, kind), steps - back))
      .filter((period) => cycleOf(yearOf(period)) !== undefined)
      .map((period) => {
        const dueOn = dueDay(period, holidays)
        // The asset declarations of a year come until the end of the next March.
        const lastDue = kind === 'yearly' ? `${yearOf(period) + 1}-03-31` : dueOn
        const closesOn = daysOf(periodAt(lastDue, 'monthly')).to
        return { period, dueOn, closesOn, ago: Math.max(0, now - monthNumber(period.months.at(-1)!)) }
      }),
  )
}

/** The year a period lies in. */
export function yearOf({ key }: Period): number {
  return Number(key.slice(0, 4))
}

function monthNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7))
}
