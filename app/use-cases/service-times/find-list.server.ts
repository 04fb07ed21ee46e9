import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { reachedFor } from './reached-place.server.ts'

export type ListKey = { readonly officeId: string; readonly importId: string }

/** A list of the office, for who may bring one there. Throws 'not-found', also for another office's. */
export async function findList(
  repositories: Pick<Repositories, 'units' | 'serviceTimeImports'>,
  tools: Pick<Tools, 'now'>,
  actor: Actor,
  { officeId, importId }: ListKey,
) {
  const reached = await reachedFor(repositories, tools, actor, officeId, 'service-time:write')
  const list = await repositories.serviceTimeImports.find(importId)
  if (list?.officeId !== officeId) throw new AppError('not-found', 'import')
  return { ...reached, list }
}
