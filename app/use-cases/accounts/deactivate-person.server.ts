import type { Actor } from '#app/domain/access/actor.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import type { AccountTools } from '#app/platform/tools.server.ts'
import { authorizePerson } from './authorize-person.server.ts'
import { keepAnAdministrator } from './keep-an-administrator.server.ts'

/**
 * Closes an account: its sessions end at once and its links become worthless. Not one's own, and not the last
 * administrator's. `actor` is null for the command line.
 */
export async function deactivatePerson(
  { store, now }: Pick<AccountTools, 'store' | 'now'>,
  actor: Actor | null,
  { personId, reason }: { readonly personId: string; readonly reason: string },
): Promise<void> {
  const at = now().toISOString()
  const today = localDay(now())
  await store.transaction(async ({ persons, roles, sessions, oneTimeLinks, events }) => {
    const person = await persons.find(personId)
    if (!person) throw new AppError('not-found', 'person')
    if (actor) authorizePerson(actor, 'people:manage', await roles.listByPersons([personId]), today)
    if (personId === actor?.personId) throw new AppError('forbidden', 'oneself')
    if (person.status === 'deactivated') throw new AppError('conflict', 'account-closed')

    await keepAnAdministrator({ persons }, personId, today, async () => {
      await persons.update(personId, { status: 'deactivated' }, at)
      await sessions.revokeAll(personId, at, '')
      await oneTimeLinks.voidAll(personId, at)
      await events.append({
        stream: 'administration',
        at,
        actorId: actor?.personId ?? null,
        action: 'person.deactivated',
        subject: personId,
        oldValue: person.status,
        newValue: 'deactivated',
        reason,
      })
    })
  })
}
