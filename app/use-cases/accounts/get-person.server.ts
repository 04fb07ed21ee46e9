import type { Actor } from '#app/domain/access/actor.ts'
import { can } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import type { AccountTools, Tools } from '#app/platform/tools.server.ts'
import { authorizePerson, canOnPerson } from './authorize-person.server.ts'
import { personOnScreen, rolesInReach } from './list-people.server.ts'
import type { PersonOnScreen } from './list-people.server.ts'
import { openWorkWithout } from './open-work.server.ts'
import type { OpenWorkAt } from './open-work.server.ts'

export type PersonPage = {
  readonly person: PersonOnScreen
  /** Reset link, closing and opening the account. */
  readonly canManage: boolean
  readonly canGrant: boolean
  readonly isOneself: boolean
  /** What would have nobody in charge without the person, by office; empty for who may not end roles. */
  readonly openWork: readonly OpenWorkAt[]
}

/** One person with the roles the actor may see; out of reach is 'not-found'. */
export async function getPerson(
  tools: Pick<AccountTools, 'store' | 'now'> & Pick<Tools, 'editions'>,
  actor: Actor,
  personId: string,
): Promise<PersonPage> {
  const { store, now } = tools
  const today = localDay(now())
  const [person, roles] = await Promise.all([store.persons.find(personId), store.roles.listByPersons([personId])])
  if (!person) throw new AppError('not-found', 'person')
  authorizePerson(actor, 'people:read', roles, today)

  const seen = rolesInReach(actor, roles, today)
  const isOneself = personId === actor.personId
  const canGrant = !isOneself && seen.some((role) => canOnPerson(actor, 'roles:grant', [role], today))
  const mayAt = ({ path }: { readonly path: string }) => can(actor, 'roles:grant', { unitPath: path, today })
  return {
    person: personOnScreen(person, seen, today),
    canManage: !isOneself && canOnPerson(actor, 'people:manage', roles, today),
    canGrant,
    isOneself,
    openWork: canGrant ? await openWorkWithout(store, tools, personId, [], mayAt) : [],
  }
}
