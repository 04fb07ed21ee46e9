import type { Hours } from '#app/domain/information/profile.ts'

/** Days of the week that follow each other and have the same hours; 0 is Monday. */
export type HourRow = { readonly first: number; readonly last: number; readonly hours: Hours }

/** The week in as few rows as say it all. */
export function hourRows(week: readonly Hours[]): readonly HourRow[] {
  return week.reduce<readonly HourRow[]>((rows, hours, day) => {
    const before = rows.at(-1)
    if (!before || !isSame(before.hours, hours)) return [...rows, { first: day, last: day, hours }]
    return [...rows.slice(0, -1), { ...before, last: day }]
  }, [])
}

function isSame(one: Hours, other: Hours): boolean {
  if (one === null || other === null) return one === other
  return one.opens === other.opens && one.closes === other.closes
}
