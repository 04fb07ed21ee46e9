import type { Actor } from '#app/domain/access/actor.ts'
import { authorizeMove, decide } from '#app/domain/access/authorize.ts'
import { isOpenOn, windowFor } from '#app/domain/calendar/windows.ts'
import type { DatedWindow } from '#app/domain/calendar/windows.ts'
import { AppError } from '#app/domain/errors.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { findTransition } from '#app/domain/workflow/transitions.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor } from '#app/use-cases/answers/find-assessment.server.ts'
import type { AssessmentPlace } from '#app/use-cases/answers/find-assessment.server.ts'
import { makeMove } from '#app/use-cases/course/make-move.server.ts'
import { windowsOf } from '#app/use-cases/course/windows-of.server.ts'
import { loadStanding } from '#app/use-cases/scores/load-standing.server.ts'
import { refreshScores } from '#app/use-cases/scores/refresh-scores.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { manifestOf } from './manifest.server.ts'
import type { Manifest } from './manifest.server.ts'

/** Whose worksheet it was, and what exactly was handed in. */
export type Submitted = { readonly officeId: string; readonly year: number; readonly manifest: Manifest }

export type SubmitAssessment = { readonly assessmentId: string; readonly expectedVersion: number }

const target: AssessmentState = 'penilaian_kanwil'

/**
 * The head of office hands the self assessment in, or the head of the ZI team a worksheet that was formally given
 * back; from then on the answers are locked. The event holds a hash of everything handed in.
 *
 * Throws 'not-found' out of reach, 'forbidden' for every other role, 'conflict': 'assessment-moved' when it was handed
 * in or changed meanwhile, 'state' before the self assessment, 'window-closed' outside the days at the office.
 */
export async function submitAssessment(
  tools: Pick<Tools, 'store' | 'editions' | 'now' | 'newId'>,
  actor: Actor,
  { assessmentId, expectedVersion }: SubmitAssessment,
): Promise<Submitted> {
  const at = tools.now().toISOString()
  return tools.store.transaction(async (repositories) => {
    const { assessments, answers, events } = repositories
    await assessments.lock(assessmentId)
    const { assessment, place } = await getAssessmentFor(repositories, tools.now, actor, assessmentId)
    assertSubmits(actor, place, assessment.version === expectedVersion)
    const transition = findTransition(place.state, target)
    if (!transition) throw new AppError('conflict', 'no-such-move')
    await assertWindowOpen(repositories, assessment, place)

    const { today } = place
    const said = { decidedOn: today, reason: '', letter: null, scan: null }
    await makeMove(repositories, tools, { assessment, transition, actorId: actor.personId, today, ...said })
    await answers.submitAll(assessmentId)
    await repositories.reopenings.close(assessmentId, at)

    await refreshScores(repositories, tools, assessment)
    const manifest = manifestOf(await loadStanding(repositories, tools, assessment))
    await events.append({
      stream: assessmentId,
      at,
      actorId: actor.personId,
      action: transition.event,
      subject: assessmentId,
      oldValue: { state: assessment.state },
      newValue: { state: target, manifest },
    })
    return { officeId: assessment.officeId, year: assessment.year, manifest }
  })
}

/** Whose act it is comes first, then whether it still is to be done: the second of two heads is told 'conflict'. */
function assertSubmits(actor: Actor, place: AssessmentPlace, isCurrent: boolean): void {
  if (place.state === 'tindak_lanjut_kanwil') {
    authorizeMove(actor, target, place)
    if (!isCurrent) throw new AppError('conflict', 'assessment-moved')
    return
  }
  const decision = decide(actor, 'assessment:submit', place)
  if (!decision.allowed && decision.reason !== 'state') throw new AppError('forbidden', decision.reason)
  if (!isCurrent) throw new AppError('conflict', 'assessment-moved')
  if (!decision.allowed) throw new AppError('conflict', 'state')
}

/** Which days hold: those for filling in at first, those for repairs after the worksheet was given back. */
export function submissionWindow(windows: readonly DatedWindow[], state: AssessmentState): DatedWindow | undefined {
  return windowFor(windows, state === 'tindak_lanjut_kanwil' ? 'revise' : 'fill')
}

async function assertWindowOpen(
  { cycles }: Pick<Repositories, 'cycles'>,
  assessment: { readonly id: string; readonly cycleId: string; readonly officePath: string },
  place: AssessmentPlace,
): Promise<void> {
  const cycle = await cycles.find(assessment.cycleId)
  const windows = await windowsOf({ cycles }, assessment, place.today)
  if (cycle?.state !== 'open' || !isOpenOn(submissionWindow(windows, place.state), place.today)) {
    throw new AppError('conflict', 'window-closed')
  }
}
