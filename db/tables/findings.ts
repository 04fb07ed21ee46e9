/** The internal team's report, its findings, and the office's evidence of having followed them up. */

export type EvaluationReportTable = {
  assessmentId: string
  version: number
  /** Number and date of the letter; empty and null while it is written. */
  letterNumber: string
  letterDate: string | null
  summary: string
  /** Why it was given back to its writers; empty when it was not. */
  returnNote: string
  writtenBy: string
  writtenAt: string
  /** The three steps, each after the one before. */
  submittedBy: string | null
  submittedAt: string | null
  approvedBy: string | null
  approvedAt: string | null
  signedBy: string | null
  signedAt: string | null
}

export type FindingTable = {
  id: string
  assessmentId: string
  officeId: string
  /** Counts up in an assessment, from 1. */
  number: number
  /** The area it is about; null for a result or for the whole office. */
  areaKey: string | null
  itemCode: string | null
  condition: string
  recommendation: string
  dueOn: string
  state: 'open' | 'answered' | 'closed'
  writtenBy: string
  writtenAt: string
  /** Null as long as the internal team alone sees it. */
  publishedAt: string | null
  answer: string
  answeredBy: string | null
  answeredAt: string | null
  /** Why the last answer did not suffice; empty when it was not sent back. */
  returnNote: string
  closedBy: string | null
  closedAt: string | null
  version: number
}

export type FindingPieceTable = {
  findingId: string
  pieceId: string
  /** The office of both the assessment and the piece. */
  officeId: string
  addedBy: string
  addedAt: string
}
