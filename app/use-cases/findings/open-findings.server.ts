import type { Action } from '#app/domain/access/actions.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { authorize, can, decide } from '#app/domain/access/authorize.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor, inArea } from '#app/use-cases/answers/find-assessment.server.ts'
import type { AssessmentPlace } from '#app/use-cases/answers/find-assessment.server.ts'
import type { Repositories } from '#db/store.server.ts'

export type FindingKey = {
  readonly assessmentId: string
  readonly findingId: string
  /** The version of the finding that was seen. */
  readonly expectedVersion: number
}

type FindingAction = Extract<Action, `finding:${string}`>

/** The trace of what only the internal team may know: drafts and the report until its approval. */
export function draftStream(assessmentId: string): string {
  return `lhe:${assessmentId}`
}

/** Holds an assessment whose findings the actor may see for this transaction. Throws 'not-found' or 'forbidden'. */
export async function holdAssessment(
  repositories: Pick<Repositories, 'assessments'>,
  { now }: Pick<Tools, 'now'>,
  actor: Actor,
  assessmentId: string,
) {
  await repositories.assessments.lock(assessmentId)
  return getAssessmentFor(repositories, now, actor, assessmentId, 'finding:read')
}

/**
 * Goes on when the actor may do this about findings of an area now (null: about a result or the whole office, which
 * belongs to nobody who is limited to areas). Throws 'forbidden', or 'conflict' 'finding-not-now' in another state.
 */
export function assertMay(actor: Actor, action: FindingAction, place: AssessmentPlace, areaKey: string | null): void {
  const decision = decide(actor, action, inArea(place, areaKey))
  if (decision.allowed) return
  if (decision.reason === 'state') throw new AppError('conflict', 'finding-not-now')
  throw decision.reason === 'office' ? new AppError('not-found', 'office') : new AppError('forbidden', decision.reason)
}

/** As `assertMay` for what belongs to no area and concerns everybody with the right: the report. */
export function assertMayReport(actor: Actor, action: FindingAction, place: AssessmentPlace): void {
  const decision = decide(actor, action, { ...place, areaKey: null })
  if (decision.allowed) return
  throw decision.reason === 'state'
    ? new AppError('conflict', 'finding-not-now')
    : new AppError('forbidden', decision.reason)
}

/**
 * A finding of the held assessment, at the version that was seen. Throws 'not-found' for one of another assessment,
 * and for a draft to whoever may not see drafts; 'conflict' 'finding-changed' when somebody was faster.
 */
export async function getFinding(
  { findings }: Pick<Repositories, 'findings'>,
  { assessmentId, findingId, expectedVersion }: FindingKey,
  actor: Actor,
  place: AssessmentPlace,
) {
  const finding = await findings.find(findingId)
  const isHidden = finding?.publishedAt === null && !seesDrafts(actor, place)
  if (!finding || finding.assessmentId !== assessmentId || isHidden) throw new AppError('not-found', 'finding')
  authorize(actor, 'finding:read', inArea(place, finding.areaKey))
  if (finding.version !== expectedVersion) throw new AppError('conflict', 'finding-changed')
  return finding
}

/** Whether the actor belongs to the internal team, which alone sees what is being written. */
export function seesDrafts(actor: Actor, place: AssessmentPlace): boolean {
  return can(actor, 'finding:read-draft', { ...place, areaKey: null })
}
