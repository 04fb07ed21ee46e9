import type { Actor } from '#app/domain/access/actor.ts'
import { authorizeAnywhere, branchPaths } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import type { Tools } from '#app/platform/tools.server.ts'

/** The units beneath which the actor may add one, in the order of the tree. */
export async function listParents(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
): Promise<{ value: string; label: string }[]> {
  const day = localDay(now())
  authorizeAnywhere(actor, 'organisation:manage', day)
  const kinds = ['kementerian', 'direktorat_jenderal', 'kanwil']
  const units = await store.units.listInBranches(branchPaths(actor, 'organisation:manage', day), { day, kinds })
  return units.map(({ id, name }) => ({ value: id, label: name ?? id }))
}
