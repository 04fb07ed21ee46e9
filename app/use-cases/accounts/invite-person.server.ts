import type { Actor } from '#app/domain/access/actor.ts'
import { authorize } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import type { AccountTools } from '#app/platform/tools.server.ts'
import { checkRole, roleInTrace } from './check-role.server.ts'
import type { RoleInput } from './check-role.server.ts'
import { makeLink } from './make-link.server.ts'
import type { OneTimeLinkMade } from './make-link.server.ts'

export type Invitation = {
  /** By role and office: 'Operator Kanim Pati'. */
  readonly name: string
  /** At least one of the two. */
  readonly email: string | null
  readonly nip: string | null
  readonly role: RoleInput
}

/**
 * Makes an account with its first role and the link that opens it. `actor` is null for the command line.
 * Errors: 'conflict' with 'email-used' or 'nip-used', and those of giving a role.
 */
export async function invitePerson(
  tools: AccountTools,
  actor: Actor | null,
  { name, email, nip, role }: Invitation,
): Promise<OneTimeLinkMade> {
  const { store, now, newId } = tools
  if (email === null && nip === null) throw new AppError('invalid', 'login-missing')
  const at = now().toISOString()
  const personId = newId()
  const actorId = actor?.personId ?? null

  return store.transaction(async ({ units, persons, roles, oneTimeLinks, events }) => {
    const today = localDay(now())
    const unit = await units.find(role.unitId, today)
    checkRole(actor, role, unit, today)
    if (actor && unit) authorize(actor, 'people:manage', { unitPath: unit.path, today })
    if (email !== null && (await persons.findByLogin(email))) throw new AppError('conflict', 'email-used')
    if (nip !== null && (await persons.findByLogin(nip))) throw new AppError('conflict', 'nip-used')

    await persons.create({
      id: personId,
      email,
      nip,
      name,
      passwordHash: null,
      status: 'invited',
      language: null,
      version: 1,
      createdAt: at,
      updatedAt: at,
    })
    const { from, to, ...given } = role
    await roles.create({
      ...given,
      id: newId(),
      personId,
      validFrom: from,
      validTo: to,
      grantedBy: actorId,
      grantedAt: at,
      endedAt: null,
      endReason: null,
    })
    const link = await makeLink(tools, { oneTimeLinks }, { personId, purpose: 'invite', createdBy: actorId })
    await events.append({
      stream: 'administration',
      at,
      actorId,
      action: 'person.invited',
      subject: personId,
      newValue: { name, role: roleInTrace(role) },
    })
    return link
  })
}
