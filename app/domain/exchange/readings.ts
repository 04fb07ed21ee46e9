import type { Answer } from '#app/domain/scoring/answers.ts'

/** Why something in a sheet cannot be taken. */
export type FaultCode =
  | 'unknown-option'
  | 'not-whole'
  | 'not-a-number'
  | 'out-of-range'
  | 'error-value'
  | 'formula-without-result'
  | 'percent-only'
  | 'label-differs'
  | 'note-too-long'

/** What is taken all the same, but should be looked at. */
export type WarningCode =
  'label-weak' | 'letter-differs' | 'scale-overwritten' | 'percent-typed' | 'sum-differs' | 'row-unknown'

/** Something said about a cell. `cell` is its name (K47), or the number of a row where the whole row is meant. */
export type Remark = { readonly code: FaultCode | WarningCode; readonly cell: string; readonly value: string }

/** What a sheet says about an item; null where it says nothing. Counts may be there in part. */
export type ItemReading = {
  readonly code: string
  /** The name of the answer cell. */
  readonly cell: string
  readonly value: Answer | null
  readonly note: string | null
  readonly faults: readonly Remark[]
  readonly warnings: readonly Remark[]
}

export type SheetReading = {
  readonly sheet: string
  readonly items: readonly ItemReading[]
  /** Items whose row was not found. */
  readonly missing: readonly string[]
  readonly strangers: readonly Remark[]
}
