import { daysOf, periodOf } from '#app/domain/calendar/periods.ts'
import type { Application } from './read-application.ts'
import type { Standards } from './standards.ts'
import type { WorkingDayCount } from './working-day-count.ts'

/** How long applications took: at most one working day, two, three, four, five and more. */
export const spans = ['days1', 'days2', 'days3', 'days4', 'days5'] as const
export type Spans = Readonly<Record<(typeof spans)[number], number>>

/** The finished applications of a service in a month; counts, and working days added up. */
export type ServiceTimes = Spans & {
  readonly service: string
  /** Working days that were the standard when this was counted; null: there was none, and nothing is on time or late. */
  readonly standardDays: number | null
  readonly finished: number
  readonly onTime: number
  /** Of how many the days are known. */
  readonly measured: number
  readonly workingDays: number
}

/** Applications that were finished in `month`, but were open and past their standard at the end of `atMonth`. */
export type LateAtEnd = {
  readonly month: string
  readonly atMonth: string
  readonly service: string
  readonly count: number
}

/** Open applications of one service that began on one day. */
export type OpenSince = { readonly service: string; readonly startedOn: string; readonly count: number }

/** What is kept of a list: counts, no application of its own. */
export type Tally = {
  readonly months: readonly { readonly month: string; readonly services: readonly ServiceTimes[] }[]
  readonly late: readonly LateAtEnd[]
  readonly open: readonly OpenSince[]
}

type Counting = { -readonly [Key in keyof ServiceTimes]: ServiceTimes[Key] }

/**
 * Counts applications one by one; what it holds grows with services and days, not with their number. A day on which
 * it began is not counted, the day on which it ended is (UU 25/2009: the time of the announced standard).
 */
export function tallying(standards: Standards, count: WorkingDayCount) {
  const months = new Map<string, Map<string, Counting>>()
  const late = new Map<string, number>()
  const open = new Map<string, number>()
  const ends = new Map<string, string>()
  const endOf = (month: string) => {
    const end = ends.get(month) ?? daysOf(periodOf(month)!).to
    ends.set(month, end)
    return end
  }

  return {
    add({ service, started, finished }: Application): void {
      if (finished === null) return more(open, `${service} ${started}`)
      const [month, standard] = [finished.slice(0, 7), standards.get(service) ?? null]
      const days = count(started, finished)
      const services = months.get(month) ?? new Map<string, Counting>()
      months.set(month, services)
      const row = services.get(service) ?? none(service, standard)
      services.set(service, row)
      row.finished += 1
      row.measured += 1
      row.workingDays += days
      if (standard !== null && days <= standard) row.onTime += 1
      row[spans[Math.min(5, Math.max(1, days)) - 1]!] += 1

      if (standard === null) return
      for (let at = started.slice(0, 7); at < month; at = after(at)) {
        if (count(started, endOf(at)) > standard) more(late, `${month} ${at} ${service}`)
      }
    },
    result(): Tally {
      return {
        months: [...months]
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([month, services]) => ({ month, services: [...services.values()].sort(byService) })),
        late: [...late].sort(byKey).map(([key, number]) => {
          const [month = '', atMonth = '', service = ''] = key.split(' ')
          return { month, atMonth, service, count: number }
        }),
        open: [...open].sort(byKey).map(([key, number]) => {
          const [service = '', startedOn = ''] = key.split(' ')
          return { service, startedOn, count: number }
        }),
      }
    },
  }
}

/** How many of the open ones are past their standard on a day, by service; services without a standard are left out. */
export function overdueOn(
  day: string,
  open: readonly OpenSince[],
  standards: Standards,
  count: WorkingDayCount,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const { service, startedOn, count: number } of open) {
    const standard = standards.get(service)
    if (standard === undefined || startedOn > day) continue
    found.set(service, (found.get(service) ?? 0) + (count(startedOn, day) > standard ? number : 0))
  }
  return found
}

/** Adds counts of the same service up; the first one's standard stays unless it had none. */
export function addTimes(one: ServiceTimes, other: ServiceTimes): ServiceTimes {
  const sum = (key: (typeof spans)[number]) => one[key] + other[key]
  return {
    service: one.service,
    standardDays: one.standardDays ?? other.standardDays,
    finished: one.finished + other.finished,
    onTime: one.onTime + other.onTime,
    measured: one.measured + other.measured,
    workingDays: one.workingDays + other.workingDays,
    ...{ days1: sum('days1'), days2: sum('days2'), days3: sum('days3'), days4: sum('days4'), days5: sum('days5') },
  }
}

/**
 * Two countings of one service as one. Where one of them had a standard and the other none, they are judged by none
 * together: what nobody judged must not stand among what was late.
 */
export function joinTimes(one: ServiceTimes, other: ServiceTimes): ServiceTimes {
  if (one.finished === 0) return other
  const both = addTimes(one, other)
  const judged = one.standardDays !== null && (other.standardDays !== null || other.finished === 0)
  return judged ? both : { ...both, standardDays: null, onTime: 0 }
}

/** A service of which nothing was counted yet. */
export function none(service: string, standardDays: number | null): Counting {
  const empty = { finished: 0, onTime: 0, measured: 0, workingDays: 0 }
  return { service, standardDays, ...empty, days1: 0, days2: 0, days3: 0, days4: 0, days5: 0 }
}

/** '2026-12' → '2027-01'. */
function after(month: string): string {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))]
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

function more(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

const byKey = ([one]: readonly [string, number], [other]: readonly [string, number]) => (one < other ? -1 : 1)
const byService = (one: ServiceTimes, other: ServiceTimes) => (one.service < other.service ? -1 : 1)
