import { isActive } from './actor.ts'
import type { Grant } from './actor.ts'
import { deskOf } from './roles.ts'

const areaPrefix = 'AREA:'

/** Whether somebody with these grants works on an item or area of an office on a day. Null: of no area, a result. */
export function canCarry(grants: readonly Grant[], unitPath: string, areaKey: string | null, today: string): boolean {
  return grants.some(
    (grant) =>
      isActive(grant, today) &&
      deskOf[grant.role] === 'office' &&
      grant.unitPath === unitPath &&
      (grant.areas === null || (areaKey !== null && grant.areas.includes(areaKey))),
  )
}

/** The subject of a responsibility for a whole area. */
export function areaSubject(areaKey: string): string {
  return `${areaPrefix}${areaKey}`
}

/** The area a subject names; undefined for an item's code. */
export function areaOfSubject(subject: string): string | undefined {
  return subject.startsWith(areaPrefix) ? subject.slice(areaPrefix.length) : undefined
}
