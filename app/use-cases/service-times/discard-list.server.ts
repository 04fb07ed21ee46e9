import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { findList } from './find-list.server.ts'
import type { ListKey } from './find-list.server.ts'

/**
 * Stops the reading of a list, or puts one aside that waits; of what it held nothing is kept. No event: nothing of the
 * office has changed. Throws 'conflict' 'import-changed' when it was decided about already.
 */
export async function discardList(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  key: ListKey,
): Promise<void> {
  await store.transaction(async (repositories) => {
    const { list } = await findList(repositories, { now }, actor, key)
    if (!(await repositories.serviceTimeImports.decide(list.id, 'discarded', now().toISOString()))) {
      throw new AppError('conflict', 'import-changed')
    }
  })
}
