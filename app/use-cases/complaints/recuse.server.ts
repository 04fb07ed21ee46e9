import type { Actor } from '#app/domain/access/actor.ts'
import type { Role } from '#app/domain/access/roles.ts'
import { mayBeGivenAway } from '#app/domain/complaints/course.ts'
import { excluding, isExcluded } from '#app/domain/complaints/excluded.ts'
import { AppError } from '#app/domain/errors.ts'
import { notifyPerson } from '#app/use-cases/notices/notify-person.server.ts'
import { notify } from '#app/use-cases/notices/notify.server.ts'
import { handlersOf } from './handlers.server.ts'
import { assertHandler, holdComplaint } from './hold-complaint.server.ts'
import type { ComplaintKey } from './hold-complaint.server.ts'
import type { ComplaintTools } from './tools.server.ts'
import { writeChange } from './write-change.server.ts'

/** Those who see to it that the office names somebody else. */
const overseers: readonly Role[] = ['verifikator_kanwil', 'kepala_kanwil', 'kepala_kantor']

export type Recuse = ComplaintKey & {
  /** Who handles it from now on; null asks the Kanwil, where nobody of the office should. */
  readonly to: string | null
  /** Why it concerns the handler; only the next handler reads it. */
  readonly reason: string
}

/**
 * The handler gives a complaint away because it concerns them (conflict of interest), and neither reads, takes on nor
 * answers it ever again. It goes to another handler of the office, or waits for one while the Kanwil looks on. Throws
 * 'forbidden' 'complaint-not-yours', 'conflict' ('complaint-changed', 'complaint-not-now'), 'invalid' 'unknown-option'
 * for somebody who does not handle complaints there or whom it concerns too, 'not-found'.
 */
export async function recuse(tools: ComplaintTools, actor: Actor, { to, reason, ...key }: Recuse): Promise<void> {
  await tools.store.transaction(async (repositories) => {
    const { office, complaint, today } = await holdComplaint(repositories, tools, actor, key, 'complaint:handle')
    assertHandler(complaint, actor)
    if (!mayBeGivenAway(complaint)) throw new AppError('conflict', 'complaint-not-now')
    if (to !== null) {
      const handlers = await handlersOf(repositories, complaint.officeId, today)
      const fit = handlers.includes(to) && to !== actor.personId && !isExcluded(complaint, to)
      if (!fit) throw new AppError('invalid', 'unknown-option')
    }
    const raisedAt = to === null ? tools.now().toISOString() : complaint.raisedAt
    const write = {
      action: to === null ? 'complaint.raised' : 'complaint.recused',
      change: { handlerId: to, excluded: excluding(complaint, actor.personId), raisedAt },
      messages: [{ kind: 'note', text: reason } as const],
    }
    await writeChange(repositories, tools, complaint, write, { actorId: actor.personId, author: 'office' })
    const about = { kind: 'complaint', officeId: office.id, assessmentId: null, subject: complaint.id } as const
    if (to !== null) {
      await notifyPerson(repositories, tools, { personId: to, ...about, detail: { news: 'recused' } })
      return
    }
    const told = { ...about, officePath: office.path, today, detail: { news: 'raised' } }
    await notify(repositories, tools, { ...told, roles: overseers, except: actor.personId })
  })
}
