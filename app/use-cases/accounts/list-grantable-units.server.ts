import type { Actor } from '#app/domain/access/actor.ts'
import { branchPaths } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import type { AccountTools } from '#app/platform/tools.server.ts'

export type UnitOption = { readonly value: string; readonly label: string }

/** The units for which the actor may give roles, in the order of the tree. */
export async function listGrantableUnits(
  { store, now }: Pick<AccountTools, 'store' | 'now'>,
  actor: Actor,
): Promise<UnitOption[]> {
  const day = localDay(now())
  const units = await store.units.listInBranches(branchPaths(actor, 'roles:grant', day), { day })
  return units.map(({ id, name }) => ({ value: id, label: name ?? id }))
}
