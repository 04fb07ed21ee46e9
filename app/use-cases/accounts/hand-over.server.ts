import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { notifyPerson } from '#app/use-cases/notices/notify-person.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { passComplaintsOn } from '#app/use-cases/complaints/pass-on.server.ts'
import { openWorkWithout } from './open-work.server.ts'
import type { RoleRow } from './rows.server.ts'

/** Who takes over at each office: a person's id, or null to leave the work unassigned on purpose. */
export type Successors = ReadonlyMap<string, string | null>

/** 'nobody': at every office the work is left unassigned. */
type Given = Successors | 'nobody'

export type HandOver = {
  readonly personId: string
  readonly actorId: string | null
  /** The roles that the person keeps. */
  readonly kept: readonly RoleRow[]
  readonly successors: Given
  /** The office of the role that ends; every office when the account is closed. */
  readonly officeId?: string
}

/**
 * Passes on what a person can no longer be in charge of, inside the transaction that ends the role; complaints that the
 * successor does not handle wait for anybody who does. Errors:
 * 'invalid' with 'successor-needed' for an office about which nothing was said, 'successor-unfit' for somebody who
 * cannot take all of it over; `details.officeId` names it.
 */
export async function handOver(
  repositories: Repositories,
  tools: Pick<Tools, 'editions' | 'now' | 'newId'>,
  { personId, actorId, kept, successors, officeId: only }: HandOver,
): Promise<{ readonly tasks: number; readonly complaints: number; readonly to: readonly string[] }> {
  const { now, newId } = tools
  const at = now().toISOString()
  const work = await openWorkWithout(repositories, tools, personId, kept, ({ id }) => (only ?? id) === id)
  for (const { officeId, officePath, tasks, complaints, candidates } of work) {
    const successor = successors === 'nobody' ? null : successors.get(officeId)
    if (successor === undefined) throw new AppError('invalid', 'successor-needed', { officeId })
    if (successor !== null && !candidates.some(({ id }) => id === successor)) {
      throw new AppError('invalid', 'successor-unfit', { officeId })
    }
    for (const { id, assessmentId, subject, dueOn } of tasks) {
      await repositories.responsibilities.end(id, at)
      if (successor === null) continue
      const held = { assessmentId, subject, personId: successor, dueOn, assignedBy: actorId }
      await repositories.responsibilities.create({ id: newId(), ...held, assignedAt: at, endedAt: null })
    }
    await repositories.events.appendMany(
      tasks.map(({ assessmentId, subject, dueOn }) => ({
        stream: assessmentId,
        at,
        actorId,
        action: 'responsibility.handed-over',
        subject,
        oldValue: { personId, dueOn },
        newValue: successor === null ? null : { personId: successor, dueOn },
      })),
    )
    await passComplaintsOn(repositories, tools, {
      ...{ officeId, officePath, complaintIds: complaints.map(({ id }) => id), from: personId, to: successor, actorId },
    })
    if (successor !== null && tasks[0]) {
      await notifyPerson(repositories, tools, {
        personId: successor,
        kind: 'handover',
        officeId,
        assessmentId: tasks[0].assessmentId,
        detail: { tasks: tasks.length, day: localDay(now()) },
      })
    }
  }
  const counted = (list: 'tasks' | 'complaints') => work.reduce((sum, office) => sum + office[list].length, 0)
  const to = successors === 'nobody' ? [] : work.flatMap(({ officeId }) => successors.get(officeId) ?? [])
  return { tasks: counted('tasks'), complaints: counted('complaints'), to }
}
