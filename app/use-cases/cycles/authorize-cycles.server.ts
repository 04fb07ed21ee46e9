import type { Actor, Grant } from '#app/domain/access/actor.ts'
import type { Action } from '#app/domain/access/actions.ts'
import { grantsFor } from '#app/domain/access/authorize.ts'
import { AppError } from '#app/domain/errors.ts'

/**
 * A cycle belongs to the whole institution, so whoever manages it must hold the role at its root. Gives that grant
 * back; throws 'forbidden' with 'role'.
 */
export function authorizeCycles(
  actor: Actor,
  action: Extract<Action, 'cycle:manage' | 'institution-prerequisite:write' | 'indicator-setting:manage'>,
  today: string,
): Grant {
  const grant = grantsFor(actor, action, today).find(({ unitKind }) => unitKind === 'kementerian')
  if (!grant) throw new AppError('forbidden', 'role')
  return grant
}
