import type { Action } from '#app/domain/access/actions.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { can, canOverall } from '#app/domain/access/authorize.ts'
import { AppError } from '#app/domain/errors.ts'
import type { RoleRow } from './rows.server.ts'

/** The parts of a role that decide who may see it. */
type Seat = Pick<RoleRow, 'unitPath' | 'endedAt' | 'validTo'>

/**
 * Whether the actor may do this to a person with these roles. Managing asks for every role that is still open
 * to lie in the actor's branch: whoever could set the password of somebody with a wider reach would have it too.
 */
export function canOnPerson(actor: Actor, action: Action, roles: readonly Seat[], today: string): boolean {
  if (canOverall(actor, action, today)) return true
  if (action === 'people:read') return roles.some(({ unitPath }) => can(actor, action, { unitPath, today }))
  const open = roles.filter(({ endedAt, validTo }) => endedAt === null && (validTo === null || validTo >= today))
  const counted = open.length > 0 ? open : roles
  return counted.length > 0 && counted.every(({ unitPath }) => can(actor, action, { unitPath, today }))
}

/** Goes on silently, or throws: a person out of reach is 'not-found', one in reach but beyond one's rights 'forbidden'. */
export function authorizePerson(actor: Actor, action: Action, roles: readonly Seat[], today: string): void {
  if (canOnPerson(actor, action, roles, today)) return
  if (canOnPerson(actor, 'people:read', roles, today)) throw new AppError('forbidden', 'role')
  throw new AppError('not-found', 'person')
}
