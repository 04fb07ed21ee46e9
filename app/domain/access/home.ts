import { activeGrants } from './actor.ts'
import type { Actor } from './actor.ts'
import { canAnywhere } from './authorize.ts'
import { deskOf } from './roles.ts'

/** The first page after sign-in: the own office, the view over offices, the desk of administration, or the public instrument. */
export function homeOf(actor: Actor, today: string): string {
  const office = activeGrants(actor, today).find((grant) => deskOf[grant.role] === 'office')
  if (office) return `/offices/${office.unitId}`
  if (canAnywhere(actor, 'monitoring:read', today)) return '/monitoring'
  if (canAnywhere(actor, 'people:manage', today)) return '/people'
  return '/instrumen'
}
