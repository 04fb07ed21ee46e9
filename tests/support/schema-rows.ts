import { sql } from 'kysely'
import type { OpenDatabase } from '#db/client.server.ts'
import type { Tables } from '#db/schema.ts'
import {
  aCycle,
  anAnswer,
  anAssessment,
  anEvidenceLink,
  aPerson,
  aPiece,
  aSummary,
  at,
  aUnit,
  aUnitName,
  aVerdict,
  aVersion,
} from './builders.ts'

const digest = '0'.repeat(64)
const hash = 'f'.repeat(64)

/** One row of every table that the schema accepts beside the world of `given` and a piece of Kanim Pati. */
export const acceptedRows = {
  organisationUnit: aUnit('/kementerian/ditjenim/kanwil-jateng/kanim-semarang/'),
  organisationName: aUnitName('kanim-pati', { validFrom: '2030-01-01' }),
  person: aPerson({ id: 'other', nip: '198001012005011001' }),
  roleAssignment: {
    id: 'role-1',
    personId: 'operator',
    role: 'operator_satker',
    unitId: 'kanim-pati',
    areas: 'PW,MP',
    acting: 'plt' as const,
    validFrom: '2026-01-01',
    validTo: '2026-12-31',
    grantedBy: 'reviewer',
    grantedAt: at,
    endedAt: null,
    endReason: null,
  },
  session: {
    id: 'session-1',
    tokenHash: hash,
    personId: 'operator',
    device: '',
    createdAt: at,
    lastSeenAt: at,
    expiresAt: at,
    revokedAt: null,
  },
  oneTimeLink: {
    id: 'link-1',
    tokenHash: hash,
    personId: 'operator',
    purpose: 'reset' as const,
    createdBy: null,
    createdAt: at,
    expiresAt: at,
    usedAt: null,
  },
  rateCount: { bucket: 'sign-in:operator', startedAt: at, count: 1 },
  cycle: aCycle({ id: 'cycle-2027', year: 2027 }),
  cycleWindow: {
    cycleId: 'cycle-2026',
    unitId: 'kanwil-jateng',
    kind: 'fill' as const,
    opensOn: '2026-01-05',
    closesOn: '2026-03-31',
  },
  institutionPrerequisite: {
    cycleId: 'cycle-2026',
    key: 'opiniBpk',
    value: '"WTP"',
    note: '',
    version: 1,
    enteredBy: 'operator',
    enteredAt: at,
  },
  unitPrerequisite: {
    assessmentId: 'assessment-pati',
    key: 'tlhp',
    value: 'true',
    note: '',
    version: 2,
    enteredBy: 'operator',
    enteredAt: at,
    confirmedVersion: 2,
    confirmedBy: 'reviewer',
    confirmedAt: at,
  },
  assessment: anAssessment({ id: 'assessment-jateng', officeId: 'kanwil-jateng' }),
  answer: anAnswer({ version: 3, submittedVersion: 2 }),
  verdict: aVerdict({ outcome: 'returned', reasonCode: 'BELUM_TTD', note: 'Belum bernomor.' }),
  expectedDocument: {
    assessmentId: 'assessment-pati',
    itemCode: 'A.I.1.i.a',
    documentKey: 'notula',
    tickedBy: 'operator',
    tickedAt: at,
  },
  evidencePiece: aPiece({ id: 'piece-2' }),
  evidenceVersion: aVersion({ number: 2, periodFrom: '2026-01-01', periodTo: '2026-01-31' }),
  evidenceLink: anEvidenceLink({ subject: 'P:tlhp' }),
  score: { assessmentId: 'assessment-pati', track: 'claimed' as const, node: 'AREA:MP', points: 4, weight: 8 },
  scoreSummary: aSummary(),
  scoreSnapshot: {
    assessmentId: 'assessment-pati',
    day: '2026-05-12',
    track: 'claimed' as const,
    total: 60,
    need: 15,
    readiness: 80,
  },
  event: {
    stream: 'administration',
    position: 1,
    at,
    actorId: 'operator',
    action: 'person.invited',
    subject: 'person:other',
    oldValue: null,
    newValue: null,
    reason: null,
    previousHash: digest,
    hash,
  },
  streamHead: { stream: 'administration', position: 0, hash: digest },
  dailyAnchor: { day: '2026-05-12', headsHash: hash, streams: 1, previousHash: digest, hash, createdAt: at },
  lease: { name: 'snapshots', holder: 'process-1', expiresAt: at },
  notice: {
    id: 'notice-1',
    personId: 'operator',
    kind: 'returned',
    officeId: null,
    assessmentId: null,
    subject: '',
    detail: '{}',
    createdAt: at,
    readAt: null,
    dedupeKey: 'due:1',
  },
  setting: { key: 'limits', value: '{}', version: 1, changedBy: null, changedAt: at },
} satisfies { [Name in keyof Tables]: Tables[Name] }

/** Writes one row as it is; what it holds is the test's business, so types do not stand in its way. */
export async function insertRow(
  { db }: OpenDatabase,
  table: string,
  row: Readonly<Record<string, unknown>>,
): Promise<void> {
  const columns = Object.keys(row).map((column) => sql.ref(snake(column)))
  const values = Object.values(row).map((value) => sql`${value}`)
  await sql`insert into ${sql.table(snake(table))} (${sql.join(columns)}) values (${sql.join(values)})`.execute(db)
}

/** By which kind of rule the schema refused a row. */
export function refusalOf(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  const code = (cause as { code?: unknown }).code
  return kinds[String(code)] ?? String(cause)
}

const kinds: Record<string, string> = {
  SQLITE_CONSTRAINT_CHECK: 'check',
  SQLITE_CONSTRAINT_FOREIGNKEY: 'foreign key',
  SQLITE_CONSTRAINT_UNIQUE: 'unique',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'unique',
  SQLITE_CONSTRAINT_NOTNULL: 'not null',
  SQLITE_CONSTRAINT_TRIGGER: 'append-only',
  '23514': 'check',
  '23503': 'foreign key',
  '23505': 'unique',
  '23502': 'not null',
  '23001': 'append-only',
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
