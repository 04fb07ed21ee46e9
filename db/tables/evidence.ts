/** Evidence pieces, their versions, and the items they serve. */

type Flag = 0 | 1

export type EvidencePieceTable = {
  id: string
  officeId: string
  title: string
  kind: string
  currentNumber: number
  version: number
  createdBy: string
  createdAt: string
  removedAt: string | null
  removedBy: string | null
}

export type EvidenceVersionTable = {
  pieceId: string
  number: number
  source: 'file' | 'link'
  sha256: string | null
  url: string | null
  fileName: string
  extension: string
  mediaType: string | null
  bytes: number | null
  documentDate: string | null
  periodFrom: string | null
  periodTo: string | null
  expiresOn: string | null
  readable: Flag
  linkState: 'opened' | 'failed' | 'untested' | null
  linkReason: string | null
  linkCheckedAt: string | null
  uploadedBy: string
  uploadedAt: string
}

export type EvidenceLinkTable = {
  assessmentId: string
  /** An item's code, or 'P:' and the key of a prerequisite. */
  subject: string
  pieceId: string
  /** The office of both the assessment and the piece. */
  officeId: string
  linkedBy: string
  linkedAt: string
  verdict: 'pending' | 'accepted' | 'returned'
  reasonCode: string | null
  note: string
  verdictBy: string | null
  verdictAt: string | null
}
