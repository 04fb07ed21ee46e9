import { localDay } from '#app/domain/calendar/local-day.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Store } from '#db/store.server.ts'

type Organisation = {
  readonly units: Parameters<Store['units']['insertMany']>[0]
  readonly names: Parameters<Store['units']['insertMany']>[1]
}

/**
 * Puts the tree of the organisation into an empty database; one that has a tree is left as it is. Tells how many
 * units were added. Safe when several processes start at once: the database refuses the second tree.
 */
export async function loadOrganisation(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  { units, names }: Organisation,
): Promise<number> {
  const root = units.find(({ parentId }) => parentId === null)
  if (!root) throw new Error('The organisation has no root')
  return store.transaction(async (repositories) => {
    if (await repositories.units.find(root.id, localDay(now()))) return 0
    await repositories.units.insertMany(units, names)
    await repositories.events.append({
      stream: 'administration',
      at: now().toISOString(),
      actorId: null,
      action: 'organisation.loaded',
      subject: root.id,
      newValue: { units: units.length },
    })
    return units.length
  })
}
