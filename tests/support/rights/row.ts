import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { allSeats, placeNames, reachesPlace } from './seats.ts'
import type { Asker, OfficeId, PlaceName, Seat } from './seats.ts'

/** What somebody gets: the thing itself, a status of refusal, or the door. */
export type Outcome = 'ok' | 'sign-in' | 400 | 401 | 403 | 404 | 405 | 409
export type Outcomes = Readonly<Record<Asker, Outcome>>
/** Everybody, or those of them who are tried. */
export type Rights = Readonly<Partial<Record<PlaceName, Partial<Outcomes>>>>

/** What is sent. Fields go as a form, files as one of several parts. */
export type Asked = {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: string
  readonly fields?: Readonly<Record<string, string>>
  /** A file of the usual kind, or one of one's own. */
  readonly file?: boolean | readonly [name: string, content: Buffer]
  readonly headers?: Readonly<Record<string, string>>
}

/** One line of the table: a route, what is asked of it, and who gets what where. */
export type Row = {
  /** The file in app/routes. */
  readonly route: string
  readonly method: 'GET' | 'POST'
  /** For the auditor: what it is. Of an action its intent, where the form has one. */
  readonly act: string
  /** The state of every assessment when it is asked. */
  readonly state?: AssessmentState
  readonly ask: (officeId: OfficeId, asker: Asker) => Asked
  readonly rights: Rights
  /** The field that chooses among what belongs to the office; anything else in it is a fault of the form (400). */
  readonly chosenAtOffice?: string
  /** Events that an allowed act writes; one, unless told otherwise. */
  readonly events?: number | ((asker: Asker) => number)
}

type Listed = {
  readonly ok: readonly Seat[]
  /** Whose right it is, but not now. */
  readonly closed?: readonly Seat[]
  /** For whom it does not exist although the office is in reach. */
  readonly hidden?: readonly Seat[]
}

/**
 * For what belongs to an office: out of reach it does not exist (404), in reach it is for those named, and the others
 * are told that it is not for them (403).
 */
export function atOffices({ ok, closed = [], hidden = [] }: Listed): Rights {
  return byPlace((place) =>
    outcomes('sign-in', (seat) => {
      if (!reachesPlace(seat, place) || hidden.includes(seat)) return 404
      return ok.includes(seat) ? 'ok' : closed.includes(seat) ? 409 : 403
    }),
  )
}

/**
 * For people, who do not exist (404) for those who may not look at any. Those named may act, those who only `see` are
 * told that it is not for them; both within their reach.
 */
export function onPeople({ ok, see = [] }: { readonly ok: readonly Seat[]; readonly see?: readonly Seat[] }): Rights {
  return byPlace((place) =>
    outcomes('sign-in', (seat) => {
      if (!reachesPlace(seat, place)) return 404
      return ok.includes(seat) ? 'ok' : see.includes(seat) ? 403 : 404
    }),
  )
}

/** The same rights tried by fewer people, for what takes long to make. */
export function amongst(rights: Rights, isTried: (asker: Asker, place: PlaceName) => boolean): Rights {
  return Object.fromEntries(
    Object.entries(rights).map(([place, outcomes]) => [
      place,
      Object.fromEntries(Object.entries(outcomes).filter(([asker]) => isTried(asker as Asker, place as PlaceName))),
    ]),
  )
}

/** For what belongs to no office. `instead` are those who get another refusal than the rest. */
export function forSome(
  ok: readonly Seat[],
  instead: readonly Seat[] = [],
  refusal: Outcome = 403,
  other: Outcome = 400,
): Rights {
  return { own: outcomes('sign-in', (seat) => (ok.includes(seat) ? 'ok' : instead.includes(seat) ? other : refusal)) }
}

export function forSignedIn(outcome: Outcome = 'ok'): Rights {
  return { own: outcomes('sign-in', () => outcome) }
}

export function forEverybody(outcome: Outcome = 'ok'): Rights {
  return { own: outcomes(outcome, () => outcome) }
}

function byPlace(of: (place: PlaceName) => Outcomes): Rights {
  return Object.fromEntries(placeNames.map((place) => [place, of(place)]))
}

function outcomes(signedOut: Outcome, of: (seat: Seat) => Outcome): Outcomes {
  const inside = Object.fromEntries(allSeats.map((seat) => [seat, of(seat)])) as Record<Seat, Outcome>
  return { ...inside, 'signed-out': signedOut }
}
