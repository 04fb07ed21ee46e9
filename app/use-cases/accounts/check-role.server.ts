import type { Actor } from '#app/domain/access/actor.ts'
import { authorize, canOverall } from '#app/domain/access/authorize.ts'
import { areaRoles, fitsUnitKind, grantableRoles, isCentral } from '#app/domain/access/roles.ts'
import type { Role } from '#app/domain/access/roles.ts'
import { AppError } from '#app/domain/errors.ts'

/** A role to be given. Days are 'YYYY-MM-DD', both included; `areas` is null for every area. */
export type RoleInput = {
  readonly role: Role
  readonly unitId: string
  readonly areas: readonly string[] | null
  readonly acting: 'none' | 'plt' | 'plh'
  readonly from: string
  readonly to: string | null
}

type Unit = { readonly path: string; readonly kind: string }

/**
 * Whether a role makes sense for a unit, and whether the actor (null for the command line) may give it: inside
 * the own branch, and roles that stand above branches only with a right over the whole institution.
 */
export function checkRole(actor: Actor | null, input: RoleInput, unit: Unit | undefined, today: string): void {
  if (!unit) throw new AppError('not-found', 'office')
  if (actor) {
    authorize(actor, 'roles:grant', { unitPath: unit.path, today })
    if (isCentral(input.role) && !canOverall(actor, 'roles:grant', today))
      throw new AppError('forbidden', 'central-role')
  }
  if (!grantableRoles.includes(input.role) || !fitsUnitKind(input.role, unit.kind)) {
    throw new AppError('invalid', 'role-unit')
  }
  if (input.areas !== null && (input.areas.length === 0 || !areaRoles.includes(input.role))) {
    throw new AppError('invalid', 'role-areas')
  }
  if (input.to !== null && input.to < input.from) throw new AppError('invalid', 'role-dates')
}

/** The role as it stands in the trace. */
export function roleInTrace({ role, unitId, areas, acting, from, to }: RoleInput) {
  return { role, unitId, areas: areas && [...areas], acting, from, to }
}
