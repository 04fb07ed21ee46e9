import type { Predicate } from '#app/domain/indicators/judge.ts'
import type { Indicator, IndicatorInput, Member, PeriodKind } from '#app/domain/indicators/types.ts'
import type { JudgingRules } from '#app/domain/reporting/assess.ts'
import type { FigureSource } from '#app/domain/reporting/effective.ts'
import type { EntryText } from '#app/domain/reporting/entry.ts'
import type { ReportState } from '#app/domain/reporting/reports.ts'
import type { OfficeHead } from '#app/use-cases/overview/overview-view.server.ts'
import type { CountingPart } from './counters.server.ts'

/** One field of a form as it is shown. */
export type FieldView = EntryText & {
  readonly key: string
  /** The key of its input, the code of its member, and the indicators that ask for it. */
  readonly input: string
  readonly member: string | null
  readonly codes: readonly string[]
  readonly isLocked: boolean
  /** What Menuju counts for it; null where it counts nothing. */
  readonly counted: { readonly value: number; readonly part: CountingPart } | null
  /** How what stands there came about; null where nothing was entered. */
  readonly source: FigureSource | null
  /** What was handed in, where the field is locked and was counted. */
  readonly kept: number | null
  readonly last: number | null
  readonly lastYear: number | null
  /** Figures of the periods before, the newest first. */
  readonly past: readonly number[]
}

export type ReportView = {
  readonly code: string
  readonly state: ReportState
  readonly version: number
  readonly dueOn: string
  readonly firstSubmittedOn: string | null
  readonly submittedAt: string | null
  readonly value: number | null
  /** Of a returned report. */
  readonly reasonCode: string | null
  /** The reviewer's words with a return, or why an approved report is being corrected. */
  readonly note: string
}

export type BlockView = {
  readonly id: string
  readonly group: string
  readonly codes: readonly string[]
  readonly inputs: readonly IndicatorInput[]
  readonly members: readonly Member[]
  /** Codes of the members that the office offers, by what was entered or counted now or before. */
  readonly offered: readonly string[]
  readonly shared: readonly { readonly input: IndicatorInput; readonly blockId: string; readonly isSum: boolean }[]
}

export type PeriodView = {
  readonly key: string
  readonly kind: PeriodKind
  readonly from: string
  readonly to: string
  readonly dueOn: string
  readonly closesOn: string
  readonly isOpen: boolean
  /** Whether anything of it may be handed in today: its days are over, or a report is due within them. */
  readonly isTime: boolean
}

export type FormView = {
  readonly head: OfficeHead
  readonly personId: string
  readonly period: PeriodView
  readonly today: string
  readonly mayWrite: boolean
  readonly maySubmit: boolean
  readonly predicate: Predicate
  readonly blocks: readonly BlockView[]
  readonly indicators: readonly Indicator[]
  readonly fields: readonly FieldView[]
  readonly reports: readonly ReportView[]
  readonly rules: JudgingRules
  readonly adjusted: readonly (readonly [code: string, target: number | null])[]
}

/** Codes of what is wrong, by field or figure key. */
export type FieldFaults = Readonly<Record<string, readonly string[]>>

/** What was sent and could not be saved: why, and what was typed and what stands there now, by figure key. */
export type RefusedFigures = {
  readonly ok: false
  readonly reason: string
  readonly errors: FieldFaults
  readonly typed: Readonly<Record<string, EntryText>>
  /** What somebody else has saved there meanwhile. */
  readonly theirs?: Readonly<Record<string, EntryText>>
}
