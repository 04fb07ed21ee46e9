import type { FindingOwner, Visitor, VisitType } from '#app/domain/inspections/codes.ts'

export type VisitFinding = {
  readonly id: string
  readonly number: number
  readonly text: string
  readonly owner: FindingOwner
  readonly dueOn: string
  readonly followUp: string
  readonly doneOn: string | null
  readonly late: boolean
}

export type PieceChoice = { readonly id: string; readonly title: string }

export type VisitView = {
  readonly id: string
  readonly type: VisitType
  readonly heldOn: string
  readonly heldAt: string
  readonly visitor: Visitor
  readonly post: string
  readonly summary: string
  readonly reports: number | null
  readonly findings: readonly VisitFinding[]
  /** Null for whoever does not read the office's evidence. */
  readonly pieces: readonly PieceChoice[] | null
}

export type VisitsPage = {
  readonly officeId: string
  readonly office: string
  readonly timezone: string
  readonly today: string
  readonly visits: readonly VisitView[]
  readonly total: number
  readonly page: number
  readonly pages: number
  readonly openFindings: number
  readonly may: { readonly write: boolean; readonly followUp: boolean }
  /** The newest pieces of the library, for the visit that was asked for; null when none was. */
  readonly choices: readonly PieceChoice[] | null
}
