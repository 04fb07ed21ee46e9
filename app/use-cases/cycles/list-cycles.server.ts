import type { Actor } from '#app/domain/access/actor.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { authorizeCycles } from './authorize-cycles.server.ts'

/** The assessment years, the newest first. */
export async function listCycles({ store, now, editions }: Pick<Tools, 'store' | 'now' | 'editions'>, actor: Actor) {
  authorizeCycles(actor, 'cycle:manage', localDay(now()))
  const cycles = await store.cycles.list()
  return cycles.map(({ id, year, state, editionId, evidenceFrom, evidenceTo }) => ({
    id,
    year,
    state,
    edition: editions.get(editionId)?.title ?? { id: editionId, en: editionId },
    evidenceFrom,
    evidenceTo,
  }))
}

/** The editions a cycle may be created with, and those that can only be read. */
export function listEditions({ now, editions }: Pick<Tools, 'now' | 'editions'>, actor: Actor) {
  authorizeCycles(actor, 'cycle:manage', localDay(now()))
  return [...editions.values()].map(({ editionId, title, scoringReady }) => ({ id: editionId, title, scoringReady }))
}
