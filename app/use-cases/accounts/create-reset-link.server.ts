import type { Actor } from '#app/domain/access/actor.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import type { AccountTools } from '#app/platform/tools.server.ts'
import { authorizePerson } from './authorize-person.server.ts'
import { makeLink } from './make-link.server.ts'
import type { OneTimeLinkMade } from './make-link.server.ts'

/**
 * A link with which a person sets the own password: 24 hours for an open account, a new invitation for one that
 * nobody has entered yet. `actor` is null for the command line, which only the operator of the server can reach.
 */
export async function createResetLink(
  tools: AccountTools,
  actor: Actor | null,
  personId: string,
): Promise<OneTimeLinkMade> {
  const at = tools.now()
  return tools.store.transaction(async ({ persons, roles, oneTimeLinks, events }) => {
    const person = await persons.find(personId)
    if (!person) throw new AppError('not-found', 'person')
    if (actor) authorizePerson(actor, 'people:manage', await roles.listByPersons([personId]), localDay(at))
    if (person.status === 'deactivated') throw new AppError('conflict', 'account-closed')

    const purpose = person.status === 'invited' ? 'invite' : 'reset'
    const createdBy = actor?.personId ?? null
    const link = await makeLink(tools, { oneTimeLinks }, { personId, purpose, createdBy })
    await events.append({
      stream: 'administration',
      at: at.toISOString(),
      actorId: createdBy,
      action: 'link.created',
      subject: personId,
      newValue: { purpose, expiresAt: link.expiresAt },
    })
    return link
  })
}
