import { periodAt, periodAway } from '#app/domain/calendar/periods.ts'
import { daysBefore } from '#app/domain/calendar/weeks.ts'
import { standardsOf } from '#app/domain/service-times/standards.ts'
import { loadCatalogue } from '#db/reference/indicators.server.ts'
import { instant } from '#db/seed/days.server.ts'
import { drawnOpen, drawnTimes } from '#db/seed/service-times.server.ts'
import type { Repositories } from '#db/store.server.ts'

const officeId = 'kanim-pati'
const by = { officeId, source: 'file', recordedBy: 'ketua.pati' } as const

/** Puts in twelve months of service times of Kanim Pati, as its reports have them; belongs after the reports. */
export async function insertServiceTimes(
  { indicatorFigures, officeProfiles, serviceTimes, events }: Repositories,
  today: string,
): Promise<void> {
  const catalogue = loadCatalogue()
  const own = (await officeProfiles.listServices(officeId)).flatMap(({ service, standardDays }) => {
    return standardDays === null ? [] : [[service, standardDays] as const]
  })
  const standards = standardsOf(catalogue.service_types, new Map(own))
  const months = Array.from({ length: 12 }, (_month, ago) => periodAway(periodAt(today, 'monthly'), ago - 12).key)
  const reported = await indicatorFigures.list(officeId, months)
  for (const month of months) {
    const figureOf = (input: string, service: string) => {
      return reported.find((one) => one.period === month && one.figureKey === `${input}/${service}`)?.value ?? 0
    }
    const services = catalogue.service_types
      .map(({ code }) => ({
        service: code,
        finished: figureOf('services_finished', code),
        onTime: figureOf('services_on_time', code),
      }))
      .filter(({ finished }) => finished > 0)
      .map((one) => drawnTimes(officeId, month, one, standards.get(one.service) ?? null))
    if (services.length === 0) continue
    const recordedAt = instant(`${periodAway(periodAt(`${month}-01`, 'monthly'), 1).key}-03`, '10:20')
    await serviceTimes.replaceMonth({ ...by, month, recordedAt }, 0, services, [])
    const sum = (key: 'finished' | 'onTime') => services.reduce((total, one) => total + one[key], 0)
    await events.append({
      stream: officeId,
      at: recordedAt,
      actorId: by.recordedBy,
      action: 'service-times.recorded',
      subject: 'service-times',
      oldValue: {},
      newValue: { months: { [month]: { version: 1, finished: sum('finished'), onTime: sum('onTime') } } },
    })
  }
  const asOf = daysBefore(today, 1)
  await serviceTimes.replaceOpen({ ...by, asOf, recordedAt: instant(asOf, '16:05') }, 0, drawnOpen(officeId, asOf))
}
