import type { Actor } from '#app/domain/access/actor.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import type { AccountTools } from '#app/platform/tools.server.ts'
import { authorizePerson } from './authorize-person.server.ts'

/** Opens a closed account again; who never had a password is invited as before. */
export async function reactivatePerson(
  { store, now }: Pick<AccountTools, 'store' | 'now'>,
  actor: Actor,
  personId: string,
): Promise<void> {
  const at = now().toISOString()
  await store.transaction(async ({ persons, roles, sessions, events }) => {
    const person = await persons.find(personId)
    if (!person) throw new AppError('not-found', 'person')
    authorizePerson(actor, 'people:manage', await roles.listByPersons([personId]), localDay(now()))
    if (person.status !== 'deactivated') throw new AppError('conflict', 'account-open')

    const status = person.passwordHash === null ? 'invited' : 'active'
    await persons.update(personId, { status }, at)
    // A sign-in that crossed the closing may have left a session behind; it must not come to life.
    await sessions.revokeAll(personId, at, '')
    await events.append({
      stream: 'administration',
      at,
      actorId: actor.personId,
      action: 'person.reactivated',
      subject: personId,
      oldValue: 'deactivated',
      newValue: status,
    })
  })
}
