import type { Role } from '#app/domain/access/roles.ts'
import type { PieceView } from '#app/domain/evidence/piece-view.ts'
import type { Bilingual, Item, Target } from '#app/domain/instrument/types.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import type { Tier, Track } from '#app/domain/scoring/standing.ts'
import type { Editing } from '#app/domain/workflow/item-editing.ts'
import type { AnswerProgress, ItemState } from '#app/domain/workflow/item-state.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import type { ClaimWarning } from '#app/use-cases/indicator-views/claims.server.ts'
import type { Conversation } from '#app/use-cases/conversation/conversation-view.server.ts'

/** Unrounded points of one node or item on each track. */
export type TrackPoints = Readonly<Record<Track, number>>

/** All that moves when an answer is saved; a saved answer brings it anew. */
export type WorksheetFigures = {
  readonly answered: number
  readonly items: number
  /** Points of every area, sub-area and result group by key. */
  readonly nodes: Readonly<Record<string, TrackPoints>>
  /** Keys of those nodes of which a gate fails on the supported track. */
  readonly failing: readonly string[]
  readonly byItem: Readonly<Record<string, ItemFigures>>
}
export type ItemFigures = {
  readonly state: ItemState | AnswerProgress
  /** Points on the supported track. */
  readonly won: number
  readonly answered: boolean
  readonly hasValidEvidence: boolean
}

export type NodeName = { readonly code: string; readonly name: Bilingual; readonly weight: number }

/** One area with the sub-areas that the reader may open, or a result group that is itself a page. */
export type TreeArea = {
  readonly key: string
  readonly name: Bilingual
  readonly weight: number
  /** Points of its gate; null without one. */
  readonly threshold: number | null
  /** Node to open; null for an area, which is opened by its sub-areas. */
  readonly page: string | null
  readonly groups: readonly {
    readonly key: string
    readonly name: Bilingual | null
    readonly nodes: readonly NodeName[]
  }[]
}

/** Why an item lies with the office again. */
export type ReturnView = {
  readonly tier: Tier
  readonly reasonCode: string | null
  readonly note: string
  readonly at: string
}

/** One event of an item; `change` tells what it was by the action's own values. */
export type HistoryView = {
  readonly position: number
  readonly at: string
  readonly actor: string | null
  readonly action: string
  readonly change:
    | {
        readonly kind: 'answer'
        readonly from: Answer | null
        readonly to: Answer | null
        readonly noteChanged: boolean
      }
    | { readonly kind: 'documents'; readonly ticked: number }
    | { readonly kind: 'other' }
  readonly reason: string | null
}

/** What the office answered of an item the year before. */
export type LastYear = { readonly year: number; readonly answer: Answer; readonly pieces: number }

/** A published finding of the internal team about an item. */
export type FindingMark = { readonly number: number; readonly dueOn: string; readonly closed: boolean }

export type ItemView = {
  readonly code: string
  readonly letter: string
  readonly item: Item
  /** Points of a full score. */
  readonly weight: number
  readonly answer: Answer | null
  readonly note: string
  readonly version: number
  readonly answeredAt: string | null
  /** What tiers answered, beside the office's own. */
  readonly tierAnswers: readonly { readonly tier: Tier; readonly answer: Answer }[]
  readonly pieces: readonly PieceView[]
  readonly ticked: readonly string[]
  readonly returned: ReturnView | null
  /** Accepted before and opened again by a reviewer, until the office hands it in. */
  readonly reopened: { readonly tier: Tier; readonly reason: string; readonly at: string } | null
  /** Whether the reader may open it again for the office. */
  readonly reopenable: boolean
  readonly editing: Editing
  readonly evidenceEditable: boolean
  /** Of an item that is empty and may be answered now; null for others. */
  readonly lastYear: LastYear | null
  readonly findings: readonly FindingMark[]
  /** Indicators whose last figure speaks against the answer. */
  readonly warnings: readonly ClaimWarning[]
  /** What office and reviewers say to each other about it. */
  readonly conversation: Conversation
  readonly history: readonly HistoryView[]
}

export type SubAreaView = NodeName & {
  readonly component: Bilingual
  readonly area: Bilingual | null
  readonly aspect: Bilingual | null
  readonly items: readonly ItemView[]
}

/** Where the page is and whose it is. */
export type WorksheetPlace = {
  readonly assessmentId: string
  readonly officeId: string
  readonly year: number
  readonly office: string
  readonly kanwil: string | null
  readonly target: Target
  readonly state: AssessmentState
  readonly timezone: string
  readonly submittedAt: string | null
  /** Last day for filling in or for repairs, whichever holds now; null without a limit. */
  readonly closesOn: string | null
  /** Whether repairs, not filling in, is what the window is for. */
  readonly revising: boolean
  /** Time of the request. */
  readonly now: string
  /** Whose unsent texts this browser may keep. */
  readonly personId: string
}

/** What a stale save is told of the other's answer. */
export type TheirAnswer = {
  readonly value: Answer | null
  readonly note: string
  readonly version: number
  readonly at: string
  readonly role: Role | null
}
