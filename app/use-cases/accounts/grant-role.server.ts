import type { Actor } from '#app/domain/access/actor.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import type { AccountTools } from '#app/platform/tools.server.ts'
import { authorizePerson } from './authorize-person.server.ts'
import { checkRole, roleInTrace } from './check-role.server.ts'
import type { RoleInput } from './check-role.server.ts'

/**
 * Gives a person another role; nobody gives one to themselves. The person must already be in the actor's reach,
 * wherever else they work.
 */
export async function grantRole(
  { store, now, newId }: AccountTools,
  actor: Actor,
  personId: string,
  input: RoleInput,
): Promise<void> {
  const at = now().toISOString()
  const today = localDay(now())
  await store.transaction(async ({ units, persons, roles, events }) => {
    const person = await persons.find(personId)
    if (!person) throw new AppError('not-found', 'person')
    authorizePerson(actor, 'people:read', await roles.listByPersons([personId]), today)
    checkRole(actor, input, await units.find(input.unitId, today), today)
    if (personId === actor.personId) throw new AppError('forbidden', 'oneself')
    if (person.status === 'deactivated') throw new AppError('conflict', 'account-closed')

    const id = newId()
    const { from, to, ...given } = input
    await roles.create({
      ...given,
      id,
      personId,
      validFrom: from,
      validTo: to,
      grantedBy: actor.personId,
      grantedAt: at,
      endedAt: null,
      endReason: null,
    })
    await events.append({
      stream: 'administration',
      at,
      actorId: actor.personId,
      action: 'role.granted',
      subject: personId,
      newValue: { id, ...roleInTrace(input) },
    })
  })
}
