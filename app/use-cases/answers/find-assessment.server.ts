import type { Action } from '#app/domain/access/actions.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { authorize } from '#app/domain/access/authorize.ts'
import type { Place } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import { isAssessmentState } from '#app/domain/workflow/states.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import type { Clock } from '#app/platform/clock.server.ts'
import type { Repositories } from '#db/store.server.ts'

export type AssessmentPlace = Required<Pick<Place, 'unitPath' | 'today' | 'year'>> & { readonly state: AssessmentState }

type HeldAssessment = NonNullable<Awaited<ReturnType<Repositories['assessments']['findHeld']>>>

/**
 * An assessment that the actor may see, with its place for the rules of access; `today` is the day at the office.
 * Throws 'not-found' for one that does not exist or is out of reach, 'forbidden' where the action is not the actor's.
 */
export async function getAssessmentFor<Found extends HeldAssessment>(
  { assessments }: { readonly assessments: { find(id: string): Promise<Found | undefined> } },
  now: Clock,
  actor: Actor,
  id: string,
  action: Action = 'assessment:read',
) {
  const assessment = await assessments.find(id)
  if (!assessment) throw new AppError('not-found', 'assessment')
  const { officePath, year, timezone } = assessment
  if (!isAssessmentState(assessment.state)) throw new Error(`Unknown state ${assessment.state} of ${id}`)
  const place: AssessmentPlace = {
    unitPath: officePath,
    today: localDay(now(), timezone),
    year,
    state: assessment.state,
  }
  authorize(actor, action, { ...place, areaKey: null })
  return { assessment: { ...assessment, state: assessment.state }, place }
}

/** Adds the item's area to a place; a result item belongs to no area. */
export function inArea<Where extends object>(place: Where, areaKey: string | null): Where & { areaKey?: string } {
  return areaKey === null ? place : { ...place, areaKey }
}

/** The units on a path, the nearest last: '/a/b/' → a, b. */
export function unitsOnPath(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '')
}
