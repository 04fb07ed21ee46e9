import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import { reviewNoteLimit } from '#app/domain/workflow/review-limits.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor } from '#app/use-cases/answers/find-assessment.server.ts'
import { notify } from '#app/use-cases/notices/notify.server.ts'
import { loadScored } from '#app/use-cases/scores/load-standing.server.ts'
import { figuresOfReview } from './review-figures.server.ts'
import { authorizeTier, findFinished } from './review-place.server.ts'

type FinishTools = Pick<Tools, 'store' | 'editions' | 'now' | 'newId'>

const office = ['operator_satker', 'anggota_pokja', 'ketua_pokja', 'ketua_tim_zi', 'kepala_kantor'] as const

/**
 * A tier says that it has judged the whole worksheet; the points are kept as they stood, and office and Kanwil are told.
 *
 * Throws 'not-found' out of reach, 'forbidden' for whoever does not finish, 'conflict': 'review-incomplete' while an
 * item waits, 'review-finished' the second time, 'state' outside the tier's turn.
 */
export async function finishReview(
  tools: FinishTools,
  actor: Actor,
  { assessmentId }: { readonly assessmentId: string },
): Promise<void> {
  const at = tools.now().toISOString()
  await tools.store.transaction(async (repositories) => {
    await repositories.assessments.lock(assessmentId)
    const { assessment, place } = await getAssessmentFor(repositories, tools.now, actor, assessmentId)
    const tier = authorizeTier(actor, 'review:finish', place)
    const { finished, nextRound } = await findFinished(repositories, assessmentId, tier, place.state)
    if (finished) throw new AppError('conflict', 'review-finished')

    const standing = await loadScored(repositories, tools, assessment)
    const { progress, totals } = figuresOfReview(standing, tier)
    if (!progress.complete) throw new AppError('conflict', 'review-incomplete', { waiting: progress.waiting })
    const kept = { progress, totals }
    await repositories.reviewCompletions.create({
      ...{ assessmentId, tier, round: nextRound, state: place.state },
      finishedBy: actor.personId,
      finishedAt: at,
      totals: canonicalJson(kept),
    })
    await repositories.events.append({
      stream: assessmentId,
      at,
      actorId: actor.personId,
      action: 'review.finished',
      subject: assessmentId,
      oldValue: null,
      newValue: { tier, round: nextRound, ...kept },
    })
    await notify(repositories, tools, {
      kind: 'judged',
      officeId: assessment.officeId,
      officePath: assessment.officePath,
      today: place.today,
      assessmentId,
      detail: { tier, returned: progress.returned, items: progress.items },
      roles: [...office, 'kepala_kanwil'],
      except: actor.personId,
    })
  })
}

/**
 * Opens a finished judgement again, with the reason, so that a verdict may be changed.
 *
 * Throws as `finishReview` does; 'conflict': 'review-open' when it is not finished, 'invalid' without a reason.
 */
export async function reopenReview(
  tools: FinishTools,
  actor: Actor,
  { assessmentId, reason }: { readonly assessmentId: string; readonly reason: string },
): Promise<void> {
  const at = tools.now().toISOString()
  if (reason.trim() === '' || [...reason].length > reviewNoteLimit) throw new AppError('invalid', 'reason-required')
  await tools.store.transaction(async (repositories) => {
    await repositories.assessments.lock(assessmentId)
    const { assessment, place } = await getAssessmentFor(repositories, tools.now, actor, assessmentId)
    const tier = authorizeTier(actor, 'review:finish', place)
    const { finished } = await findFinished(repositories, assessmentId, tier, place.state)
    if (!finished) throw new AppError('conflict', 'review-open')

    const { round, finishedAt } = finished
    await repositories.reviewCompletions.reopen(finished, { by: actor.personId, at, reason })
    await repositories.events.append({
      stream: assessmentId,
      at,
      actorId: actor.personId,
      action: 'review.reopened',
      subject: assessmentId,
      oldValue: { tier, round, finishedAt },
      newValue: { tier, round, reopenedAt: at },
      reason,
    })
    await notify(repositories, tools, {
      kind: 'reopened',
      officeId: assessment.officeId,
      officePath: assessment.officePath,
      today: place.today,
      assessmentId,
      detail: { tier },
      roles: [...office, 'kepala_kanwil'],
      except: actor.personId,
    })
  })
}
