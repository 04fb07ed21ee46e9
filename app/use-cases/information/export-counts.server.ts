import type { Actor } from '#app/domain/access/actor.ts'
import { daysOf } from '#app/domain/calendar/periods.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { monthOf } from './read-information.server.ts'
import { reachedDesk } from './reached-desk.server.ts'

export type ExportedCounts = Awaited<ReturnType<typeof exportCounts>>

/** The counts of a month by day, channel, service and topic, to take away. Throws as the page does. Two queries. */
export async function exportCounts(
  { store, now, catalogue, topics }: Pick<Tools, 'store' | 'now' | 'catalogue' | 'topics'>,
  actor: Actor,
  { officeId, month }: { readonly officeId: string; readonly month: string | undefined },
) {
  const { office, place } = await reachedDesk(store, now, actor, { officeId, action: 'information:read' })
  const period = monthOf(month, place.today)
  const rows = await store.enquiries.countAll({ officeId, ...daysOf(period) })
  const nameIn = (list: readonly { readonly code: string; readonly name: { readonly id: string } }[], code: string) =>
    list.find((one) => one.code === code)?.name.id ?? code
  return {
    officeId,
    office: office.name,
    timezone: office.timezone,
    month: period.key,
    now: now().toISOString(),
    rows: rows.map(({ askedOn, channel, service, topic, count, answered, sameDay }) => ({
      ...{ askedOn, count, answered, sameDay },
      channel: nameIn(catalogue.channels, channel),
      service: service === null ? '' : nameIn(catalogue.service_types, service),
      topic: nameIn(topics, topic),
    })),
  }
}
