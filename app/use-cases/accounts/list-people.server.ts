import type { Actor } from '#app/domain/access/actor.ts'
import { authorizeAnywhere, branchPaths, canOverall } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import type { AccountTools } from '#app/platform/tools.server.ts'
import { canOnPerson } from './authorize-person.server.ts'
import type { PersonRow, RoleRow } from './rows.server.ts'

export type PersonOnScreen = {
  readonly id: string
  readonly name: string
  readonly email: string | null
  readonly nip: string | null
  readonly status: PersonRow['status']
  readonly roles: readonly RoleOnScreen[]
}

export type RoleOnScreen = {
  readonly id: string
  readonly role: string
  readonly unitId: string
  readonly unitName: string
  readonly areas: readonly string[] | null
  readonly acting: 'none' | 'plt' | 'plh'
  readonly from: string
  readonly to: string | null
  readonly state: 'coming' | 'active' | 'past'
}

const peopleOnPage = 50

/** A page of the people in the actor's branches, with their roles there. `page` counts from 1. */
export async function listPeople(
  { store, now }: Pick<AccountTools, 'store' | 'now'>,
  actor: Actor,
  { search, page }: { readonly search: string; readonly page: number },
): Promise<{ people: PersonOnScreen[]; total: number; pages: number }> {
  const today = localDay(now())
  authorizeAnywhere(actor, 'people:read', today)
  const isAll = canOverall(actor, 'people:read', today)
  const filter = { branchPaths: isAll ? null : branchPaths(actor, 'people:read', today), search }

  const [persons, total] = await Promise.all([
    store.persons.listPage(filter, peopleOnPage, (page - 1) * peopleOnPage),
    store.persons.count(filter),
  ])
  const roles = await store.roles.listByPersons(persons.map(({ id }) => id))
  const people = persons.map((person) => {
    const own = roles.filter(({ personId }) => personId === person.id)
    return personOnScreen(person, rolesInReach(actor, own, today), today)
  })
  return { people, total, pages: Math.max(1, Math.ceil(total / peopleOnPage)) }
}

/** The roles whose unit the actor may see. */
export function rolesInReach(actor: Actor, roles: readonly RoleRow[], today: string): RoleRow[] {
  return roles.filter((role) => canOnPerson(actor, 'people:read', [role], today))
}

/** What of an account is shown; its password hash is not among it. */
export function personOnScreen(person: PersonRow, roles: readonly RoleRow[], today: string): PersonOnScreen {
  const { id, name, email, nip, status } = person
  return { id, name, email, nip, status, roles: roles.map((role) => roleOnScreen(role, today)) }
}

function roleOnScreen(row: RoleRow, today: string): RoleOnScreen {
  const { id, role, unitId, unitName, areas, acting, validFrom: from, validTo: to } = row
  const isPast = row.endedAt !== null || (to !== null && to < today)
  return {
    id,
    role,
    unitId,
    unitName,
    areas,
    acting,
    from,
    to,
    state: isPast ? 'past' : from > today ? 'coming' : 'active',
  }
}
