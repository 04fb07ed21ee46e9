import type { PieceView } from '#app/domain/evidence/piece-view.ts'
import type { Bilingual, PrerequisiteType, PrerequisiteValue, Target } from '#app/domain/instrument/types.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import type { ClaimWarning } from '#app/use-cases/indicator-views/claims.server.ts'
import type { OfficeHead } from '#app/use-cases/overview/overview-view.server.ts'

/** One condition with what was entered for it; version 0 while nothing was. */
export type PrerequisiteRow = {
  readonly key: string
  readonly type: PrerequisiteType
  readonly label: Bilingual
  readonly order: readonly string[]
  readonly mayBeNothingDue: boolean
  readonly min: PrerequisiteValue
  readonly state: 'met' | 'not_met' | 'unknown'
  readonly awaitsConfirmation: boolean
  readonly value: PrerequisiteValue | null
  readonly note: string
  readonly version: number
  readonly enteredAt: string | null
  /** When the Kanwil confirmed the version that holds; null while it has not. */
  readonly confirmedAt: string | null
  readonly pieces: readonly PieceView[]
}

export type PrerequisitePage = {
  readonly head: OfficeHead
  readonly assessmentId: string
  readonly target: Target
  readonly state: AssessmentState
  readonly ofUnit: readonly PrerequisiteRow[]
  readonly ofInstitution: readonly PrerequisiteRow[]
  readonly canEnter: boolean
  readonly canAttach: boolean
  readonly canConfirm: boolean
  readonly readsEvidence: boolean
  /** Figures that speak against conditions which are declared fulfilled. */
  readonly warnings: readonly ClaimWarning[]
}
