import type { Remark } from '#app/domain/exchange/readings.ts'
import type { Bilingual } from '#app/domain/instrument/types.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import type { OfficeHead } from '#app/use-cases/overview/overview-view.server.ts'

type ExchangePlace = {
  readonly head: OfficeHead
  readonly assessmentId: string
  readonly target: 'WBK' | 'WBBM'
  readonly state: AssessmentState
}

export type ImportStatus = 'staged' | 'accepted' | 'discarded' | 'expired'

/** The page of the exchange of an assessment. */
export type ExchangeView = ExchangePlace & {
  /** Whether the edition has a worksheet that goes round. */
  readonly hasLayout: boolean
  /** Why the reader cannot bring a file now, as a word of the catalogue of refusals; null when they can. */
  readonly closed: string | null
  readonly imports: readonly {
    readonly id: string
    readonly fileName: string
    readonly createdAt: string
    readonly taken: number
    readonly status: ImportStatus
  }[]
}

type Said = { readonly value: Answer | null; readonly note: string }

/** What taking a file would change of one item. */
export type ItemDifference = {
  readonly code: string
  readonly text: Bilingual
  readonly from: Said
  readonly to: Said
  readonly valueDiffers: boolean
  readonly noteDiffers: boolean
  /** The file says nothing about it. */
  readonly blank: boolean
  /** Of the answer that stands there now. */
  readonly version: number
  /** Somebody has changed the answer after the file was read. */
  readonly changedSince: boolean
  /** Why it cannot be taken now, as a word of the catalogue of refusals. */
  readonly closed: string | null
  readonly faults: readonly Remark[]
  readonly warnings: readonly Remark[]
}

/** The page of one import. */
export type ImportView = ExchangePlace & {
  readonly import: {
    readonly id: string
    readonly fileName: string
    readonly createdAt: string
    readonly expiresAt: string
    readonly decidedAt: string | null
    readonly taken: number
    readonly status: ImportStatus
  }
  readonly sheet: string
  readonly mayDecide: boolean
  readonly items: readonly ItemDifference[]
  readonly missing: readonly string[]
  readonly strangers: readonly Remark[]
}
