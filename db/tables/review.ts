/** Judging together: who is where, which tier has finished, and what is said about an item. */

export type ReviewPresenceTable = {
  assessmentId: string
  itemCode: string
  personId: string
  seenAt: string
}

export type ReviewCompletionTable = {
  assessmentId: string
  tier: 'kanwil' | 'internal'
  /** From 1; each finishing is a row of its own. */
  round: number
  /** The state in which it was finished; in a later one it holds no more. */
  state: string
  finishedBy: string
  finishedAt: string
  /** Canonical JSON: progress and points, as they stood. */
  totals: string
  reopenedBy: string | null
  reopenedAt: string | null
  reopenReason: string | null
}

export type ItemMessageTable = {
  id: string
  assessmentId: string
  itemCode: string
  personId: string
  /** The role in which it was written. */
  role: string
  text: string
  sentAt: string
}
