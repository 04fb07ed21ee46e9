const dayLength = 24 * 3_600_000

/** The day so many days before another; both 'YYYY-MM-DD'. */
export function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * dayLength).toISOString().slice(0, 10)
}

/** As many past weeks as the small line of a list shows. */
export const trendWeeks = 8

/** A week by the day before it begins and its last day. */
export type Week = { readonly after: string; readonly until: string }

/** The weeks that lie wholly in the past of a day, the first week first: the last one ends seven days before it. */
export function pastWeeks(today: string, count: number): readonly Week[] {
  return Array.from({ length: count }, (_week, place) => {
    const weeksAgo = count - place
    return { after: daysBefore(today, 7 * (weeksAgo + 1)), until: daysBefore(today, 7 * weeksAgo) }
  })
}
