import type { Misfit } from '#app/domain/carry-over/proposals.ts'
import type { Bilingual, Item, Target } from '#app/domain/instrument/types.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import type { EvidenceFault } from '#app/domain/scoring/evidence.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import type { OfficeHead } from '#app/use-cases/overview/overview-view.server.ts'

/** A piece that served the item last year. */
export type CarriedPiece = {
  readonly id: string
  readonly title: string
  readonly documentDate: string | null
  /** Why it would not count this year; null when it would. */
  readonly fault: EvidenceFault | null
  /** Whether it serves the item this year already. */
  readonly attached: boolean
}

/** What last year offers for one item. */
export type CarriedItem = {
  readonly code: string
  readonly item: Item
  readonly answer: Answer
  readonly note: string
  readonly present: Answer | null
  readonly version: number
  readonly same: boolean
  readonly pieces: readonly CarriedPiece[]
  /** Whether the reader may change the answer, and what is attached, now. */
  readonly editable: boolean
  readonly attachable: boolean
}

export type CarriedNode = {
  readonly code: string
  readonly name: Bilingual
  readonly items: readonly CarriedItem[]
}

export type CarryOverPage = {
  readonly head: OfficeHead
  readonly assessmentId: string
  readonly target: Target
  readonly state: AssessmentState
  /** The year it is taken from; null where the office was not assessed then. */
  readonly fromYear: number | null
  readonly nodes: readonly CarriedNode[]
  /** Items that last year answered and this year does not have, or asks differently. */
  readonly misfits: readonly { readonly code: string; readonly misfit: Misfit }[]
  /** Items that are still empty this year, of those that can be taken over. */
  readonly empty: number
  /** Those that are answered already and shown only when all are asked for. */
  readonly answered: number
  /** Whether answered ones are shown too. */
  readonly all: boolean
  /** The one item that was asked for; null for all. */
  readonly only: string | null
}
