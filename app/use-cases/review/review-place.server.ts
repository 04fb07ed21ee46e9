import type { Action } from '#app/domain/access/actions.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { can, decide } from '#app/domain/access/authorize.ts'
import { isOpenOn, windowFor } from '#app/domain/calendar/windows.ts'
import type { DatedWindow } from '#app/domain/calendar/windows.ts'
import { AppError } from '#app/domain/errors.ts'
import type { IndexedItem } from '#app/domain/instrument/index-edition.ts'
import { judgingTier } from '#app/domain/workflow/review-progress.ts'
import type { AssessmentPlace } from '#app/use-cases/answers/find-assessment.server.ts'
import { inArea } from '#app/use-cases/answers/find-assessment.server.ts'
import type { Repositories } from '#db/store.server.ts'

/** The tiers that judge at the desk. */
export type DeskTier = NonNullable<ReturnType<typeof judgingTier>>

/** Why an item cannot be judged now, as a word of the catalogue of refusals; null when it can. */
export type JudgingClosed = 'role' | 'area' | 'state' | 'own-office' | 'window-closed' | 'cycle-closed' | null

type Facts = {
  readonly windows: readonly DatedWindow[]
  readonly cycleState: 'open' | 'closed'
}

/**
 * Whether the actor may judge an item now. The window for verification binds the Kanwil; the internal team works by
 * its own assignment, which knows no window.
 */
export function judgingClosed(
  actor: Actor,
  place: AssessmentPlace,
  { areaKey }: Pick<IndexedItem, 'areaKey'>,
  { windows, cycleState }: Facts,
): JudgingClosed {
  const decision = decide(actor, 'item:judge', inArea(place, areaKey))
  if (!decision.allowed) return decision.reason === 'office' ? 'role' : decision.reason
  if (cycleState !== 'open') return 'cycle-closed'
  const open = judgingTier(place.state) !== 'kanwil' || isOpenOn(windowFor(windows, 'verify'), place.today)
  return open ? null : 'window-closed'
}

/** Goes on when the actor may do this for the tier that judges now, and gives that tier back. */
export function authorizeTier(actor: Actor, action: Action, place: AssessmentPlace): DeskTier {
  const decision = decide(actor, action, place)
  const tier = judgingTier(place.state)
  if (decision.allowed && tier) return tier
  const reason = decision.allowed ? 'state' : decision.reason
  throw new AppError(reason === 'state' ? 'conflict' : 'forbidden', reason)
}

/** A refusal as an error: what is only not possible now is a conflict. */
export function closedError(reason: NonNullable<JudgingClosed>): AppError {
  const later = reason === 'state' || reason === 'window-closed' || reason === 'cycle-closed'
  return new AppError(later ? 'conflict' : 'forbidden', reason === 'window-closed' ? 'verify-closed' : reason)
}

/** The finishing of a tier that holds: not opened again, and of the state that the assessment is in. */
export async function findFinished(
  { reviewCompletions }: Pick<Repositories, 'reviewCompletions'>,
  assessmentId: string,
  tier: DeskTier,
  state: string,
) {
  const rows = await reviewCompletions.listByAssessment(assessmentId)
  const mine = rows.filter((row) => row.tier === tier)
  return {
    finished: mine.find((row) => row.reopenedAt === null && row.state === state) ?? null,
    nextRound: (mine[0]?.round ?? 0) + 1,
  }
}

/** Whether the actor may finish, or open again, the judgement of the tier that judges now. */
export function mayFinish(actor: Actor, place: AssessmentPlace): boolean {
  return can(actor, 'review:finish', place)
}
