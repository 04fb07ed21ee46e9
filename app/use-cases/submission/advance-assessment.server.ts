import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { moveAssessment } from '#app/use-cases/course/move-assessment.server.ts'

export type AdvanceAssessment = {
  readonly officeId: string
  readonly assessmentId: string
  readonly to: AssessmentState
  readonly expectedVersion: number
}

/**
 * The office goes on to the next stage of its own work from its own page. Throws 'not-found' for an assessment of
 * another office than the page's, and as `moveAssessment` does.
 */
export async function advanceAssessment(
  tools: Pick<Tools, 'store' | 'editions' | 'now' | 'newId'>,
  actor: Actor,
  { officeId, assessmentId, to, expectedVersion }: AdvanceAssessment,
): Promise<void> {
  const assessment = await tools.store.assessments.find(assessmentId)
  if (assessment?.officeId !== officeId) throw new AppError('not-found', 'assessment')
  await moveAssessment(tools, actor, { assessmentId, to, expectedVersion })
}
