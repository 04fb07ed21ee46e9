/** An office in a year: answers of every tier, and verdicts. */

export type AssessmentTable = {
  id: string
  officeId: string
  cycleId: string
  year: number
  editionId: string
  target: 'WBK' | 'WBBM'
  state: string
  version: number
  openedAt: string
  openedBy: string | null
  submittedAt: string | null
  submittedBy: string | null
}

export type Tier = 'office' | 'kanwil' | 'internal' | 'national'

export type AnswerTable = {
  assessmentId: string
  itemCode: string
  tier: Tier
  /** Canonical JSON: "A", {"agents":7,"changes":5} or 3.6; null while only a note was written. */
  value: string | null
  note: string
  version: number
  /** The version the office handed in; null before the first submission of the item. */
  submittedVersion: number | null
  answeredBy: string
  answeredAt: string
}

export type VerdictTable = {
  assessmentId: string
  itemCode: string
  tier: Exclude<Tier, 'office'>
  answerVersion: number
  outcome: 'accepted' | 'returned'
  reasonCode: string | null
  note: string
  judgedBy: string
  judgedAt: string
}

export type ExpectedDocumentTable = {
  assessmentId: string
  itemCode: string
  documentKey: string
  tickedBy: string
  tickedAt: string
}
