import type { Grant } from '#app/domain/access/actor.ts'
import { deskOf, isRole, roles as allRoles } from '#app/domain/access/roles.ts'
import type { Repositories } from '#db/store.server.ts'

/** Somebody who works at an office, with the grants they have there. */
export type OfficePerson = { readonly id: string; readonly name: string; readonly grants: readonly Grant[] }

const officeRoles = allRoles.filter((role) => deskOf[role] === 'office')

/** Everybody who holds an office role there on the day, by name. Two queries. */
export async function listOfficePeople(
  { roles, persons }: Pick<Repositories, 'roles' | 'persons'>,
  officeId: string,
  today: string,
): Promise<readonly OfficePerson[]> {
  const holders = await roles.listHolders([officeId], officeRoles, today)
  const found = await persons.listByIds([...new Set(holders.map(({ personId }) => personId))])
  return found.map(({ id, name }) => ({
    id,
    name,
    grants: holders.flatMap((row): Grant[] => {
      if (row.personId !== id || !isRole(row.role)) return []
      const { role, unitId, unitPath, unitKind, areas, acting, validFrom: from, validTo: to } = row
      return [{ role, unitId, unitPath, unitKind, areas, acting, from, to }]
    }),
  }))
}
