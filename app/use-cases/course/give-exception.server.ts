import type { Actor } from '#app/domain/access/actor.ts'
import { decide } from '#app/domain/access/authorize.ts'
import type { Role } from '#app/domain/access/roles.ts'
import type { DatedWindow } from '#app/domain/calendar/windows.ts'
import { AppError } from '#app/domain/errors.ts'
import { reasonLimit } from '#app/domain/workflow/move-input.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor } from '#app/use-cases/answers/find-assessment.server.ts'
import { notify } from '#app/use-cases/notices/notify.server.ts'
import type { Repositories } from '#db/store.server.ts'

export type GiveException = {
  readonly assessmentId: string
  readonly kind: DatedWindow['kind']
  /** Last day at the office; from today on. */
  readonly closesOn: string
  readonly reason: string
}

type ExceptionTools = Pick<Tools, 'store' | 'now' | 'newId'>

const toldOf: Readonly<Record<DatedWindow['kind'], readonly Role[]>> = {
  fill: ['operator_satker', 'anggota_pokja', 'ketua_pokja', 'ketua_tim_zi', 'kepala_kantor'],
  revise: ['operator_satker', 'anggota_pokja', 'ketua_pokja', 'ketua_tim_zi', 'kepala_kantor'],
  verify: ['verifikator_kanwil', 'kepala_kanwil'],
}

/**
 * Gives one office a window of its own from today to a day, whatever its cycle says; one of the same kind that was
 * given before ends with it.
 *
 * Throws 'not-found' out of reach, 'forbidden' for other roles and for one's own office, 'conflict': 'state' where
 * nothing can be filled, judged or repaired any more, 'cycle-closed'; 'invalid': 'exception-faults' with codes by field.
 */
export async function giveException(
  tools: ExceptionTools,
  actor: Actor,
  { assessmentId, kind, closesOn, reason }: GiveException,
): Promise<void> {
  const at = tools.now().toISOString()
  await tools.store.transaction(async (repositories) => {
    const { assessment, place } = await hold(repositories, tools, actor, assessmentId)
    const cycle = await repositories.cycles.find(assessment.cycleId)
    if (cycle?.state !== 'open') throw new AppError('conflict', 'cycle-closed')
    const faults = {
      ...(closesOn < place.today && { closesOn: ['in-past'] }),
      ...(reason.trim() === '' && { reason: ['required'] }),
      ...([...reason].length > reasonLimit && { reason: ['too-long'] }),
    }
    if (Object.keys(faults).length > 0) throw new AppError('invalid', 'exception-faults', { faults })

    const given = await repositories.windowExceptions.listByAssessment(assessmentId)
    const before = given.find((one) => one.kind === kind && one.endedAt === null)
    if (before) await repositories.windowExceptions.end(before.id, actor.personId, at)
    const exception = { id: tools.newId(), assessmentId, kind, opensOn: place.today, closesOn, reason: reason.trim() }
    const ofNobody = { endedBy: null, endedAt: null }
    await repositories.windowExceptions.give({ ...exception, givenBy: actor.personId, givenAt: at, ...ofNobody })
    await repositories.events.append({
      stream: assessmentId,
      at,
      actorId: actor.personId,
      action: 'window-exception.given',
      subject: assessmentId,
      oldValue: before ? { window: kind, closesOn: before.closesOn } : null,
      newValue: { window: kind, closesOn },
      reason: exception.reason,
    })
    await notify(repositories, tools, {
      kind: 'reopened',
      officeId: assessment.officeId,
      officePath: assessment.officePath,
      today: place.today,
      assessmentId,
      detail: { window: kind, closesOn },
      roles: toldOf[kind],
      except: actor.personId,
    })
  })
}

/** Ends an exception before its day. Ending it again writes nothing. Throws as `giveException` does. */
export async function endException(
  tools: ExceptionTools,
  actor: Actor,
  { assessmentId, exceptionId }: { readonly assessmentId: string; readonly exceptionId: string },
): Promise<void> {
  const at = tools.now().toISOString()
  await tools.store.transaction(async (repositories) => {
    await hold(repositories, tools, actor, assessmentId)
    const exception = await repositories.windowExceptions.find(exceptionId)
    if (exception?.assessmentId !== assessmentId) throw new AppError('not-found', 'window')
    if (!(await repositories.windowExceptions.end(exceptionId, actor.personId, at))) return
    await repositories.events.append({
      stream: assessmentId,
      at,
      actorId: actor.personId,
      action: 'window-exception.ended',
      subject: assessmentId,
      oldValue: { window: exception.kind, closesOn: exception.closesOn },
      newValue: null,
    })
  })
}

async function hold(repositories: Repositories, { now }: ExceptionTools, actor: Actor, assessmentId: string) {
  await repositories.assessments.lock(assessmentId)
  const found = await getAssessmentFor(repositories, now, actor, assessmentId)
  const decision = decide(actor, 'window-exception:give', found.place)
  if (!decision.allowed) throw new AppError(decision.reason === 'state' ? 'conflict' : 'forbidden', decision.reason)
  return found
}
