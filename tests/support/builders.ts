import type { NewEvent } from '#db/repositories/events.server.ts'
import type * as Row from '#db/schema.ts'
import type { Repositories } from '#db/store.server.ts'

/** The instant at which everything in a test happens unless it says otherwise. */
export const at = '2026-05-12T02:41:00.000Z'

export const pati = '/kementerian/ditjenim/kanwil-jateng/kanim-pati/'
export const surabaya = '/kementerian/ditjenim/kanwil-jatim/kanim-surabaya/'

/** A unit whose parent is what its path says. */
export function aUnit(path: string, overrides: Partial<Row.OrganisationUnitTable> = {}): Row.OrganisationUnitTable {
  const parts = path.split('/').filter((part) => part !== '')
  const id = parts.at(-1) ?? ''
  return {
    id,
    kind: kinds[parts.length - 1] ?? 'kanim',
    parentId: parts.at(-2) ?? null,
    path,
    officeClass: parts.length === 4 ? 'Kelas I Non TPI' : null,
    province: null,
    city: null,
    timezone: 'Asia/Jakarta',
    classCertainty: null,
    openedOn: null,
    closedOn: null,
    ...overrides,
  }
}

const kinds = ['kementerian', 'direktorat_jenderal', 'kanwil', 'kanim']

export function aUnitName(
  unitId: string,
  overrides: Partial<Row.OrganisationNameTable> = {},
): Row.OrganisationNameTable {
  const name = `Nama ${unitId}`
  return {
    unitId,
    name,
    shortName: unitId,
    searchText: name.toLowerCase(),
    validFrom: '1945-01-01',
    validTo: null,
    ...overrides,
  }
}

export function aPerson(overrides: Partial<Row.PersonTable> = {}): Row.PersonTable {
  const id = overrides.id ?? 'operator'
  return {
    id,
    email: `${id}@menuju.test`,
    nip: null,
    name: 'Operator Kanim Pati',
    passwordHash: 'hash',
    status: 'active',
    language: null,
    version: 1,
    createdAt: at,
    updatedAt: at,
    ...overrides,
  }
}

export function aCycle(overrides: Partial<Row.CycleTable> = {}): Row.CycleTable {
  return {
    id: 'cycle-2026',
    year: 2026,
    editionId: 'permenpanrb-90-2021',
    institutionKind: 'kementerian_lembaga',
    evidenceFrom: '2025-01-01',
    evidenceTo: '2026-12-31',
    state: 'open',
    version: 1,
    createdAt: at,
    createdBy: null,
    ...overrides,
  }
}

export function anAssessment(overrides: Partial<Row.AssessmentTable> = {}): Row.AssessmentTable {
  return {
    id: 'assessment-pati',
    officeId: 'kanim-pati',
    cycleId: 'cycle-2026',
    year: 2026,
    editionId: 'permenpanrb-90-2021',
    target: 'WBBM',
    state: 'pembangunan',
    version: 1,
    openedAt: at,
    openedBy: null,
    submittedAt: null,
    submittedBy: null,
    ...overrides,
  }
}

export function anAnswer(overrides: Partial<Row.AnswerTable> = {}): Row.AnswerTable {
  return {
    assessmentId: 'assessment-pati',
    itemCode: 'A.I.1.i.a',
    tier: 'office',
    value: '"Ya"',
    note: '',
    version: 1,
    submittedVersion: null,
    answeredBy: 'operator',
    answeredAt: at,
    ...overrides,
  }
}

export function aVerdict(overrides: Partial<Row.VerdictTable> = {}): Row.VerdictTable {
  return {
    assessmentId: 'assessment-pati',
    itemCode: 'A.I.1.i.a',
    tier: 'kanwil',
    answerVersion: 1,
    outcome: 'accepted',
    reasonCode: null,
    note: '',
    judgedBy: 'operator',
    judgedAt: at,
    ...overrides,
  }
}

export function aPiece(overrides: Partial<Row.EvidencePieceTable> = {}): Row.EvidencePieceTable {
  return {
    id: 'piece-1',
    officeId: 'kanim-pati',
    title: 'SK tim kerja',
    kind: 'SK',
    currentNumber: 1,
    version: 1,
    createdBy: 'operator',
    createdAt: at,
    removedAt: null,
    removedBy: null,
    ...overrides,
  }
}

