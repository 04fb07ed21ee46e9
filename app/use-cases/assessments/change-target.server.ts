import type { Actor } from '#app/domain/access/actor.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import { openStates } from '#app/domain/workflow/states.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { assertInRegion } from '#app/use-cases/cycles/assert-in-region.server.ts'
import { authorizeCycles } from '#app/use-cases/cycles/authorize-cycles.server.ts'
import { rejudge } from '#app/use-cases/reporting/rejudge.server.ts'
import { refreshScores } from '#app/use-cases/scores/refresh-scores.server.ts'

export type ChangeTarget = {
  readonly assessmentId: string
  readonly expectedVersion: number
  readonly target: 'WBK' | 'WBBM'
  /** The year and the Kanwil on whose page it is asked for. */
  readonly cycleId?: string
  readonly kanwilId?: string | undefined
}

/**
 * Lets an office aim at another predicate while it works on its worksheet; its gates change with it, and its reports of
 * indicators are judged by the other targets. Errors:
 * 'conflict' with 'assessment-closed' or 'assessment-changed'.
 */
export async function changeTarget(
  tools: Pick<Tools, 'store' | 'now' | 'editions' | 'catalogue'>,
  actor: Actor,
  { assessmentId, expectedVersion, target, cycleId, kanwilId }: ChangeTarget,
): Promise<void> {
  const { store, now } = tools
  const today = localDay(now())
  authorizeCycles(actor, 'cycle:manage', today)
  await store.transaction(async (repositories) => {
    await repositories.assessments.lock(assessmentId)
    const assessment = await repositories.assessments.find(assessmentId)
    if (!assessment || assessment.cycleId !== (cycleId ?? assessment.cycleId)) {
      throw new AppError('not-found', 'assessment')
    }
    await assertInRegion(repositories, assessment.officePath, kanwilId, today)
    if (!openStates.some((state) => state === assessment.state)) throw new AppError('conflict', 'assessment-closed')
    if (assessment.target === target) return
    if (!(await repositories.assessments.setTarget(assessmentId, expectedVersion, target))) {
      throw new AppError('conflict', 'assessment-changed')
    }
    await repositories.events.append({
      stream: assessmentId,
      at: now().toISOString(),
      actorId: actor.personId,
      action: 'assessment.target-changed',
      subject: assessmentId,
      oldValue: { target: assessment.target },
      newValue: { target },
    })
    await refreshScores(repositories, tools, { ...assessment, target })
    await rejudge(repositories, tools, { cycleId: assessment.cycleId, officeId: assessment.officeId })
  })
}
