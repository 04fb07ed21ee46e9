import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { findStaged } from './plan-import.server.ts'

/** Puts a list aside that was not accepted; of what it held nothing is kept. */
export async function discardImport(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  id: string,
): Promise<'offices' | 'people'> {
  const at = now().toISOString()
  return store.transaction(async (repositories) => {
    const { kind } = await findStaged(repositories, now, actor, id)
    if (!(await repositories.bulkImports.decide(id, 'discarded', at))) throw new AppError('conflict', 'import-changed')
    await repositories.events.append({
      stream: 'administration',
      at,
      actorId: actor.personId,
      action: 'list.discarded',
      subject: id,
      oldValue: { kind },
    })
    return kind
  })
}
