import { isActive, reaches } from './actor.ts'
import type { Grant } from './actor.ts'
import type { Role } from './roles.ts'

/**
 * The role in which somebody with these grants acted on a unit on a day: the one nearest to the unit, because an
 * office's own role says more than a branch's. Null when no role reached the unit that day.
 */
export function roleThen(grants: readonly Grant[], unitPath: string, day: string): Role | null {
  const near = grants.filter((grant) => isActive({ ...grant, ended: false }, day) && reaches(grant, unitPath))
  return (
    near.reduce<Grant | null>(
      (nearest, grant) => (nearest && nearest.unitPath.length >= grant.unitPath.length ? nearest : grant),
      null,
    )?.role ?? null
  )
}
