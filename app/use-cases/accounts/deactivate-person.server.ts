import type { Actor } from '#app/domain/access/actor.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import type { AccountTools, Tools } from '#app/platform/tools.server.ts'
import { authorizePerson } from './authorize-person.server.ts'
import { handOver } from './hand-over.server.ts'
import type { Successors } from './hand-over.server.ts'
import { keepAnAdministrator } from './keep-an-administrator.server.ts'

export type DeactivatePerson = {
  readonly personId: string
  readonly reason: string
  /** Who takes over the person's open work; the command line leaves it unassigned. */
  readonly successors?: Successors
}

/**
 * Closes an account: its sessions end at once, its links become worthless, its open work passes on. Not one's own,
 * and not the last administrator's. `actor` is null for the command line. Errors also those of `handOver`.
 */
export async function deactivatePerson(
  tools: Pick<AccountTools, 'store' | 'now' | 'newId'> & Pick<Tools, 'editions'>,
  actor: Actor | null,
  { personId, reason, successors = new Map() }: DeactivatePerson,
): Promise<void> {
  const { store, now } = tools
  const at = now().toISOString()
  const today = localDay(now())
  await store.transaction(async (repositories) => {
    const { persons, roles, sessions, oneTimeLinks, events } = repositories
    const person = await persons.find(personId)
    if (!person) throw new AppError('not-found', 'person')
    if (actor) authorizePerson(actor, 'people:manage', await roles.listByPersons([personId]), today)
    if (personId === actor?.personId) throw new AppError('forbidden', 'oneself')
    if (person.status === 'deactivated') throw new AppError('conflict', 'account-closed')

    await keepAnAdministrator({ persons }, personId, today, async () => {
      await persons.update(personId, { status: 'deactivated' }, at)
      await sessions.revokeAll(personId, at, '')
      await oneTimeLinks.voidAll(personId, at)
      const actorId = actor?.personId ?? null
      const given = actor ? successors : 'nobody'
      await handOver(repositories, tools, { personId, actorId, kept: [], successors: given })
      await events.append({
        stream: 'administration',
        at,
        actorId,
        action: 'person.deactivated',
        subject: personId,
        oldValue: person.status,
        newValue: 'deactivated',
        reason,
      })
    })
  })
}
