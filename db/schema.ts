/**
 * The tables as Kysely sees them (camel case here, snake case in the database). Types only.
 *
 * Conventions: ids are text made by us; times are UTC ISO text ('2026-05-12T02:41:00.000Z'); days are
 * 'YYYY-MM-DD'; booleans are 0 or 1; points are 8-byte floats; values of answers are canonical JSON text.
 */

type Flag = 0 | 1

export type OrganisationUnitTable = {
  id: string
  kind: string
  parentId: string | null
  /** '/kementerian/ditjenim/kanwil-aceh/kanim-sabang/': a branch is everything that begins with its own path. */
  path: string
  officeClass: string | null
  province: string | null
  city: string | null
  timezone: string
  classCertainty: string | null
  openedOn: string | null
  closedOn: string | null
}

export type OrganisationNameTable = {
  unitId: string
  name: string
  shortName: string
  /** Folded to lower case, for searching alike on both engines. */
  searchText: string
  validFrom: string
  validTo: string | null
}

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

export type CycleTable = {
  id: string
  year: number
  editionId: string
  institutionKind: 'kementerian_lembaga' | 'pemda'
  evidenceFrom: string
  evidenceTo: string
  state: 'open' | 'closed'
  version: number
  createdAt: string
  createdBy: string | null
}

export type CycleWindowTable = {
  cycleId: string
  /** The branch the window holds for; the nearest branch above an office wins. */
  unitId: string
  kind: 'fill' | 'verify' | 'revise'
  opensOn: string
  closesOn: string
}

export type InstitutionPrerequisiteTable = {
  cycleId: string
  key: string
  /** JSON of a text, number or boolean; null when withdrawn. */
  value: string | null
  note: string
  version: number
  enteredBy: string
  enteredAt: string
}

export type UnitPrerequisiteTable = {
  assessmentId: string
  key: string
  value: string | null
  note: string
  version: number
  enteredBy: string
  enteredAt: string
  confirmedVersion: number | null
  confirmedBy: string | null
  confirmedAt: string | null
}

export type AssessmentTable = {
  id: string
  officeId: string
  cycleId: string
  year: number
  editionId: string
  target: 'WBK' | 'WBBM'
  state: string
  version: number
  openedAt: string
  openedBy: string | null
  submittedAt: string | null
  submittedBy: string | null
}

export type Tier = 'office' | 'kanwil' | 'internal' | 'national'

export type AnswerTable = {
  assessmentId: string
  itemCode: string
  tier: Tier
  /** Canonical JSON: "A", {"agents":7,"changes":5} or 3.6; null while only a note was written. */
  value: string | null
  note: string
  version: number
  /** The version the office handed in; null before the first submission of the item. */
  submittedVersion: number | null
  answeredBy: string
  answeredAt: string
}

export type VerdictTable = {
  assessmentId: string
  itemCode: string
  tier: Exclude<Tier, 'office'>
  answerVersion: number
  outcome: 'accepted' | 'returned'
  reasonCode: string | null
  note: string
  judgedBy: string
  judgedAt: string
}

export type ExpectedDocumentTable = {
  assessmentId: string
  itemCode: string
  documentKey: string
  tickedBy: string
  tickedAt: string
}

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
  linkedBy: string
  linkedAt: string
  verdict: 'pending' | 'accepted' | 'returned'
  reasonCode: string | null
  note: string
  verdictBy: string | null
  verdictAt: string | null
}

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
}

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

export type Tables = {
  organisationUnit: OrganisationUnitTable
  organisationName: OrganisationNameTable
  person: PersonTable
  roleAssignment: RoleAssignmentTable
  session: SessionTable
  oneTimeLink: OneTimeLinkTable
  rateCount: RateCountTable
  cycle: CycleTable
  cycleWindow: CycleWindowTable
  institutionPrerequisite: InstitutionPrerequisiteTable
  unitPrerequisite: UnitPrerequisiteTable
  assessment: AssessmentTable
  answer: AnswerTable
  verdict: VerdictTable
  expectedDocument: ExpectedDocumentTable
  evidencePiece: EvidencePieceTable
  evidenceVersion: EvidenceVersionTable
  evidenceLink: EvidenceLinkTable
  score: ScoreTable
  scoreSummary: ScoreSummaryTable
  scoreSnapshot: ScoreSnapshotTable
  event: EventTable
  streamHead: StreamHeadTable
  dailyAnchor: DailyAnchorTable
  lease: LeaseTable
}
