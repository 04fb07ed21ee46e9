import { localDay } from '#app/domain/calendar/local-day.ts'
import { figureKey } from '#app/domain/indicators/value.ts'
import { daysOf } from '#app/domain/calendar/periods.ts'
import { overdueOn } from '#app/domain/service-times/tally.ts'
import { standardsOf } from '#app/domain/service-times/standards.ts'
import { isWholeMonth } from '#app/domain/service-times/whole-month.ts'
import { workingDayCount } from '#app/domain/service-times/working-day-count.ts'
import type { Counter } from '#app/use-cases/reporting/counters.server.ts'

/** Regular passports, of which the time is averaged (SLA-01, SLA-02). */
const regularPassports: readonly string[] = ['PSP-BIASA', 'PSP-E']

/**
 * What lists of applications come to in a period: SLA-01 to SLA-04. Only of a period of which every month is known; a
 * month that is over must have been recorded at its end, for a list that was brought earlier holds a part of it. A
 * service without a standard is left out, because nobody can be on time without one; what is open is told once it is
 * known of the period's last day, or of a later one. One query.
 */
export const countFigures: Counter = async (repositories, { catalogue, holidays, now }, { officeId, period }) => {
  const figures = new Map<string, number>()
  const add = (key: string, value: number) => figures.set(key, (figures.get(key) ?? 0) + value)
  const [first, last] = [period.months[0]!, period.months.at(-1)!]

  const { times, asOf, open, late } = await repositories.serviceTimes.listForCounting(officeId, first, last)
  const running = localDay(now()).slice(0, 7)
  const isKnown = ({ month, recordedAt }: (typeof times)[number]) =>
    month >= running || isWholeMonth(month, localDay(new Date(recordedAt)), holidays)
  const known = new Set(times.filter(isKnown).map(({ month }) => month))
  const wholly = period.months.every((month) => known.has(month))
  if (wholly) {
    for (const { service, standardDays, finished, onTime, measured, workingDays } of times) {
      if (regularPassports.includes(service)) {
        add('passports_measured', measured)
        add('passport_working_days', workingDays)
      }
      if (standardDays === null) continue
      add(figureKey('services_finished', service), finished)
      add(figureKey('services_on_time', service), onTime)
    }
  }

  const end = daysOf(period).to
  if (asOf === null || asOf < end) return figures
  // Asking the office for its own standards would be a query more; those it was counted by last stand in the rows.
  const standards = standardsOf(catalogue.service_types, new Map(times.flatMap(ownStandard)))
  for (const service of standards.keys()) {
    if (figures.has(figureKey('services_finished', service))) add(figureKey('overdue_open', service), 0)
  }
  for (const [service, count] of overdueOn(end, open, standards, workingDayCount(holidays))) {
    add(figureKey('overdue_open', service), count)
  }
  for (const { service, count } of late) add(figureKey('overdue_open', service), count)
  if (!wholly) return figures
  // Where every month is known, a service of which some are open and none was finished has finished none.
  for (const service of standards.keys()) {
    if (!figures.has(figureKey('overdue_open', service))) continue
    for (const input of ['services_finished', 'services_on_time']) add(figureKey(input, service), 0)
  }
  return figures
}

function ownStandard({
  service,
  standardDays,
}: {
  readonly service: string
  readonly standardDays: number | null
}): readonly (readonly [string, number])[] {
  return standardDays === null ? [] : [[service, standardDays]]
}
