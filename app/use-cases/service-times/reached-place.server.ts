import type { Actor } from '#app/domain/access/actor.ts'
import { authorize } from '#app/domain/access/authorize.ts'
import type { Action } from '#app/domain/access/actions.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { reachedOffice } from '#app/use-cases/evidence/hold-piece.server.ts'
import type { Repositories } from '#db/store.server.ts'

/** The office, for who may do this there. Throws 'not-found' out of reach and 'forbidden' in reach. One query. */
export async function reachedFor(
  repositories: Pick<Repositories, 'units'>,
  tools: Pick<Tools, 'now'>,
  actor: Actor,
  officeId: string,
  action: Action,
) {
  const { unit, place } = await reachedOffice(repositories, tools, actor, officeId)
  const where = { ...place, areaKey: null }
  authorize(actor, action, where)
  return { unit, place: where, name: unit.name ?? unit.shortName ?? unit.id }
}
