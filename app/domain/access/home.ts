import { activeGrants } from './actor.ts'
import type { Actor } from './actor.ts'
import { canAnywhere } from './authorize.ts'
import { deskOf } from './roles.ts'
import type { Role } from './roles.ts'

/** Whose daily work is the queue of what waits for a verdict. */
const reviewing: readonly Role[] = ['verifikator_kanwil', 'tpi_anggota', 'tpi_ketua', 'tpi_pengendali_teknis']

/** The first page after sign-in: the own office, the review queue, the view over offices, the desk of administration, or the public instrument. */
export function homeOf(actor: Actor, today: string): string {
  const office = activeGrants(actor, today).find((grant) => deskOf[grant.role] === 'office')
  if (office) return `/offices/${office.unitId}`
  if (activeGrants(actor, today).some(({ role }) => reviewing.includes(role))) return '/reviews'
  if (canAnywhere(actor, 'monitoring:read', today)) return '/monitoring'
  if (canAnywhere(actor, 'people:manage', today)) return '/people'
  return '/instrumen'
}
