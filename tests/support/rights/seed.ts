import { createHash } from 'node:crypto'
import type { StoredObject } from '#app/platform/evidence/evidence-store.server.ts'
import { passwords } from '#app/platform/passwords.server.ts'
import type { Services } from '#app/platform/services.server.ts'
import { refreshScores } from '#app/use-cases/scores/refresh-scores.server.ts'
import * as a from '#tests/support/builders.ts'
import { aRole, givenPerson, givenUnits, password } from '#tests/support/people.ts'
import { allSeats, places, seats } from './seats.ts'
import type { Asker, OfficeId, Seat } from './seats.ts'
import { givenComplaints } from './seed-complaints.ts'
import { givenIndicators } from './seed-indicators.ts'
import { givenReporting } from './seed-reporting.ts'
import { givenReportDesk } from './seed-report-desk.ts'
import { givenInformation } from './seed-information.ts'
import { stagedImport } from './seed-exchange.ts'
import { givenPublication } from './seed-publication.ts'
import { givenToken } from './seed-api.ts'
import { givenSurveys } from './seed-surveys.ts'
import { givenServiceTimes } from './seed-service-times.ts'

type Store = Services['store']

const hashed = passwords.hash(password)

/** A filter of somebody of whom none of those who try keeps one. */
export const filterOfAnother = 'filter-of-another'
export const cycleId = 'cycle-2026'
export const items = {
  /** In the area that the members of area teams are limited to. */
  inArea: 'A.I.5.i.a',
  /** In an area of another team. */
  elsewhere: 'A.I.1.i.a',
  /** Of the results, which belong to no area. */
  result: 'B.I.b',
  /** In the members' area; given back by the Kanwil and changed since. */
  returned: 'A.I.5.i.b',
  /** In an area of another team; the Kanwil has accepted that nothing is claimed. */
  accepted: 'A.I.1.ii.a',
  /** In the members' area; nothing is known of it. */
  empty: 'A.I.5.ii.a',
} as const

export type PieceName = 'decree' | 'foreign' | 'loose' | 'link'
/** `decree` and `link` serve items of the members' area, `foreign` one of another area, `loose` serves nothing. */
export const pieceOf = (officeId: string, name: PieceName) => `${officeId}-${name}`
/** The move whose letter is kept as a scan. */
export const letterVersion = 90
/** A longer window that the office was given, of a kind that changes nothing for anybody in the other tests. */
export const exceptionOf = (officeId: string) => `exception-${officeId}`
/** What one person was told. */
export const noticeOf = (person: string) => `notice-${person}`
export const scanOf = (officeId: string) => `scan-${officeId}`
/** Findings of the internal team: `elsewhere` is about an area of another team, the others about the members' area. */
export const findingOf = (officeId: string, name: FindingName) => `finding-${officeId}-${name}`
export type FindingName = 'open' | 'answered' | 'elsewhere' | 'draft'
export const assessmentOf = (officeId: string, year = 2026) => `${officeId}-${year}`
/** Somebody who works at the office; `former` is whose account is closed. */
export const workerOf = (officeId: string) => `worker-${officeId}`
export const formerOf = (officeId: string) => `former-${officeId}`
/** A list of people that somebody brought and about which nothing is decided. */
export const importOf = (seat: string) => `list-${seat}`
export const roleOfWorker = (officeId: string) => `${workerOf(officeId)}-operator_satker-${officeId}`

/** Stands in every note and title of the world, so that nobody is shown what is not theirs to know. */
export const secretOf = (officeId: string, area: string) => `rahasia:${officeId}:${area}`

/** A token that everybody knows; only in the world of these tests. */
export const tokenOf = (name: string) => createHash('sha256').update(name).digest('base64url')
export const inviteToken = tokenOf('invite')
export const resetToken = tokenOf('reset')
export const otherSessionOf = (seat: Asker) => `${seat}-telephone`
export const sessionOfWorker = (officeId: string) => `session-${workerOf(officeId)}`

/** Three offices of two Kanwil with their year, evidence and staff; everybody of the seats, signed in twice. */
export async function seedWorld(services: Services, file: StoredObject): Promise<void> {
  const { store } = services
  await givenUnits(store)
  const unopened = a.aUnit('/kementerian/ditjenim/kanwil-jateng/kanim-cilacap/')
  await store.units.insertMany([unopened], [a.aUnitName(unopened.id)])
  for (const seat of allSeats) await givenSeat(services, seat)
  await givenCycles(store)
  for (const officeId of Object.values(places)) await givenOffice(services, officeId, file)
  await givenLinks(services)
  await givenIndicators(services, Object.values(places))
  await givenReporting(services, { cycleId, seats: ['operator_satker', 'ketua_tim_zi', 'kepala_kantor'] })
  await givenReportDesk(services, Object.values(places))
  await store.savedFilters.create({
    ...{ id: filterOfAnother, personId: workerOf('kanim-pati'), name: 'Jawa Tengah', createdAt: a.at },
    query: 'kanwil=kanwil-jateng',
  })
  await store.bulkImports.create({
    ...{ id: importOf('admin'), kind: 'people', fileName: 'orang.csv', createdBy: 'admin', createdAt: a.at },
    cells: '[["nama","surel","peran","kode_unit"],["Operator","baru@menuju.test","operator_satker","kanim-pati"]]',
    ...{ expiresAt: '2026-05-19T02:41:00.000Z', state: 'staged', decidedAt: null },
  })
}

