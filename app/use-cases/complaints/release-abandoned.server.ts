import { localDay } from '#app/domain/calendar/local-day.ts'
import { handlerRoles } from './handlers.server.ts'
import { passComplaintsOn } from './pass-on.server.ts'
import type { ComplaintTools } from './tools.server.ts'

const atOnce = 500

/**
 * Puts open complaints back on the list whose handler has left without anybody ending the role: it ran out by its date.
 * One transaction for each handler of an office. Tells how many complaints there were.
 */
export async function releaseAbandoned(tools: ComplaintTools): Promise<number> {
  const { store, now } = tools
  let released = 0
  for (;;) {
    const abandoned = await store.complaints.listAbandoned(handlerRoles, localDay(now()), atOnce)
    const held = new Map<string, typeof abandoned>()
    for (const one of abandoned) {
      const key = `${one.officeId} ${one.handlerId}`
      held.set(key, [...(held.get(key) ?? []), one])
    }
    const before = released
    for (const complaints of held.values()) {
      const { officeId, officePath, handlerId } = complaints[0]!
      const complaintIds = complaints.map(({ id }) => id)
      const passing = { officeId, officePath, complaintIds, from: handlerId ?? '', to: null, actorId: null }
      released += await store.transaction((repositories) => passComplaintsOn(repositories, tools, passing))
    }
    // What somebody else took on meanwhile is left alone, so the rest is not asked for again.
    if (released === before) return released
  }
}
