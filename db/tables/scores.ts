/** Points kept per track and node, so that lists need not compute. */

export type Track = 'claimed' | 'supported' | 'verified'

export type ScoreTable = {
  assessmentId: string
  track: Track
  node: string
  points: number
  weight: number
}

export type ScoreSummaryTable = {
  assessmentId: string
  track: Track
  total: number
  need: number
  readiness: number
  gatesFailed: number
  /** Comma-separated keys of the gates that failed ('area:PW,total'), so that lists can count them. */
  failedGates: string
  gates: number
  prerequisitesOpen: number
  status: 'siap_diusulkan' | 'hampir_siap' | 'perlu_pembinaan'
  answered: number
  items: number
  withEvidence: number
  computedAt: string
}

export type ScoreSnapshotTable = {
  assessmentId: string
  day: string
  track: Track
  total: number
  need: number
  readiness: number
  /** As in the summary of that day; null for days before this was kept. */
  failedGates: string | null
  status: ScoreSummaryTable['status'] | null
}
