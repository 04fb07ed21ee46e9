import type { WantedPerson } from '#app/domain/bulk/plan-people.ts'
import type { Plan } from '#app/domain/bulk/plan.ts'
import type { AccountTools } from '#app/platform/tools.server.ts'
import { roleInTrace } from '#app/use-cases/accounts/check-role.server.ts'
import { linkRow } from '#app/use-cases/accounts/make-link.server.ts'
import type { Repositories } from '#db/store.server.ts'
import type { NewEvent } from './rows.server.ts'

/** Somebody new, with the token that opens the account once. */
export type Invited = {
  readonly name: string
  readonly login: string
  readonly token: string
  readonly expiresAt: string
}

type By = { readonly at: string; readonly actorId: string }

/** Invites people and gives roles inside the transaction of the list; gives back what is to be noted and told. */
export async function writePeople(
  { persons, roles, oneTimeLinks }: Pick<Repositories, 'persons' | 'roles' | 'oneTimeLinks'>,
  tools: AccountTools,
  { rows }: Plan<WantedPerson>,
  { at, actorId }: By,
): Promise<{ readonly events: readonly NewEvent[]; readonly invited: readonly Invited[] }> {
  const wanted = rows.flatMap(({ value }) => (value ? [value] : []))
  const idOf = new Map<string, string>()
  for (const { personId, login } of wanted) if (!idOf.has(login)) idOf.set(login, personId ?? tools.newId())

  const added = [...firstRows(wanted).values()].filter(({ personId }) => personId === null)
  const links = added.map(({ login }) => {
    return linkRow(tools, { personId: idOf.get(login)!, purpose: 'invite', createdBy: actorId })
  })
  await persons.insertMany(added.map((person) => accountOf(person, idOf.get(person.login)!, at)))
  await oneTimeLinks.insertMany(links.map(({ row }) => row))
  const given = wanted.map(({ login, role }) => {
    const { from, to, ...rest } = role
    const days = { validFrom: from, validTo: to, endedAt: null, endReason: null }
    return { id: tools.newId(), personId: idOf.get(login)!, ...rest, ...days, grantedBy: actorId, grantedAt: at }
  })
  await roles.insertMany(given)

  const events = wanted.map((person, place): NewEvent => {
    const isNew = added.includes(person)
    const role = roleInTrace(person.role)
    return {
      ...{ stream: 'administration', at, actorId, subject: idOf.get(person.login)! },
      action: isNew ? 'person.invited' : 'role.granted',
      newValue: isNew ? { name: person.name, role } : { id: given[place]!.id, ...role },
    }
  })
  const invited = added.map(({ name, login }, place) => {
    const { token, row } = links[place]!
    return { name, login, token, expiresAt: row.expiresAt }
  })
  return { events, invited }
}

/** The row in which each person comes first; it makes the account. */
function firstRows(wanted: readonly WantedPerson[]): ReadonlyMap<string, WantedPerson> {
  const first = new Map<string, WantedPerson>()
  for (const person of wanted) if (!first.has(person.login)) first.set(person.login, person)
  return first
}

function accountOf({ name, email, nip }: WantedPerson, id: string, at: string) {
  return {
    ...{ id, name, email, nip },
    passwordHash: null,
    status: 'invited' as const,
    language: null,
    version: 1,
    createdAt: at,
    updatedAt: at,
  }
}