async function givenSeat({ store, tokens }: Services, seat: Seat): Promise<void> {
  const { role, unitId, areas } = seats[seat]
  await store.persons.create(a.aPerson({ id: seat, name: seat, passwordHash: await hashed }))
  if (role !== null) await store.roles.create(aRole(seat, role, unitId, { areas: areas && [...areas] }))
  await store.notices.addMany([aNotice(seat)])
  for (const id of [seat, otherSessionOf(seat)]) await givenSession({ store, tokens }, id, seat)
}

const aNotice = (personId: string) => ({
  ...{ id: noticeOf(personId), personId, kind: 'message', officeId: null, assessmentId: null, subject: items.inArea },
  ...{ detail: '{}', createdAt: a.at, readAt: null, dedupeKey: null },
})

async function givenSession({ store, tokens }: Pick<Services, 'store' | 'tokens'>, id: string, personId: string) {
  const seen = { createdAt: a.at, lastSeenAt: a.at, expiresAt: '2026-06-12T00:00:00.000Z', revokedAt: null }
  await store.sessions.create({ id, tokenHash: tokens.hashToken(tokenOf(id)), personId, device: '', ...seen })
}

async function givenCycles({ cycles }: Store): Promise<void> {
  await cycles.create(a.aCycle())
  await cycles.create(a.aCycle({ id: 'cycle-2025', year: 2025, evidenceFrom: '2024-01-01', evidenceTo: '2025-12-31' }))
  for (const unitId of ['kementerian', 'kanwil-jateng']) {
    for (const kind of ['fill', 'verify', 'revise'] as const) {
      await cycles.setWindow({ cycleId, unitId, kind, opensOn: '2026-01-02', closesOn: '2026-06-30' })
    }
  }
}

async function givenOffice(services: Services, officeId: OfficeId, file: StoredObject): Promise<void> {
  const { store } = services
  const [worker, former, assessmentId] = [workerOf(officeId), formerOf(officeId), assessmentOf(officeId)]
  await givenPerson(store, worker, 'operator_satker', officeId)
  await givenSession(services, sessionOfWorker(officeId), worker)
  await givenPerson(store, former, 'operator_satker', officeId, { status: 'deactivated' })
  const past = { id: assessmentOf(officeId, 2025), officeId, cycleId: 'cycle-2025', year: 2025 }
  await store.assessments.create(a.anAssessment(past))
  await store.assessments.create(a.anAssessment({ id: assessmentId, officeId, cycleId }))

  const own = { assessmentId, answeredBy: worker }
  await store.answers.insertMany([
    a.anAnswer({ ...own, itemCode: items.inArea, value: '"A"', note: secretOf(officeId, 'PW'), submittedVersion: 1 }),
    a.anAnswer({ ...own, itemCode: items.elsewhere, note: secretOf(officeId, 'MP'), submittedVersion: 1 }),
    a.anAnswer({ ...own, itemCode: items.returned, value: '"B"', version: 2, submittedVersion: 1 }),
    a.anAnswer({ ...own, itemCode: items.result, value: '"D"', note: secretOf(officeId, 'hasil') }),
  ])
  const judged = { assessmentId, outcome: 'returned', reasonCode: 'TIDAK_LENGKAP', note: 'Tanpa daftar hadir' } as const
  await store.verdicts.save(a.aVerdict({ ...judged, itemCode: items.returned, judgedBy: 'verifikator_kanwil' }))
  const open = { assessmentId, itemCode: items.accepted, judgedBy: 'verifikator_kanwil', answerVersion: 0 }
  await store.verdicts.save(a.aVerdict(open))
  await store.notices.addMany([aNotice(worker)])
  await store.windowExceptions.give({
    ...{ id: exceptionOf(officeId), assessmentId, kind: 'verify', opensOn: '2026-05-01', closesOn: '2026-06-30' },
    ...{ reason: 'Gangguan jaringan', givenBy: 'kepala_kanwil', givenAt: a.at, endedBy: null, endedAt: null },
  })
  await store.moves.add({
    ...{ assessmentId, version: letterVersion, fromState: 'diusulkan', toState: 'seleksi_administrasi', reason: '' },
    ...{ decidedOn: '2026-05-01', letterNumber: 'B/1', letterDate: '2026-05-01', movedBy: worker, movedAt: a.at },
    ...{ scanSha256: file.sha256, scanName: 'surat.pdf', scanBytes: file.bytes },
  })
  const condition = { key: 'tlhp', value: '100', note: 'Surat keterangan', enteredBy: worker, enteredAt: a.at }
  await store.prerequisites.saveForAssessment(assessmentId, condition, 0)

  await givenPieces(store, officeId, file)
  await givenFindings(store, officeId)
  await givenComplaints(services, officeId)
  await givenSurveys(store, officeId)
  await givenInformation(store, officeId, { by: worker, note: secretOf(officeId, 'PW') })
  await givenPublication(store, officeId, { cycleId, pieceId: pieceOf(officeId, 'decree') })
  await store.exchangeImports.create(stagedImport(assessmentId, worker))
  await givenServiceTimes(store, officeId, worker)
  await givenToken(store, officeId, worker)
  await store.signedPapers.insertMany([
    a.aSignedPaper({ id: scanOf(officeId), assessmentId, sha256: file.sha256, bytes: file.bytes, uploadedBy: worker }),
  ])
  const assessment = await store.assessments.find(assessmentId)
  await store.transaction(async (bound) => {
    await bound.events.appendMany(toldOf(officeId))
    if (assessment) await refreshScores(bound, services, assessment)
  })
}

