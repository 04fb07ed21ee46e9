import type { Actor } from '#app/domain/access/actor.ts'
import { authorize, decide } from '#app/domain/access/authorize.ts'
import type { Place } from '#app/domain/access/authorize.ts'
import { AppError } from '#app/domain/errors.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'

/** One thing a piece serves: in which state its assessment is, and the area, undefined where there is none. */
export type Served = {
  readonly state: AssessmentState
  readonly year: number
  readonly areaKey: string | undefined
}

type Office = Pick<Place, 'unitPath' | 'today'>

/**
 * Goes on when the actor may look at a piece: it serves something whose evidence the actor may read, or it serves
 * nothing and the actor reads the office's evidence. Throws 'not-found' for an office out of reach, else 'forbidden'.
 */
export function assertReadable(actor: Actor, office: Office, serves: readonly Served[]): void {
  authorize(actor, 'office:read', { ...office, areaKey: null })
  if (serves.length === 0) {
    authorize(actor, 'evidence:read', { ...office, areaKey: null })
    return
  }
  const decisions = serves.map(({ state, year, areaKey }) => {
    const place = { ...office, state, year }
    return decide(actor, 'evidence:read', areaKey === undefined ? place : { ...place, areaKey })
  })
  const [first] = decisions
  if (decisions.some(({ allowed }) => allowed) || !first || first.allowed) return
  throw new AppError('forbidden', first.reason)
}
