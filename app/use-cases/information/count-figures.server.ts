import { daysOf } from '#app/domain/calendar/periods.ts'
import { daysBefore } from '#app/domain/calendar/weeks.ts'
import { figureKey } from '#app/domain/indicators/value.ts'
import type { Counted } from '#app/use-cases/reporting/counters.server.ts'
import type { Repositories } from '#db/store.server.ts'

/** A channel that was silent for so many days before a period is not offered any more. */
const remembered = 365

/**
 * Enquiries of each channel and those of them answered on the working day they were asked (CC-01, CC-02). A channel
 * that the office uses counts 0 where nobody asked; an office that records nothing has no figures. One query.
 */
export async function countFigures(
  { enquiries }: Pick<Repositories, 'enquiries'>,
  _tools: object,
  { officeId, period }: Counted,
): Promise<ReadonlyMap<string, number>> {
  const days = { officeId, ...daysOf(period) }
  const used = await enquiries.countUsedChannels(daysBefore(days.from, remembered), days)
  return new Map(
    used.flatMap(({ channel, count, sameDay }): [string, number][] => [
      [figureKey('enquiries', channel), count],
      [figureKey('enquiries_same_day', channel), sameDay],
    ]),
  )
}
