/** Papers that were signed by hand and came back as a scan. */
export type SignedPaperTable = {
  id: string
  assessmentId: string
  kind: 'worksheet' | 'declaration' | 'minutes-kanwil' | 'minutes-internal'
  /** The code of the figures that the signed paper bears: the first digits of their hash. */
  contentCode: string
  /** The content of the scan in the evidence store. */
  sha256: string
  fileName: string
  mediaType: string
  bytes: number
  signedOn: string
  uploadedBy: string
  uploadedAt: string
  /** When a later scan took its place; null for the one that holds. */
  supersededAt: string | null
}
