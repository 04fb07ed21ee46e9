/** Worksheets that were read from a workbook and wait to be taken over. */

export type ExchangeImportTable = {
  id: string
  assessmentId: string
  /** As the sender called it; only shown. */
  fileName: string
  fileSha256: string
  /** JSON of what was read, with the versions of the answers at that time; `{}` once it expired. */
  reading: string
  state: 'staged' | 'accepted' | 'discarded'
  /** How many items were taken over. */
  taken: number
  createdBy: string
  createdAt: string
  expiresAt: string
  /** Null while it is staged, and where it was discarded by its age. */
  decidedBy: string | null
  decidedAt: string | null
}
