/** Enquiries of one hour of one day at the office. */
export type HourCount = { readonly day: string; readonly hour: number; readonly count: number }

/** 0 Monday to 6 Sunday, as a week is read in Indonesia. */
export function weekdayOf(day: string): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
}

/** Enquiries by hour of the day and day of the week, with what is needed to draw and to say it. */
export type WeekHours = {
  /** From the first to the last hour that is shown. */
  readonly hours: readonly number[]
  /** 0 Monday to 6 Sunday. */
  readonly weekdays: readonly number[]
  /** By hour, then by weekday, in the order above. */
  readonly counts: readonly (readonly number[])[]
  readonly most: number
  /** The hour with the most on one weekday; the earliest of several. Undefined when nothing was asked. */
  readonly busiest: { readonly weekday: number; readonly hour: number } | undefined
}

const [opens, closes] = [8, 15] as const
const workingWeek = [0, 1, 2, 3, 4]

/** Adds hours of days up to hours of the week. Office hours of the working week are always shown, others when used. */
export function weekHours(asked: readonly HourCount[]): WeekHours {
  const used = asked.filter(({ count }) => count > 0)
  const first = Math.min(opens, ...used.map(({ hour }) => hour))
  const last = Math.max(closes, ...used.map(({ hour }) => hour))
  const hours = Array.from({ length: last - first + 1 }, (_hour, place) => first + place)
  const weekend = [5, 6].filter((weekday) => used.some(({ day }) => weekdayOf(day) === weekday))
  const weekdays = [...workingWeek, ...weekend]

  const counts = hours.map(() => weekdays.map(() => 0))
  for (const { day, hour, count } of used) counts[hour - first]![weekdays.indexOf(weekdayOf(day))]! += count
  const most = Math.max(0, ...counts.flat())
  return { hours, weekdays, counts, most, busiest: most === 0 ? undefined : placeOf(counts, most, { hours, weekdays }) }
}

function placeOf(
  counts: readonly (readonly number[])[],
  most: number,
  { hours, weekdays }: Pick<WeekHours, 'hours' | 'weekdays'>,
) {
  const row = counts.findIndex((line) => line.includes(most))
  return { weekday: weekdays[counts[row]!.indexOf(most)]!, hour: hours[row]! }
}

/** How strongly a cell is filled: 0 for nothing, 1 to 4 by its share of the most. */
export function shadeOf(count: number, most: number): 0 | 1 | 2 | 3 | 4 {
  if (count <= 0 || most <= 0) return 0
  return Math.min(4, Math.ceil((4 * count) / most)) as 1 | 2 | 3 | 4
}
