import { daysBefore } from '#app/domain/calendar/weeks.ts'
import type { OpenSince, ServiceTimes } from '#app/domain/service-times/tally.ts'
import { quickBetween as between, quickChance as chance } from './quick-chance.server.ts'

/** What an office reported of a service in a month. */
export type ReportedService = { readonly service: string; readonly finished: number; readonly onTime: number }

/**
 * How long the services of a month took, so that it agrees with what was reported of them: those on time within the
 * standard, the others beyond it. Without a standard nothing is on time.
 */
export function drawnTimes(
  office: string,
  month: string,
  { service, finished, onTime }: ReportedService,
  standardDays: number | null,
): ServiceTimes {
  const standard = standardDays ?? 4
  const spans = [0, 0, 0, 0, 0]
  let workingDays = 0
  for (let place = 0; place < finished; place += 1) {
    const late = place >= onTime
    const luck = chance(office, month, service, place)
    const days = late ? standard + 1 + Math.floor(luck * 3) : Math.round(standard * (0.25 + 0.75 * Math.sqrt(luck)))
    workingDays += days
    spans[Math.min(5, Math.max(1, days)) - 1]! += 1
  }
  const [days1 = 0, days2 = 0, days3 = 0, days4 = 0, days5 = 0] = spans
  const counted = { finished, onTime: standardDays === null ? 0 : onTime, measured: finished, workingDays }
  return { service, standardDays, ...counted, ...{ days1, days2, days3, days4, days5 } }
}

/** The applications that are open on a day: many of the last days, and a few that have waited too long. */
export function drawnOpen(office: string, asOf: string): readonly OpenSince[] {
  const recent = [1, 2, 3, 4, 5].flatMap((back): readonly OpenSince[] => [
    { service: 'PSP-E', startedOn: daysBefore(asOf, back), count: between(12, 31, office, back, 'e') },
    { service: 'PSP-BIASA', startedOn: daysBefore(asOf, back), count: between(8, 19, office, back, 'b') },
  ])
  return [
    ...recent,
    { service: 'ITAS', startedOn: daysBefore(asOf, 2), count: 4 },
    { service: 'ITAS', startedOn: daysBefore(asOf, 13), count: 1 },
    { service: 'PSP-BIASA', startedOn: daysBefore(asOf, 12), count: 2 },
  ]
}
