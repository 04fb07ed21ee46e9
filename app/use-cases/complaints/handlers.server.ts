import { isActive } from '#app/domain/access/actor.ts'
import type { Grant } from '#app/domain/access/actor.ts'
import type { Role } from '#app/domain/access/roles.ts'
import type { Repositories } from '#db/store.server.ts'

/** Who may handle complaints of the office they work at. */
export const handlerRoles: readonly Role[] = ['operator_satker', 'ketua_tim_zi']

/** The people who may handle complaints of an office on a day. */
export async function handlersOf(
  { roles }: Pick<Repositories, 'roles'>,
  officeId: string,
  today: string,
): Promise<readonly string[]> {
  const holders = await roles.listHolders([officeId], handlerRoles, today)
  return [...new Set(holders.map(({ personId }) => personId))]
}

/** Whether somebody with these grants may handle complaints of an office on a day. */
export function handlesComplaints(grants: readonly Grant[], officeId: string, today: string): boolean {
  return grants.some(
    (grant) => grant.unitId === officeId && handlerRoles.includes(grant.role) && isActive(grant, today),
  )
}
