import type { Bilingual, Target } from '#app/domain/instrument/types.ts'
import type { Flag } from '#app/domain/scoring/answers.ts'
import type { EvidenceFault } from '#app/domain/scoring/evidence.ts'
import type { Gap } from '#app/domain/scoring/gaps.ts'
import type { Track } from '#app/domain/scoring/standing.ts'
import type { Status } from '#app/domain/scoring/status.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import type { ItemPlace, OfficeHead, OverviewPrerequisite } from '#app/use-cases/overview/overview-view.server.ts'

/** An item that should be looked at before handing in. */
export type ListedItem = Pick<Gap, 'code' | 'points' | 'reason'> & {
  readonly text: Bilingual
  readonly page: ItemPlace
}

/** A piece that does not count, with what it serves. */
export type FaultyPiece = {
  readonly id: string
  readonly title: string
  readonly fault: EvidenceFault
  /** Codes of items, and the names of prerequisites. */
  readonly subjects: readonly (string | Bilingual)[]
}

/** What a reviewer will ask about. */
export type ListedFlag = { readonly flag: Flag; readonly page: ItemPlace | null }

export type TrackFigures = { readonly total: number; readonly readiness: number; readonly failing: number }

/** Whether the reader may hand it in now, and if not, why. */
export type SubmissionRight = 'yes' | 'role' | 'too-early' | 'window' | 'done'

export type Submission = {
  readonly head: OfficeHead
  readonly assessmentId: string
  readonly version: number
  readonly target: Target
  readonly state: AssessmentState
  readonly submittedAt: string | null
  /** Last day for handing in at the office; null without a limit. */
  readonly closesOn: string | null
  readonly opensOn: string | null
  readonly right: SubmissionRight
  readonly status: Status
  readonly gates: number
  readonly figures: Readonly<Record<Track, TrackFigures>>
  readonly answered: number
  readonly items: number
  readonly open: readonly ListedItem[]
  readonly weak: readonly ListedItem[]
  readonly unsupported: readonly ListedItem[]
  readonly pieces: readonly FaultyPiece[]
  readonly flags: readonly ListedFlag[]
  readonly prerequisites: readonly OverviewPrerequisite[]
}
