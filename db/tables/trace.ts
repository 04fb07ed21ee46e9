/** The chained events, their anchors, and leases of jobs that run once. */

export type EventTable = {
  stream: string
  position: number
  at: string
  actorId: string | null
  action: string
  subject: string
  oldValue: string | null
  newValue: string | null
  reason: string | null
  previousHash: string
  hash: string
}

export type StreamHeadTable = {
  stream: string
  position: number
  hash: string
}

export type DailyAnchorTable = {
  day: string
  /** Digest over all heads of that day, ordered by stream. */
  headsHash: string
  streams: number
  previousHash: string
  hash: string
  createdAt: string
}

export type LeaseTable = {
  name: string
  holder: string
  expiresAt: string
}
