import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { reachedDesk } from './reached-desk.server.ts'

/** An entry as somebody saw it at the desk. */
export type SeenEnquiry = { readonly officeId: string; readonly id: string; readonly version: number }

/**
 * An entry of the office, for who may change it. Throws 'not-found' out of reach, for an entry of another office and
 * for one that was taken back; 'forbidden'; 'conflict' stale-version when it is not as it was seen.
 */
export async function holdEnquiry(
  repositories: Pick<Repositories, 'units' | 'enquiries'>,
  now: Tools['now'],
  actor: Actor,
  { officeId, id, version }: SeenEnquiry,
) {
  const { office, place } = await reachedDesk(repositories, now, actor, { officeId, action: 'enquiry:write' })
  const enquiry = await repositories.enquiries.find(id)
  if (!enquiry || enquiry.officeId !== officeId || enquiry.withdrawnAt !== null) {
    throw new AppError('not-found', 'enquiry')
  }
  if (enquiry.version !== version) throw new AppError('conflict', 'stale-version')
  return { enquiry, office, today: place.today }
}