export function aVersion(overrides: Partial<Row.EvidenceVersionTable> = {}): Row.EvidenceVersionTable {
  return {
    pieceId: 'piece-1',
    number: 1,
    source: 'file',
    sha256: 'a'.repeat(64),
    url: null,
    fileName: 'sk-tim-kerja.pdf',
    extension: 'pdf',
    mediaType: 'application/pdf',
    bytes: 120_000,
    documentDate: '2026-01-12',
    periodFrom: null,
    periodTo: null,
    expiresOn: null,
    readable: 1,
    linkState: null,
    linkReason: null,
    linkCheckedAt: null,
    uploadedBy: 'operator',
    uploadedAt: at,
    ...overrides,
  }
}

/** A version that is a link instead of a file. */
export function aLinkVersion(overrides: Partial<Row.EvidenceVersionTable> = {}): Row.EvidenceVersionTable {
  const link = { source: 'link' as const, sha256: null, bytes: null, mediaType: null, fileName: '', extension: '' }
  return aVersion({ ...link, url: 'https://example.go.id/survei', linkState: 'untested', ...overrides })
}

export function anEvidenceLink(overrides: Partial<Row.EvidenceLinkTable> = {}): Row.EvidenceLinkTable {
  return {
    assessmentId: 'assessment-pati',
    subject: 'A.I.1.i.a',
    pieceId: 'piece-1',
    officeId: 'kanim-pati',
    linkedBy: 'operator',
    linkedAt: at,
    verdict: 'pending',
    reasonCode: null,
    note: '',
    verdictBy: null,
    verdictAt: null,
    ...overrides,
  }
}

export function aSignedPaper(overrides: Partial<Row.SignedPaperTable> = {}): Row.SignedPaperTable {
  return {
    id: 'scan-1',
    assessmentId: 'assessment-pati',
    kind: 'declaration',
    contentCode: 'ab12cd34ef56',
    sha256: 'f'.repeat(64),
    fileName: 'sptjm.pdf',
    mediaType: 'application/pdf',
    bytes: 1200,
    signedOn: '2026-05-12',
    uploadedBy: 'operator',
    uploadedAt: at,
    supersededAt: null,
    ...overrides,
  }
}

export function aSummary(overrides: Partial<Row.ScoreSummaryTable> = {}): Row.ScoreSummaryTable {
  return {
    assessmentId: 'assessment-pati',
    track: 'supported',
    total: 60,
    need: 15,
    readiness: 80,
    gatesFailed: 3,
    failedGates: 'area:PW,pengungkit,total',
    gates: 12,
    prerequisitesOpen: 2,
    status: 'perlu_pembinaan',
    answered: 90,
    items: 113,
    withEvidence: 70,
    computedAt: at,
    ...overrides,
  }
}

export function anEvent(overrides: Partial<NewEvent> = {}): NewEvent {
  return { stream: 'assessment:pati', at, actorId: null, action: 'answer.recorded', subject: 'A.I.1.i.a', ...overrides }
}

/**
 * The small world most tests begin with: the tree down to Kanim Pati and Kanim Surabaya, two people, the year
 * 2026, and the assessment of each office.
 */
export async function given(store: Repositories): Promise<void> {
  const paths = [pati, surabaya].flatMap(ancestors)
  const units = [...new Set(paths)].sort().map((path) => aUnit(path))
  await store.units.insertMany(
    units,
    units.map(({ id }) => aUnitName(id)),
  )
  await store.persons.insertMany([aPerson(), aPerson({ id: 'reviewer', name: 'Peninjau Kanwil Jawa Tengah' })])
  await store.cycles.create(aCycle())
  await store.assessments.create(anAssessment())
  await store.assessments.create(anAssessment({ id: 'assessment-surabaya', officeId: 'kanim-surabaya', target: 'WBK' }))
}

function ancestors(path: string): string[] {
  const parts = path.split('/').slice(1, -1)
  return parts.map((_part, index) => `/${parts.slice(0, index + 1).join('/')}/`)
}
