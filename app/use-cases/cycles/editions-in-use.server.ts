import type { Actor } from '#app/domain/access/actor.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { authorizeCycles } from './authorize-cycles.server.ts'

/** The editions that this version brings, with the years that use each. One query. */
export async function listEditionsInUse(
  { store, now, editions }: Pick<Tools, 'store' | 'now' | 'editions'>,
  actor: Actor,
) {
  authorizeCycles(actor, 'cycle:manage', localDay(now()))
  const cycles = await store.cycles.list()
  return [...editions.values()].map((edition) => ({
    id: edition.editionId,
    title: edition.title,
    scoringReady: edition.scoringReady,
    basis: edition.legalBasis.map(({ regulation }) => regulation),
    items: indexEdition(edition).itemByCode.size,
    years: cycles.filter(({ editionId }) => editionId === edition.editionId).map(({ id, year }) => ({ id, year })),
  }))
}
