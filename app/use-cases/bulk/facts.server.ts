import type { Actor } from '#app/domain/access/actor.ts'
import { branchPaths, canOverall } from '#app/domain/access/authorize.ts'
import { heldKey } from '#app/domain/bulk/plan-people.ts'
import type { PeopleFacts } from '#app/domain/bulk/plan-people.ts'
import type { OfficeFacts } from '#app/domain/bulk/plan-offices.ts'
import type { ListRow } from '#app/domain/bulk/read-list.ts'
import { canOnPerson } from '#app/use-cases/accounts/authorize-person.server.ts'
import type { Repositories } from '#db/store.server.ts'

/** The areas of the worksheet to which a role may be limited. */
const areaKeys = ['MP', 'TL', 'SDM', 'AK', 'PW', 'PP'] as const

/** What a list of offices is compared with. One query. */
export async function officeFacts(
  { unitRegister }: Pick<Repositories, 'unitRegister'>,
  actor: Actor,
  today: string,
): Promise<OfficeFacts> {
  const all = await unitRegister.listAll(today)
  const branches = branchPaths(actor, 'organisation:manage', today)
  const units = all.filter(({ path }) => branches.some((branch) => path.startsWith(branch)))
  const mine = new Set(units.map(({ id }) => id))
  return { units, takenCodes: new Set(all.flatMap(({ id }) => (mine.has(id) ? [] : [id]))), today }
}

/** What a list of people is compared with. Three queries, however long it is. */
export async function peopleFacts(
  { unitRegister, persons, roles }: Pick<Repositories, 'unitRegister' | 'persons' | 'roles'>,
  actor: Actor,
  rows: readonly ListRow[],
  today: string,
): Promise<PeopleFacts> {
  const branches = branchPaths(actor, 'roles:grant', today)
  const units = (await unitRegister.listAll(today)).filter(({ path }) =>
    branches.some((branch) => path.startsWith(branch)),
  )
  const found = await persons.listByLogins(loginsOf(rows))
  const held = await roles.listByPersons(found.map(({ id }) => id))
  return {
    units,
    areaKeys,
    today,
    actorId: actor.personId,
    mayGrantCentral: canOverall(actor, 'roles:grant', today),
    persons: found.map(({ id, name, email, nip, status }) => {
      const own = held.filter(({ personId }) => personId === id)
      const open = own.filter(({ endedAt, validTo }) => endedAt === null && (validTo === null || validTo >= today))
      return {
        ...{ id, name, email, nip, status },
        inReach: canOnPerson(actor, 'people:read', own, today),
        held: new Set(open.map(({ role, unitId, areas }) => heldKey(role, unitId, areas))),
      }
    }),
  }
}

function loginsOf(rows: readonly ListRow[]): readonly string[] {
  const logins = rows.flatMap(({ cells }) => [
    (cells['surel'] ?? '').toLowerCase(),
    (cells['nip'] ?? '').replace(/[\s']/g, ''),
  ])
  return [...new Set(logins.filter((login) => login !== '' && login.length <= 200))]
}
