import type { PieceView } from '#app/domain/evidence/piece-view.ts'
import type { Bilingual, LegalBasis, Target } from '#app/domain/instrument/types.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import type { NeedPart } from '#app/domain/scoring/explain.ts'
import type { NotCounted, Standing, Tier, Track } from '#app/domain/scoring/standing.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import type { ByTrack, ItemPlace, OfficeHead } from '#app/use-cases/overview/overview-view.server.ts'

export type TraceStep = { readonly key: string; readonly name: Bilingual }

export type TraceGate = {
  readonly key: string
  readonly threshold: number
  readonly passed: boolean
  readonly margin: number
}

/** One part of a sum; for an item also how it came to its points. */
export type TracePart = TraceStep & {
  readonly points: number
  readonly weight: number
  readonly score: number | null
  readonly answer: Answer | null
  readonly notCounted: NotCounted | null
}

export type ReadinessTrace = {
  readonly kind: 'readiness'
  readonly readiness: number
  readonly need: number
  readonly emptyNeed: number
  readonly parts: readonly (NeedPart & { readonly name: Bilingual })[]
}

export type NodeTraceView = TraceStep & {
  readonly kind: 'node'
  readonly points: number
  readonly weight: number
  /** `mean`: the weight times the mean of its items; `sum`: the sum of its parts. */
  readonly rule: 'sum' | 'mean'
  readonly parts: readonly TracePart[]
  /** Items of areas that the reader may not open are left out. */
  readonly hidden: boolean
}

export type ItemTraceView = TraceStep & {
  readonly kind: 'item'
  readonly points: number
  readonly weight: number
  /** Weight of the sub-area and how many items share it; null for a result item, which has a weight of its own. */
  readonly share: { readonly weight: number; readonly items: number } | null
  readonly score: number
  readonly numerator: number | null
  readonly denominator: number | null
  readonly capped: boolean
  readonly standing: Standing
  readonly option: { readonly key: string; readonly text: Bilingual; readonly score: number } | null
  readonly inputs: readonly { readonly label: Bilingual; readonly value: number }[]
  readonly tiers: readonly TierStep[]
  readonly pieces: readonly PieceView[]
  readonly page: ItemPlace
}

/** What a tier said of the item: its answer, or why it was given back. `current` is false for an older version. */
export type TierStep = {
  readonly tier: 'office' | Tier
  readonly outcome: 'claimed' | 'accepted' | 'returned'
  readonly answer: Answer | null
  readonly version: number
  readonly at: string
  readonly reasonCode: string | null
  readonly note: string
  readonly current: boolean
}

export type TracePage = {
  readonly head: OfficeHead
  readonly assessmentId: string
  readonly target: Target
  readonly state: AssessmentState
  readonly track: Track
  readonly node: string
  /** From the total down to what is explained, itself last. */
  readonly path: readonly TraceStep[]
  /** The figure on every track: points of the node, or readiness. */
  readonly values: ByTrack
  readonly gate: TraceGate | null
  readonly legalBasis: readonly LegalBasis[]
  readonly editionId: string
  readonly view: ReadinessTrace | NodeTraceView | ItemTraceView
}