/** What was said of the items, kept in the trace too. */
function toldOf(officeId: OfficeId) {
  const areaOf = { [items.inArea]: 'PW', [items.elsewhere]: 'MP', [items.result]: 'hasil' }
  return Object.entries(areaOf).map(([subject, area]) => {
    const newValue = { value: 'A', note: secretOf(officeId, area) }
    return a.anEvent({ stream: assessmentOf(officeId), actorId: workerOf(officeId), subject, newValue })
  })
}

async function givenFindings({ findings, evaluationReports, answers }: Store, officeId: OfficeId): Promise<void> {
  const [assessmentId, by] = [assessmentOf(officeId), workerOf(officeId)]
  const told: readonly (readonly [FindingName, string, string])[] = [
    ['open', 'PW', items.inArea],
    ['answered', 'PW', items.inArea],
    ['elsewhere', 'MP', items.elsewhere],
    ['draft', 'PW', items.inArea],
  ]
  for (const [at, [name, areaKey, itemCode]] of told.entries()) {
    const answered = name === 'answered'
    await findings.create({
      ...{ id: findingOf(officeId, name), assessmentId, officeId, number: at + 1, areaKey, itemCode },
      ...{ condition: secretOf(officeId, areaKey), recommendation: 'Lengkapi.', dueOn: '2026-06-01' },
      ...{ writtenBy: 'tpi_anggota', writtenAt: a.at, publishedAt: name === 'draft' ? null : a.at },
      ...{ state: answered ? 'answered' : 'open', answer: answered ? 'Sudah.' : '', returnNote: '' },
      ...{ answeredBy: answered ? by : null, answeredAt: answered ? a.at : null },
      ...{ closedBy: null, closedAt: null, version: name === 'draft' ? 1 : 2 },
    })
  }
  const none = {
    submittedBy: null,
    submittedAt: null,
    approvedBy: null,
    approvedAt: null,
    signedBy: null,
    signedAt: null,
  }
  const letter = { letterNumber: 'LHE/7/2026', letterDate: '2026-05-12', summary: 'Cukup.', returnNote: '' }
  const written = { assessmentId, writtenBy: 'tpi_anggota', writtenAt: a.at }
  await evaluationReports.save({ ...written, ...letter, ...none }, 0)
  const lastYear = { assessmentId: assessmentOf(officeId, 2025), itemCode: items.empty, value: '"A"', answeredBy: by }
  await answers.insertMany([a.anAnswer({ ...lastYear, note: secretOf(officeId, 'PW') })])
}

async function givenPieces({ evidence, evidenceLinks }: Store, officeId: OfficeId, file: StoredObject) {
  const served: readonly (readonly [PieceName, string | null, string])[] = [
    ['decree', items.inArea, 'PW'],
    ['foreign', items.elsewhere, 'MP'],
    ['loose', null, 'PW'],
    ['link', items.returned, 'PW'],
  ]
  const [by, assessmentId] = [workerOf(officeId), assessmentOf(officeId)]
  const { sha256, bytes } = file
  for (const [name, subject, area] of served) {
    const pieceId = pieceOf(officeId, name)
    const version = { pieceId, uploadedBy: by }
    const isLink = name === 'link'
    await evidence.insertMany(
      [a.aPiece({ id: pieceId, officeId, title: secretOf(officeId, area), createdBy: by })],
      [isLink ? a.aLinkVersion(version) : a.aVersion({ ...version, sha256, bytes })],
    )
    const linked = { assessmentId, pieceId, officeId, linkedBy: by, linkedAt: '2026-05-12T02:50:00.000Z' }
    if (subject !== null) await evidenceLinks.link({ ...linked, subject })
  }
}

async function givenLinks({ store, tokens }: Services): Promise<void> {
  await store.persons.create(a.aPerson({ id: 'invited', name: 'Operator Kanim Pati', status: 'invited' }))
  const made = { createdBy: null, createdAt: a.at, expiresAt: '2026-05-13T02:41:00.000Z', usedAt: null }
  const given = [
    ['invited', 'invite', inviteToken],
    [workerOf('kanim-pati'), 'reset', resetToken],
  ] as const
  for (const [personId, purpose, token] of given) {
    await store.oneTimeLinks.create({ ...made, id: purpose, personId, purpose, tokenHash: tokens.hashToken(token) })
  }
}
