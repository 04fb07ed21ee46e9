import type { Bilingual, Item, Target } from '#app/domain/instrument/types.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import type { Status } from '#app/domain/scoring/status.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import type { PaperKind } from '#app/domain/papers/kinds.ts'
import type {
  ByTrack,
  OverviewGate,
  OverviewPrerequisite,
  OverviewStep,
  OverviewTerm,
  TrendDay,
} from '#app/use-cases/overview/overview-view.server.ts'

/** What every paper of an assessment says at its top and at its foot. */
export type PaperHead = {
  readonly kind: PaperKind
  /** The units above the office by their names of the day, the ministry first; the office itself is the last. */
  readonly units: readonly string[]
  readonly office: string
  readonly kanwil: string | null
  readonly city: string | null
  readonly timezone: string
  readonly year: number
  readonly target: Target
  readonly state: AssessmentState
  /** The regulation of the edition, with those that amend it. */
  readonly regulations: readonly string[]
  readonly submittedAt: string | null
  /** The moment whose figures these are. */
  readonly at: string
  /** First digits of the newest event's hash; null before anything happened. */
  readonly trace: string | null
  /** The code of its figures; null for a paper that nobody signs. */
  readonly code: string | null
}

/** Answers of the office and of the tiers beside each other. */
export type TierAnswers = Readonly<Record<'office' | 'kanwil' | 'internal', Answer | null>>
export type TierTexts = Readonly<Record<'office' | 'kanwil' | 'internal', string>>
export type TierReturns = Readonly<Record<'kanwil' | 'internal', string | null>>

export type PaperItem = {
  readonly code: string
  readonly item: Item
  readonly answers: TierAnswers
  readonly notes: TierTexts
  /** Reason code of a tier's return that holds. */
  readonly returned: TierReturns
  readonly points: ByTrack
  readonly weight: number
  readonly evidence: readonly string[]
}

/** A sub-area or a group of results with its items. */
export type PaperPage = {
  readonly code: string
  readonly name: Bilingual
  readonly weight: number
  readonly points: ByTrack
  readonly items: readonly PaperItem[]
}

/** An area in one aspect, or the results. */
export type PaperSection = {
  readonly name: Bilingual
  readonly aspect: Bilingual | null
  readonly weight: number
  readonly points: ByTrack
  readonly pages: readonly PaperPage[]
}

export type WorksheetView = {
  readonly sections: readonly PaperSection[]
  readonly total: { readonly weight: number; readonly points: ByTrack }
  readonly answered: number
  readonly items: number
}

export type RecapNode = {
  readonly key: string
  readonly name: Bilingual
  readonly level: 'part' | 'sum' | 'total'
  readonly weight: number
  readonly points: ByTrack
}

export type RecapView = {
  readonly nodes: readonly RecapNode[]
  readonly gates: readonly OverviewGate[]
  readonly prerequisites: readonly OverviewPrerequisite[]
  readonly status: Status
  readonly readiness: ByTrack
  readonly need: ByTrack
  /** Whether any gate fails on the track: readiness is then never shown as a hundred. */
  readonly failing: Readonly<Record<keyof ByTrack, boolean>>
  /** The nodes whose gate fails on each track: their points are never shown as reaching it. */
  readonly failingNodes: Readonly<Record<keyof ByTrack, readonly string[]>>
}

export type MinutesRow = {
  readonly key: string
  readonly name: Bilingual
  readonly level: RecapNode['level']
  readonly weight: number
  /** Points that the office claims, and those by the tier's own answers; a returned item counts nothing. */
  readonly claimed: number
  readonly judged: number
}

export type MinutesItem = {
  readonly code: string
  readonly text: Bilingual
  readonly item: Item
  readonly claimed: Answer | null
  readonly judged: Answer | null
  readonly reasonCode: string | null
  readonly note: string
}

export type MinutesView = {
  readonly tier: 'kanwil' | 'internal'
  readonly rows: readonly MinutesRow[]
  readonly judged: number
  readonly items: number
  readonly accepted: number
  readonly returned: readonly MinutesItem[]
  /** Accepted with another answer than the office's. */
  readonly changed: readonly MinutesItem[]
  readonly reviewers: number
  /** First and last moment of judging. */
  readonly from: string
  readonly to: string
}

export type DeclarationView = {
  readonly manifest: string
  readonly answers: number
  readonly pieces: number
  readonly items: number
  readonly claimed: number
}

export type OfficeReportView = {
  readonly status: Status
  readonly readiness: ByTrack
  /** Points short on the supported track. */
  readonly need: number
  readonly verifiedGates: number
  readonly gates: readonly OverviewGate[]
  readonly terms: readonly OverviewTerm[]
  readonly steps: readonly Pick<OverviewStep, 'code' | 'points' | 'reason' | 'text'>[]
  readonly trend: readonly TrendDay[]
  readonly prerequisites: readonly OverviewPrerequisite[]
}

/** A paper's data, before it has words. */
export type PaperView = { readonly head: PaperHead } & (
  | { readonly kind: 'worksheet'; readonly worksheet: WorksheetView }
  | { readonly kind: 'score-recap'; readonly recap: RecapView }
  | { readonly kind: 'declaration'; readonly declaration: DeclarationView }
  | { readonly kind: 'minutes'; readonly minutes: MinutesView }
  | { readonly kind: 'office-report'; readonly report: OfficeReportView }
)
