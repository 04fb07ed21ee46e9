import type { PieceView } from '#app/domain/evidence/piece-view.ts'
import type { Bilingual, Item, Target } from '#app/domain/instrument/types.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import type { ReviewChanges } from '#app/domain/workflow/review-changes.ts'
import type { JudgedState, ReviewProgress } from '#app/domain/workflow/review-progress.ts'
import type { ReviewTotals } from '#app/domain/workflow/review-totals.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import type { Conversation } from '#app/use-cases/conversation/conversation-view.server.ts'
import type { ClaimWarning } from '#app/use-cases/indicator-views/claims.server.ts'
import type { OtherReviewer } from './mark-presence.server.ts'
import type { DeskTier, JudgingClosed } from './review-place.server.ts'

/** A piece as the desk shows it: with the type of its file, by which it is drawn. */
export type DeskPiece = PieceView & { readonly mediaType: string | null }

/** The verdict of the tier that holds, or the last it gave. */
export type GivenVerdict = {
  readonly outcome: 'accepted' | 'returned'
  readonly answer: Answer | null
  readonly reasonCode: string | null
  readonly note: string
  readonly at: string
}

export type DeskItem = {
  readonly code: string
  readonly letter: string
  readonly item: Item
  /** Points of a full score. */
  readonly weight: number
  readonly answer: Answer | null
  readonly note: string
  readonly version: number
  readonly answeredAt: string | null
  readonly state: JudgedState
  readonly verdict: GivenVerdict | null
  /** What the other tiers made of it. */
  readonly otherTiers: readonly (GivenVerdict & { readonly tier: 'kanwil' | 'internal' | 'national' })[]
  readonly pieces: readonly DeskPiece[]
  readonly expected: readonly { readonly text: Bilingual; readonly ticked: boolean }[]
  readonly changes: ReviewChanges | null
  /** Indicators whose last figure speaks against the answer. */
  readonly warnings: readonly ClaimWarning[]
}

/** The area, or the result, of an item on the verified track: what a verdict moves. */
export type DeskArea = {
  readonly name: Bilingual
  readonly points: number
  /** Points of the gate; null where there is none. */
  readonly threshold: number | null
  /** What the item itself gives to these points now. */
  readonly ofItem: number
}

/** The way through the worksheet with what of each part still waits. */
export type DeskTree = readonly {
  readonly key: string
  readonly name: Bilingual
  readonly waiting: number
  readonly items: readonly { readonly code: string; readonly text: Bilingual; readonly state: JudgedState }[]
}[]

export type DeskHead = {
  readonly assessmentId: string
  readonly officeId: string
  readonly office: string
  readonly kanwil: string | null
  readonly timezone: string
  readonly target: Target
  readonly year: number
  readonly state: AssessmentState
  /** Null in a state in which nobody judges. */
  readonly tier: DeskTier | null
  readonly submittedAt: string | null
  /** Last day for judging; null without a limit. */
  readonly closesOn: string | null
  /** Time of the request. */
  readonly now: string
  readonly personId: string
  readonly finishedAt: string | null
}

export type DeskView = {
  readonly head: DeskHead
  readonly item: DeskItem
  readonly area: DeskArea
  readonly progress: ReviewProgress
  readonly totals: ReviewTotals
  readonly tree: DeskTree
  readonly previous: string | null
  readonly next: string | null
  /** The next item that waits for a verdict; null when none does. */
  readonly nextWaiting: string | null
  /** Place among those that wait, from 1; null when this item does not. */
  readonly placeInQueue: number | null
  readonly closed: JudgingClosed
  readonly others: readonly OtherReviewer[]
  readonly conversation: Conversation
}
