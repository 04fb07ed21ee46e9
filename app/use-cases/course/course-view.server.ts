import type { Role } from '#app/domain/access/roles.ts'
import type { GivenWindow } from '#app/domain/calendar/window-exceptions.ts'
import type { Target } from '#app/domain/instrument/types.ts'
import type { CourseStep } from '#app/domain/workflow/course.ts'
import type { Unmet } from '#app/domain/workflow/guards.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import type { Transition } from '#app/domain/workflow/transitions.ts'
import type { OfficeHead } from '#app/use-cases/overview/overview-view.server.ts'

export type CourseStageView = {
  readonly step: CourseStep
  readonly phase: 'done' | 'now' | 'stopped' | 'ahead'
  /** The states of the step that the assessment has been in, or is in, with the day each began. */
  readonly states: readonly { readonly state: AssessmentState; readonly since: string | null }[]
  readonly window: GivenWindow | null
}

/** A move that was made. */
export type MoveView = {
  readonly version: number
  readonly from: AssessmentState
  readonly to: AssessmentState
  readonly at: string
  readonly decidedOn: string
  /** Null when the mover had no role at the office that day, or when time moved it. */
  readonly role: Role | null
  readonly byTime: boolean
  readonly reason: string
  readonly letter: { readonly number: string; readonly date: string } | null
  readonly hasScan: boolean
}

/** A move that may come next. */
export type NextMove = Pick<Transition, 'to' | 'letter' | 'reason' | 'recorded'> & {
  readonly by: readonly Role[]
  /** Where it is made: on a page of the course, by handing in, by opening the next year, or by time. */
  readonly way: 'here' | 'hand-in' | 'next-year' | 'time'
  /** Whether one press makes it. */
  readonly plain: boolean
  /** Whether the reader is one of those who make it. */
  readonly mine: boolean
  readonly unmet: readonly Unmet[]
}

export type ExceptionView = {
  readonly id: string
  readonly kind: GivenWindow['kind']
  readonly opensOn: string
  readonly closesOn: string
  readonly reason: string
  readonly active: boolean
}

export type CourseView = {
  readonly head: OfficeHead
  /** Where the office stands in the tree, for the rules of access. */
  readonly officePath: string
  readonly assessmentId: string
  readonly version: number
  readonly target: Target
  readonly state: AssessmentState
  readonly openedAt: string
  readonly stages: readonly CourseStageView[]
  /** Who acts next; nobody when time does or the year is over. */
  readonly actors: readonly Role[]
  /** The last day for it; null without one. */
  readonly until: string | null
  readonly next: readonly NextMove[]
  readonly windows: readonly (GivenWindow & { readonly open: boolean })[]
  readonly exceptions: readonly ExceptionView[]
  /** The newest first. */
  readonly moves: readonly MoveView[]
  /** Why the office's last earlier year ended without a predicate, or lost it. */
  readonly earlier: { readonly year: number; readonly move: MoveView } | null
  /** What a proposal should be weighed against; null where none is near. */
  readonly proposal: { readonly failingGates: number; readonly gates: number; readonly prerequisites: number } | null
  readonly givesExceptions: boolean
  readonly recordsResults: boolean
  readonly readsAnswers: boolean
}
