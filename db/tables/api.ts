/** Tokens with which programs of an office come in, and the answers that a repeated request gets again. */

export type ApiTokenTable = {
  id: string
  officeId: string
  name: string
  /** Comma-separated. */
  purposes: string
  tokenHash: string
  createdBy: string
  createdAt: string
  /** The last day on which it may be used, at the office. */
  expiresOn: string
  lastUsedOn: string | null
  revokedBy: string | null
  revokedAt: string | null
}

export type ApiAnswerTable = {
  tokenId: string
  /** The sender's own, from its header. */
  key: string
  /** Of method, address and body: the same key must not stand for something else. */
  requestHash: string
  /** Canonical JSON of what was answered. */
  body: string
  createdAt: string
}
