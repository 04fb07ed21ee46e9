import type { FindingState, FindingProgress } from '#app/domain/findings/progress.ts'
import type { ReportStage, ReportStep } from '#app/domain/findings/report.ts'
import type { Bilingual, Target } from '#app/domain/instrument/types.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import type { OfficeHead } from '#app/use-cases/overview/overview-view.server.ts'

/** What a finding is about, with its name in the edition; all null for the whole office. */
export type SubjectView = {
  readonly areaKey: string | null
  readonly areaName: Bilingual | null
  readonly itemCode: string | null
  readonly itemText: Bilingual | null
}

export type CitedPiece = { readonly id: string; readonly title: string }

export type FindingView = SubjectView & {
  readonly id: string
  readonly number: number
  readonly version: number
  readonly condition: string
  readonly recommendation: string
  readonly dueOn: string
  readonly state: FindingState
  readonly overdue: boolean
  readonly published: boolean
  readonly answer: string
  readonly answeredAt: string | null
  readonly pieces: readonly CitedPiece[]
  readonly returnNote: string
  readonly closedAt: string | null
  readonly may: { readonly edit: boolean; readonly answer: boolean; readonly judge: boolean }
}

/** The report as far as the reader may see it. */
export type ReportView = {
  readonly stage: ReportStage
  /** 0 before anything of it was written. */
  readonly version: number
  readonly letterNumber: string
  readonly letterDate: string | null
  readonly summary: string
  readonly returnNote: string
  readonly submittedAt: string | null
  readonly approvedAt: string | null
  readonly signedAt: string | null
  /** What the reader may do with it now. */
  readonly steps: readonly ReportStep[]
  readonly writable: boolean
}

/** A piece that an answer may name. */
export type PieceChoice = CitedPiece & { readonly documentDate: string | null; readonly cited: boolean }

export type SubjectChoices = {
  readonly areas: readonly { readonly key: string; readonly name: Bilingual }[]
  readonly items: readonly { readonly code: string; readonly text: Bilingual }[]
}

export type FindingsPage = {
  readonly head: OfficeHead
  readonly assessmentId: string
  readonly target: Target
  readonly state: AssessmentState
  readonly today: string
  readonly progress: FindingProgress
  readonly overdue: number
  readonly findings: readonly FindingView[]
  /** Null for who may not see it yet. */
  readonly report: ReportView | null
  /** Whether the reader may write a new finding. */
  readonly writes: boolean
  /** What a new finding, or the one that is changed, may be about; null where nothing is written. */
  readonly subjects: SubjectChoices | null
  /** For the finding that is being answered. */
  readonly choices: readonly PieceChoice[] | null
  /** Whether the office has more pieces than are offered; they are found by searching. */
  readonly moreChoices: boolean
}
