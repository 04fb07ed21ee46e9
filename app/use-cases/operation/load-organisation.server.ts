import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Store } from '#db/store.server.ts'

type Organisation = {
  readonly units: Parameters<Store['units']['insertMany']>[0]
  readonly names: Parameters<Store['units']['insertMany']>[1]
}

/**
 * Puts the tree of the organisation into an empty database; one that has a tree is left as it is. Tells how many
 * units were added. Several processes may start at once: one of them adds it.
 */
export async function loadOrganisation(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  { units, names }: Organisation,
): Promise<number> {
  const root = units.find(({ parentId }) => parentId === null)
  if (!root) throw new Error('The organisation has no root')
  const at = now().toISOString()
  try {
    return await store.transaction(async (repositories) => {
      if (await repositories.units.find(root.id, localDay(now()))) return 0
      await repositories.units.insertMany(units, names)
      await repositories.events.append({
        stream: 'administration',
        at,
        actorId: null,
        action: 'organisation.loaded',
        subject: root.id,
        newValue: { units: units.length },
      })
      return units.length
    })
  } catch (error) {
    // Another process was faster: the tree is there.
    if (error instanceof AppError && error.reason === 'already-exists') return 0
    throw error
  }
}
