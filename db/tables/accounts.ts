/** People, what they may do where, and how they are signed in. */

export type PersonTable = {
  id: string
  email: string | null
  nip: string | null
  name: string
  passwordHash: string | null
  status: 'invited' | 'active' | 'deactivated'
  language: 'id' | 'en' | null
  version: number
  createdAt: string
  updatedAt: string
}

export type RoleAssignmentTable = {
  id: string
  personId: string
  role: string
  unitId: string
  /** Comma-separated area keys ('PW,MP'); null means every area. */
  areas: string | null
  acting: 'none' | 'plt' | 'plh'
  validFrom: string
  validTo: string | null
  grantedBy: string | null
  grantedAt: string
  endedAt: string | null
  endReason: string | null
}

export type SessionTable = {
  id: string
  tokenHash: string
  personId: string
  device: string
  createdAt: string
  lastSeenAt: string
  expiresAt: string
  revokedAt: string | null
}

export type OneTimeLinkTable = {
  id: string
  tokenHash: string
  personId: string
  purpose: 'invite' | 'reset'
  createdBy: string | null
  createdAt: string
  expiresAt: string
  usedAt: string | null
}

export type RateCountTable = {
  bucket: string
  startedAt: string
  count: number
}
