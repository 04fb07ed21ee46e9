import { deskOf } from './roles.ts'
import type { Role } from './roles.ts'

/**
 * A role given to a person for a unit. Days are 'YYYY-MM-DD' and both count; `to` is null while it is open.
 * `areas` is null for every area. `ended` means that it was taken back, whatever its days say.
 */
export type Grant = {
  readonly role: Role
  readonly unitId: string
  /** '/kementerian/ditjenim/kanwil-aceh/': always ends with a slash, so that a branch is a prefix. */
  readonly unitPath: string
  readonly unitKind: string
  readonly areas: readonly string[] | null
  readonly acting: 'none' | 'plt' | 'plh'
  readonly from: string
  readonly to: string | null
  readonly ended?: boolean
}

/** Who acts. `grants` are all the person ever had: the past decides which offices are one's own. */
export type Actor = {
  readonly personId: string
  readonly name: string
  readonly grants: readonly Grant[]
}

/** Whether a grant holds on a day; an acting head holds office on the first and on the last day. */
export function isActive(grant: Grant, today: string): boolean {
  return !grant.ended && grant.from <= today && (grant.to === null || today <= grant.to)
}

/** The grants that hold on a day. */
export function activeGrants(actor: Actor, today: string): readonly Grant[] {
  return actor.grants.filter((grant) => isActive(grant, today))
}

/** Whether a grant reaches a unit: office roles the very unit, others the branch. */
export function reaches(grant: Grant, unitPath: string): boolean {
  return deskOf[grant.role] === 'office' ? unitPath === grant.unitPath : unitPath.startsWith(grant.unitPath)
}

/**
 * Whether a unit is one's own in an assessment year: the person held an office role there on any day of the
 * year, or works for the very Kanwil that is assessed as a unit. A role taken back the same year still counts.
 */
export function isOwnOffice(actor: Actor, unitPath: string, year: number): boolean {
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  return actor.grants.some(
    (grant) =>
      grant.unitPath === unitPath &&
      ['office', 'kanwil'].includes(deskOf[grant.role]) &&
      grant.from <= last &&
      (grant.to === null || grant.to >= first),
  )
}
