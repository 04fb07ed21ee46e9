/** The moves of an assessment, exceptions from its windows, and judged items that were opened again. */

import type { Tier } from './assessments.ts'

export type AssessmentMoveTable = {
  assessmentId: string
  /** The assessment's version after the move. */
  version: number
  fromState: string
  toState: string
  /** The day of the decision; for a move made here the day at the office. */
  decidedOn: string
  letterNumber: string | null
  letterDate: string | null
  /** Why, in words; empty where nothing was said. */
  reason: string
  /** The letter as a PDF in the evidence store. */
  scanSha256: string | null
  scanName: string | null
  scanBytes: number | null
  /** Null for a move that time made. */
  movedBy: string | null
  movedAt: string
}

export type WindowExceptionTable = {
  id: string
  assessmentId: string
  kind: 'fill' | 'verify' | 'revise'
  /** First and last day at the office, both included. */
  opensOn: string
  closesOn: string
  reason: string
  givenBy: string
  givenAt: string
  endedBy: string | null
  endedAt: string | null
}

export type ItemReopeningTable = {
  id: string
  assessmentId: string
  itemCode: string
  tier: Exclude<Tier, 'office'>
  reason: string
  reopenedBy: string
  reopenedAt: string
  /** When the office handed it in again, or it was judged without that. */
  closedAt: string | null
}
