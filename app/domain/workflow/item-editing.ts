import type { Action } from '#app/domain/access/actions.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { decide } from '#app/domain/access/authorize.ts'
import type { Place, Refusal } from '#app/domain/access/authorize.ts'
import { isOpenOn, windowFor } from '#app/domain/calendar/windows.ts'
import type { DatedWindow } from '#app/domain/calendar/windows.ts'
import { isGivenBack, isLocked } from './item-state.ts'
import type { ItemState } from './item-state.ts'
import { openStates } from './states.ts'
import type { AssessmentState } from './states.ts'

/** Where an item is to be changed: the office, its day, the assessment's state and year, and the item's area. */
export type ItemPlace = Required<Pick<Place, 'unitPath' | 'today' | 'year'>> & {
  readonly state: AssessmentState
  /** Undefined for a result item, which belongs to no area. */
  readonly areaKey: string | undefined
}

export type EditingFacts = {
  readonly place: ItemPlace
  readonly itemState: ItemState
  /** The windows of the cycle that may hold for the office, the nearest branch first. */
  readonly windows: readonly DatedWindow[]
  readonly cycleState: 'open' | 'closed'
}

/** Why an item cannot be changed now, as a word of the catalogue of refusals. */
export type ClosedReason = Refusal | 'assessment-closed' | 'item-locked' | 'window-closed'

export type Editing =
  { readonly editable: true; readonly revising: boolean } | { readonly editable: false; readonly reason: ClosedReason }

/**
 * Whether the actor may change the answer of an item, or what is attached to it, right now.
 *
 * The whole worksheet is open in the states of the office's own work, within the window for filling in. A single
 * item that was returned, or opened again, is open besides while it is being judged, within the window for repairs, as
 * is the whole worksheet when it was formally given back. What a reviewer has accepted is locked. (process, 4.1 and 4.3)
 */
export function itemEditing(
  actor: Actor,
  action: 'answer:write' | 'evidence:write' | 'evidence:remove',
  { place, itemState, windows, cycleState }: EditingFacts,
): Editing {
  const returned = isGivenBack(itemState)
  const whole = openStates.includes(place.state)
  const asked: Action = returned && !whole ? 'item:revise' : action
  const { areaKey, ...office } = place
  const decision = decide(actor, asked, areaKey === undefined ? office : { ...office, areaKey })
  if (!decision.allowed) return closed(decision.reason === 'state' ? 'assessment-closed' : decision.reason)
  if (isLocked(itemState)) return closed('item-locked')

  const revising = !whole || place.state === 'tindak_lanjut_kanwil'
  const open = cycleState === 'open' && isOpenOn(windowFor(windows, revising ? 'revise' : 'fill'), place.today)
  return open ? { editable: true, revising } : closed('window-closed')
}

function closed(reason: ClosedReason): Editing {
  return { editable: false, reason }
}
