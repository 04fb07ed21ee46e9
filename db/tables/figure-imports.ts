/** A file with figures that was read for one period of an office and waits to be accepted. */
export type FigureImportTable = {
  id: string
  officeId: string
  period: string
  fileName: string
  /** Canonical JSON: rows of texts; empty once it was decided. */
  cells: string
  createdBy: string
  createdAt: string
  expiresAt: string
  state: 'staged' | 'accepted' | 'discarded'
  decidedAt: string | null
}
