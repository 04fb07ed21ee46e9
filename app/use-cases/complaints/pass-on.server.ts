import { localDay } from '#app/domain/calendar/local-day.ts'
import { isExcluded } from '#app/domain/complaints/excluded.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { notifyPerson } from '#app/use-cases/notices/notify-person.server.ts'
import { notify } from '#app/use-cases/notices/notify.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { handlerRoles, handlersOf } from './handlers.server.ts'

export type PassOn = {
  readonly officeId: string
  readonly officePath: string
  readonly complaintIds: readonly string[]
  readonly from: string
  /** Who should handle them from now on; null for whoever takes them. */
  readonly to: string | null
  /** Null for the program. */
  readonly actorId: string | null
}

/**
 * Gives the complaints of somebody who does not handle them any more to a successor, or back to the list where the
 * successor does not handle complaints either, or is concerned by one. Belongs into the transaction that ends the role; tells those concerned
 * once, however many complaints there are. What somebody else took on meanwhile stays with them. Tells how many passed.
 */
export async function passComplaintsOn(
  repositories: Repositories,
  { now, newId }: Pick<Tools, 'now' | 'newId'>,
  { officeId, officePath, complaintIds, from, to, actorId }: PassOn,
): Promise<number> {
  if (complaintIds.length === 0) return 0
  const { complaints, events } = repositories
  const at = now().toISOString()
  const today = localDay(now())
  const handlers = await handlersOf(repositories, officeId, today)
  if (handlers.includes(from)) return 0
  const successor = to !== null && handlers.includes(to) ? to : null
  const passed = new Map<string | null, string[]>()
  for (const id of complaintIds) {
    const complaint = await complaints.lock(id)
    if (complaint?.handlerId !== from) continue
    const handlerId = successor !== null && isExcluded(complaint, successor) ? null : successor
    if (!(await complaints.change(id, complaint.version, { handlerId }))) continue
    const action = handlerId === null ? 'complaint.released' : 'complaint.handed-over'
    const told = { stream: officeId, at, actorId, action, subject: id }
    await events.append({ ...told, oldValue: { handlerId: from }, newValue: { handlerId } })
    passed.set(handlerId, [...(passed.get(handlerId) ?? []), id])
  }
  for (const [handlerId, ids] of passed) {
    const subject = ids.length === 1 ? ids[0]! : ''
    const about = { kind: 'complaint', officeId, assessmentId: null, subject } as const
    const detail = { news: handlerId === null ? 'released' : 'handed-over', count: ids.length }
    if (handlerId !== null) await notifyPerson(repositories, { now, newId }, { personId: handlerId, ...about, detail })
    else {
      const told = { ...about, officePath, today, detail, roles: handlerRoles, except: from }
      await notify(repositories, { now, newId }, told)
    }
  }
  return [...passed.values()].reduce((sum, ids) => sum + ids.length, 0)
}
