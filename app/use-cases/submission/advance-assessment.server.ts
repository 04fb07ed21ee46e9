import type { Actor } from '#app/domain/access/actor.ts'
import { authorizeMove, decide } from '#app/domain/access/authorize.ts'
import { AppError } from '#app/domain/errors.ts'
import { ownMoves } from '#app/domain/workflow/course.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor } from '#app/use-cases/answers/find-assessment.server.ts'

export type AdvanceAssessment = {
  readonly officeId: string
  readonly assessmentId: string
  readonly to: AssessmentState
  readonly expectedVersion: number
}

/**
 * The office goes on to the next stage of its own work: from preparing to building, from building to assessing
 * itself. Moves that hand over or judge have use cases of their own and are refused here.
 *
 * Throws 'not-found' out of reach, 'forbidden' where the move is another role's, 'conflict': 'assessment-moved' when
 * somebody was faster, 'no-such-move' when the table of transitions does not have it.
 */
export async function advanceAssessment(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  { officeId, assessmentId, to, expectedVersion }: AdvanceAssessment,
): Promise<void> {
  const at = now().toISOString()
  await store.transaction(async (repositories) => {
    await repositories.assessments.lock(assessmentId)
    const { assessment, place } = await getAssessmentFor(repositories, now, actor, assessmentId)
    if (assessment.officeId !== officeId) throw new AppError('not-found', 'assessment')
    const decision = decide(actor, 'assessment:advance', place)
    if (!decision.allowed && decision.reason !== 'state') throw new AppError('forbidden', decision.reason)
    if (assessment.version !== expectedVersion) throw new AppError('conflict', 'assessment-moved')
    if (!ownMoves.includes(to)) throw new AppError('conflict', 'no-such-move')
    authorizeMove(actor, to, place)

    const move = { id: assessmentId, expectedVersion, from: assessment.state, to }
    if (!(await repositories.assessments.moveState(move))) throw new AppError('conflict', 'assessment-moved')
    await repositories.events.append({
      stream: assessmentId,
      at,
      actorId: actor.personId,
      action: 'assessment.moved',
      subject: assessmentId,
      oldValue: { state: assessment.state },
      newValue: { state: to },
    })
  })
}
