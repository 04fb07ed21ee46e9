/** Who is in charge of what, and lists that wait to be taken over. */

export type ResponsibilityTable = {
  id: string
  assessmentId: string
  /** An item's code, or 'AREA:' and the key of an area. */
  subject: string
  personId: string
  dueOn: string | null
  /** Null for the command line. */
  assignedBy: string | null
  assignedAt: string
  /** When somebody else took over, or nobody any more; null while it holds. */
  endedAt: string | null
}

export type BulkImportTable = {
  id: string
  kind: 'offices' | 'people'
  fileName: string
  /** Canonical JSON of the list as it was read: rows of texts, the head first. */
  cells: string
  createdBy: string
  createdAt: string
  expiresAt: string
  state: 'staged' | 'accepted' | 'discarded'
  decidedAt: string | null
}
