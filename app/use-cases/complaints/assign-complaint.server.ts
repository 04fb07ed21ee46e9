import type { Actor } from '#app/domain/access/actor.ts'
import { excluding, isExcluded } from '#app/domain/complaints/excluded.ts'
import { AppError } from '#app/domain/errors.ts'
import { notifyPerson } from '#app/use-cases/notices/notify-person.server.ts'
import { handlersOf } from './handlers.server.ts'
import { holdComplaint } from './hold-complaint.server.ts'
import type { ComplaintKey } from './hold-complaint.server.ts'
import type { ComplaintTools } from './tools.server.ts'
import { writeChange } from './write-change.server.ts'

/**
 * Takes a complaint on that nobody handles, or whose handler does not work there any more. Throws 'conflict'
 * ('complaint-taken', 'complaint-changed'), 'forbidden' (with 'complaint-concerns-you' for whom it concerns),
 * 'not-found'.
 */
export async function claimComplaint(tools: ComplaintTools, actor: Actor, key: ComplaintKey): Promise<void> {
  await tools.store.transaction(async (repositories) => {
    const { complaint, today } = await holdComplaint(repositories, tools, actor, key, 'complaint:handle')
    if (isExcluded(complaint, actor.personId)) throw new AppError('forbidden', 'complaint-concerns-you')
    if (complaint.handlerId !== null) {
      const handlers = await handlersOf(repositories, complaint.officeId, today)
      if (handlers.includes(complaint.handlerId)) throw new AppError('conflict', 'complaint-taken')
    }
    const write = { action: 'complaint.claimed', change: { handlerId: actor.personId } }
    await writeChange(repositories, tools, complaint, write, { actorId: actor.personId, author: 'office' })
  })
}

/**
 * Gives a complaint to somebody of the office, who is told. `concerned` says that it concerns whoever handled it until
 * now: they never do again. Throws 'invalid' 'unknown-option' for a person who does not handle complaints there or whom
 * it concerns, 'conflict' 'complaint-changed', 'forbidden', 'not-found'.
 */
export async function assignComplaint(
  tools: ComplaintTools,
  actor: Actor,
  { personId, concerned = false, ...key }: ComplaintKey & { readonly personId: string; readonly concerned?: boolean },
): Promise<void> {
  await tools.store.transaction(async (repositories) => {
    const { complaint, today } = await holdComplaint(repositories, tools, actor, key, 'complaint:assign')
    const handlers = await handlersOf(repositories, complaint.officeId, today)
    const left = concerned ? complaint.handlerId : null
    const excluded = left === null ? complaint.excluded : excluding(complaint, left)
    if (!handlers.includes(personId) || isExcluded({ excluded }, personId)) {
      throw new AppError('invalid', 'unknown-option')
    }
    const change = { handlerId: personId, ...(left !== null && { excluded }) }
    const write = { action: 'complaint.assigned', change }
    await writeChange(repositories, tools, complaint, write, { actorId: actor.personId, author: 'office' })
    if (personId === actor.personId) return
    const about = {
      kind: 'complaint',
      officeId: complaint.officeId,
      assessmentId: null,
      subject: complaint.id,
    } as const
    await notifyPerson(repositories, tools, { personId, ...about, detail: { news: 'assigned' } })
  })
}
