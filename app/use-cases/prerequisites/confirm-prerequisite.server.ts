import type { Actor } from '#app/domain/access/actor.ts'
import { decide } from '#app/domain/access/authorize.ts'
import { isOpenOn, windowFor } from '#app/domain/calendar/windows.ts'
import { AppError } from '#app/domain/errors.ts'
import { prerequisiteMark } from '#app/domain/instrument/subjects.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor } from '#app/use-cases/answers/find-assessment.server.ts'
import { windowsOf } from '#app/use-cases/course/windows-of.server.ts'
import { refreshScores } from '#app/use-cases/scores/refresh-scores.server.ts'

export type ConfirmPrerequisite = {
  readonly assessmentId: string
  readonly key: string
  /** The version the reviewer has seen. */
  readonly version: number
}

/**
 * The Kanwil confirms what an office entered; only then the condition may count as met. Confirming again writes
 * nothing.
 *
 * Throws 'not-found' out of reach or while nothing was entered, 'forbidden' for anybody but a reviewer and for the
 * reviewer's own office, 'conflict' outside the Kanwil's assessment, outside the days for judging ('verify-closed'), or
 * when the office has changed the value since.
 */
export async function confirmPrerequisite(
  tools: Pick<Tools, 'store' | 'editions' | 'now'>,
  actor: Actor,
  { assessmentId, key, version }: ConfirmPrerequisite,
): Promise<void> {
  const at = tools.now().toISOString()
  await tools.store.transaction(async (repositories) => {
    const { assessments, events, prerequisites } = repositories
    await assessments.lock(assessmentId)
    const { assessment, place } = await getAssessmentFor(repositories, tools.now, actor, assessmentId)
    const decision = decide(actor, 'prerequisite:confirm', place)
    if (!decision.allowed) throw new AppError(decision.reason === 'state' ? 'conflict' : 'forbidden', decision.reason)

    const cycle = await repositories.cycles.find(assessment.cycleId)
    const windows = await windowsOf(repositories, assessment, place.today)
    if (cycle?.state !== 'open' || !isOpenOn(windowFor(windows, 'verify'), place.today)) {
      throw new AppError('conflict', 'verify-closed')
    }

    const row = (await prerequisites.listByAssessment(assessmentId)).find((one) => one.key === key)
    if (!row || row.value === null) throw new AppError('not-found', 'prerequisite')
    if (row.version !== version) throw new AppError('conflict', 'stale-version')
    if (row.confirmedVersion === version) return

    await prerequisites.confirm(assessmentId, key, version, actor.personId, at)
    await events.append({
      stream: assessmentId,
      at,
      actorId: actor.personId,
      action: 'prerequisite.confirmed',
      subject: prerequisiteMark + key,
      oldValue: { confirmedVersion: row.confirmedVersion },
      newValue: { confirmedVersion: version },
    })
    await refreshScores(repositories, tools, assessment)
  })
}
