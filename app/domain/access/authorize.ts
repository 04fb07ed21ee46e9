import { AppError } from '#app/domain/errors.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { findTransition } from '#app/domain/workflow/transitions.ts'
import type { Action } from './actions.ts'
import { assessorActions } from './actions.ts'
import { activeGrants, isOwnOffice, reaches } from './actor.ts'
import type { Actor, Grant } from './actor.ts'
import { permissions } from './permissions.ts'
import type { Permission } from './permissions.ts'
import { deskOf } from './roles.ts'

/**
 * Where something is to be done. `today` is the day at the office. `state` and `year` are those of the assessment.
 * `areaKey` is the item's area; null when nothing of any area is touched. Left out, a grant limited to areas
 * does not suffice: result items and prerequisites belong to no area, and to nobody who is limited to some.
 */
export type Place = {
  readonly unitPath: string
  readonly state?: AssessmentState
  readonly areaKey?: string | null
  readonly today: string
  readonly year?: number
}

/** Why something is refused: out of reach, no role for it, another area, another state, or one's own office. */
export type Refusal = 'office' | 'role' | 'area' | 'state' | 'own-office'

export type Decision =
  { readonly allowed: true; readonly grant: Grant } | { readonly allowed: false; readonly reason: Refusal }

/** Decides by the table. An unknown action, or a place nobody told enough about, is refused. */
export function decide(actor: Actor, action: Action, place: Place): Decision {
  const near = activeGrants(actor, place.today).filter((grant) => reaches(grant, place.unitPath))
  if (!near.some((grant) => rowsFor(grant, 'office:read').length > 0)) return refuse('office')

  const candidates = near.flatMap((grant) => rowsFor(grant, action).map((row) => ({ grant, row })))
  if (candidates.length === 0) return refuse('role')

  const others = candidates.filter(({ grant }) => !judgesOwn(actor, grant, action, place))
  if (others.length === 0) return refuse('own-office')

  const inArea = others.filter(({ grant, row }) => areaAllowed(grant, row, place.areaKey))
  if (inArea.length === 0) return refuse('area')

  const found = inArea.find(({ row }) => stateAllowed(row, place.state))
  return found ? { allowed: true, grant: found.grant } : refuse('state')
}

/** Whether the actor may do this here. */
export function can(actor: Actor, action: Action, place: Place): boolean {
  return decide(actor, action, place).allowed
}

/** Goes on silently, or throws: an office out of reach is 'not-found', anything else 'forbidden' with its reason. */
export function authorize(actor: Actor, action: Action, place: Place): Grant {
  const decision = decide(actor, action, place)
  if (decision.allowed) return decision.grant
  throw decision.reason === 'office' ? new AppError('not-found', 'office') : new AppError('forbidden', decision.reason)
}

/**
 * Goes on when the actor may make this very move. A move that is not in the table, or that time makes, is a
 * 'conflict'; somebody else's move is 'forbidden'. `place.state` is the state it starts from.
 */
export function authorizeMove(
  actor: Actor,
  to: AssessmentState,
  place: Place & { readonly state: AssessmentState },
): Grant {
  authorize(actor, 'assessment:advance', place)
  const transition = findTransition(place.state, to)
  if (!transition || transition.by === 'time') throw new AppError('conflict', 'no-such-move')

  const { by } = transition
  const mine = activeGrants(actor, place.today).filter(
    (grant) => reaches(grant, place.unitPath) && by.includes(grant.role),
  )
  if (mine.length === 0) throw new AppError('forbidden', 'role')
  const grant = mine.find((candidate) => !judgesOwn(actor, candidate, 'assessment:advance', place))
  if (!grant) throw new AppError('forbidden', 'own-office')
  return grant
}

/** Whether the actor may do this somewhere at all; for pages that have no place, such as monitoring. */
export function canAnywhere(actor: Actor, action: Action, today: string): boolean {
  return grantsFor(actor, action, today).length > 0
}

/** Whether the actor may do this over the whole institution, not in one branch alone. */
export function canOverall(actor: Actor, action: Action, today: string): boolean {
  return grantsFor(actor, action, today).some(({ unitKind }) => unitKind === 'kementerian')
}

/** As `canAnywhere`, but throws 'forbidden'. */
export function authorizeAnywhere(actor: Actor, action: Action, today: string): void {
  if (!canAnywhere(actor, action, today)) throw new AppError('forbidden', 'role')
}

/** The grants that allow an action somewhere on that day. */
export function grantsFor(actor: Actor, action: Action, today: string): readonly Grant[] {
  return activeGrants(actor, today).filter((grant) => rowsFor(grant, action).length > 0)
}

/**
 * The branches in which an action is allowed, without those inside another; lists are filtered by them. Office
 * roles reach one unit and no branch: they do not count here.
 */
export function branchPaths(actor: Actor, action: Action, today: string): readonly string[] {
  const branches = grantsFor(actor, action, today).filter((grant) => deskOf[grant.role] !== 'office')
  const paths = [...new Set(branches.map((grant) => grant.unitPath))]
  return paths.filter((path) => !paths.some((other) => other !== path && path.startsWith(other))).sort()
}

/** The areas in which an action is allowed at a place: null for all, an empty list for none. */
export function areasFor(actor: Actor, action: Action, place: Omit<Place, 'areaKey'>): readonly string[] | null {
  const found = new Set<string>()
  for (const grant of activeGrants(actor, place.today)) {
    if (!reaches(grant, place.unitPath) || judgesOwn(actor, grant, action, place)) continue
    for (const row of rowsFor(grant, action)) {
      if (!stateAllowed(row, place.state)) continue
      if (row.areas === 'all' || grant.areas === null) return null
      for (const area of grant.areas) found.add(area)
    }
  }
  return [...found].sort()
}

function rowsFor(grant: Grant, action: Action): readonly Permission[] {
  return permissions.filter((row) => row.role === grant.role && row.action === action)
}

/** An assessor's act, or an assessor's move, on an office of one's own. Office roles move their own office. */
function judgesOwn(actor: Actor, grant: Grant, action: Action, place: Place): boolean {
  const assesses =
    assessorActions.includes(action) || (action === 'assessment:advance' && deskOf[grant.role] !== 'office')
  return assesses && isOwnOffice(actor, place.unitPath, place.year ?? Number(place.today.slice(0, 4)))
}

function areaAllowed(grant: Grant, row: Permission, areaKey: string | null | undefined): boolean {
  if (row.areas === 'all' || grant.areas === null || areaKey === null) return true
  return areaKey !== undefined && grant.areas.includes(areaKey)
}

function stateAllowed(row: Permission, state: AssessmentState | undefined): boolean {
  return row.states === 'any' || (state !== undefined && row.states.includes(state))
}

function refuse(reason: Refusal): Decision {
  return { allowed: false, reason }
}
