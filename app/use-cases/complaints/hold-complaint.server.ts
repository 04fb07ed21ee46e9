import type { Action } from '#app/domain/access/actions.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { authorize } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { isExcluded } from '#app/domain/complaints/excluded.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'

export type ComplaintKey = {
  readonly officeId: string
  readonly complaintId: string
  /** The version that was seen. */
  readonly expectedVersion: number
}

/** An office for somebody signed in who may do this there. Throws 'not-found' out of reach, 'forbidden' otherwise. */
export async function getOfficeFor(
  { units }: Pick<Repositories, 'units'>,
  { now }: Pick<Tools, 'now'>,
  actor: Actor,
  officeId: string,
  action: Action,
) {
  const unit = await units.find(officeId, localDay(now()))
  if (!unit) throw new AppError('not-found', 'office')
  const place = { unitPath: unit.path, today: localDay(now(), unit.timezone), areaKey: null }
  authorize(actor, action, place)
  return { id: unit.id, path: unit.path, name: unit.name ?? unit.id, timezone: unit.timezone, place }
}

/** Goes on for whoever handles a complaint. Throws 'forbidden' 'complaint-not-yours' for everybody else. */
export function assertHandler(
  complaint: { readonly handlerId: string | null; readonly excluded: string },
  { personId }: Actor,
): void {
  const handles = complaint.handlerId === personId && !isExcluded(complaint, personId)
  if (!handles) throw new AppError('forbidden', 'complaint-not-yours')
}

/**
 * Holds a complaint of an office for this transaction, at the version that was seen. Throws 'not-found', 'forbidden',
 * or 'conflict' 'complaint-changed' when somebody was faster.
 */
export async function holdComplaint(
  repositories: Pick<Repositories, 'units' | 'complaints'>,
  tools: Pick<Tools, 'now'>,
  actor: Actor,
  { officeId, complaintId, expectedVersion }: ComplaintKey,
  action: Action,
) {
  const office = await getOfficeFor(repositories, tools, actor, officeId, action)
  const complaint = await repositories.complaints.lock(complaintId)
  if (!complaint || complaint.officeId !== officeId) throw new AppError('not-found', 'complaint')
  if (complaint.version !== expectedVersion) throw new AppError('conflict', 'complaint-changed')
  return { office, complaint, today: office.place.today }
}
