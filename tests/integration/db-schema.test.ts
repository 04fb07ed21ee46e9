import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Engine } from '#db/dialect/words.server.ts'
import { createStore } from '#db/store.server.ts'
import { aLinkVersion, aPiece, aVersion, at, given } from '#tests/support/builders.ts'
import { insertRow, refusalOf } from '#tests/support/schema-refusals.ts'
import { complaintRefusals } from '#tests/support/schema-rows-complaints.ts'
import { informationRefusals } from '#tests/support/schema-rows-information.ts'
import { publicationRefusals } from '#tests/support/schema-rows-publication.ts'
import { reportingRefusals } from '#tests/support/schema-rows-reporting.ts'
import { figureImportRefusals } from '#tests/support/schema-rows-figure-imports.ts'
import { apiRefusals } from '#tests/support/schema-rows-api.ts'
import { serviceTimeRefusals } from '#tests/support/schema-rows-service-times.ts'
import { surveyRefusals } from '#tests/support/schema-rows-surveys.ts'
import { acceptedRows } from '#tests/support/schema-rows.ts'
import { eachEngine, testDatabase } from '#tests/support/test-store.ts'

type Table = keyof typeof acceptedRows
type Case = readonly [name: string, table: Table, overrides: Readonly<Record<string, unknown>>, refusal: string]

const link = aLinkVersion({ number: 2 })
const returned = { verdict: 'returned', verdictBy: 'reviewer', verdictAt: '2026-05-12T02:41:00.000Z' }

const signedEarly = { approvedBy: null, approvedAt: null, signedBy: 'reviewer', signedAt: '2026-05-12T02:41:00.000Z' }

const refused: readonly Case[] = [
  ['a kind of unit nobody knows', 'organisationUnit', { kind: 'warung' }, 'check'],
  ['a path that does not end', 'organisationUnit', { path: '/kementerian/kanim-semarang' }, 'check'],
  ['a path with a hole', 'organisationUnit', { path: '/kementerian//kanim-semarang/' }, 'check'],
  ['a path twice', 'organisationUnit', { path: '/kementerian/ditjenim/kanwil-jateng/kanim-pati/' }, 'unique'],
  ['a parent that is not there', 'organisationUnit', { parentId: 'kanwil-x' }, 'foreign key'],
  ['a unit that is its own parent', 'organisationUnit', { parentId: 'kanim-semarang' }, 'check'],
  ['closed before it opened', 'organisationUnit', { openedOn: '2026-02-01', closedOn: '2026-01-01' }, 'check'],
  ['a certainty nobody knows', 'organisationUnit', { classCertainty: 'maybe' }, 'check'],
  ['a name that ends before it begins', 'organisationName', { validTo: '2029-12-31' }, 'check'],
  ['a searched text that is not folded', 'organisationName', { searchText: 'Kanim Pati' }, 'check'],
  ['a day that is none', 'organisationName', { validFrom: '1 January' }, 'check'],
  ['two names from one day', 'organisationName', { validFrom: '1945-01-01' }, 'unique'],

  ['an e-mail address that is not folded', 'person', { email: 'Other@menuju.test' }, 'check'],
  ['an e-mail address without a place', 'person', { email: 'other' }, 'check'],
  ['an e-mail address twice', 'person', { email: 'operator@menuju.test' }, 'unique'],
  ['a NIP that is too short', 'person', { nip: '19800101200501100' }, 'check'],
  ['a NIP with a letter', 'person', { nip: '19800101200501100X' }, 'check'],
  ['nothing to sign in by', 'person', { email: null, nip: null }, 'check'],
  ['a state of an account nobody knows', 'person', { status: 'gone' }, 'check'],
  ['a language we do not speak', 'person', { language: 'fr' }, 'check'],
  ['a filter without a name', 'savedFilter', { name: '  ' }, 'check'],
  ['a filter of nobody', 'savedFilter', { personId: 'nobody' }, 'foreign key'],
  ['a snapshot with a status nobody knows', 'scoreSnapshot', { status: 'siap' }, 'check'],
  ['a role nobody knows', 'roleAssignment', { role: 'raja' }, 'check'],
  ['a role of nobody', 'roleAssignment', { personId: 'nobody' }, 'foreign key'],
  ['a role nowhere', 'roleAssignment', { unitId: 'nowhere' }, 'foreign key'],
  ['a role that ends before it begins', 'roleAssignment', { validTo: '2025-12-31' }, 'check'],
  ['an acting kind nobody knows', 'roleAssignment', { acting: 'pjs' }, 'check'],
  ['a role without any area', 'roleAssignment', { areas: '' }, 'check'],
  ['a role ended without a reason', 'roleAssignment', { endedAt: '2026-05-12T02:41:00.000Z' }, 'check'],
  ['a session of nobody', 'session', { personId: 'nobody' }, 'foreign key'],
  ['a session that ended before it began', 'session', { expiresAt: '2026-05-11T02:41:00.000Z' }, 'check'],
  ['a time with an offset', 'session', { createdAt: '2026-05-12T02:41:00+07:00' }, 'check'],
  ['a purpose nobody knows', 'oneTimeLink', { purpose: 'gift' }, 'check'],
  ['a count below nothing', 'rateCount', { count: -1 }, 'check'],

  ['a year twice', 'cycle', { year: 2026 }, 'unique'],
  ['evidence that ends before it begins', 'cycle', { evidenceFrom: '2027-01-01' }, 'check'],
  ['a kind of institution nobody knows', 'cycle', { institutionKind: 'bumn' }, 'check'],
  ['a window that closes before it opens', 'cycleWindow', { closesOn: '2026-01-04' }, 'check'],
  ['a kind of window nobody knows', 'cycleWindow', { kind: 'rest' }, 'check'],
  ['an import of an assessment that is none', 'exchangeImport', { assessmentId: 'entah' }, 'foreign key'],
  ['an import that was decided but still waits', 'exchangeImport', { state: 'staged', taken: 0 }, 'check'],
  ['an import thrown away of which something was taken', 'exchangeImport', { state: 'discarded' }, 'check'],
  ['a paper that nobody signs', 'signedPaper', { kind: 'score-recap' }, 'check'],
  ['a code that is too short', 'signedPaper', { contentCode: 'ab12' }, 'check'],
  ['a code with other letters', 'signedPaper', { contentCode: 'AB12CD34EF56' }, 'check'],
  ['a scan that is a video', 'signedPaper', { mediaType: 'video/mp4' }, 'check'],
  ['a scan of nothing', 'signedPaper', { bytes: 0 }, 'check'],
  ['a scan superseded before it came', 'signedPaper', { supersededAt: '2020-01-01T00:00:00.000Z' }, 'check'],
  ['a scan of no assessment', 'signedPaper', { assessmentId: 'nowhere' }, 'foreign key'],
  ['a prerequisite at version 0', 'institutionPrerequisite', { version: 0 }, 'check'],
  ['a version confirmed that is not there yet', 'unitPrerequisite', { confirmedVersion: 3 }, 'check'],
  ['confirmed by nobody', 'unitPrerequisite', { confirmedBy: null }, 'check'],

  ['a second assessment of an office in a year', 'assessment', { officeId: 'kanim-pati' }, 'unique'],
  ['a state nobody knows', 'assessment', { state: 'selesai' }, 'check'],
  ['a predicate nobody knows', 'assessment', { target: 'WBX' }, 'check'],
  ['a year that is not its cycle’s', 'assessment', { year: 2027 }, 'foreign key'],
  ['an office that is not there', 'assessment', { officeId: 'nowhere' }, 'foreign key'],
  ['handed in by nobody', 'assessment', { submittedAt: '2026-05-12T02:41:00.000Z' }, 'check'],
  ['an answer at version 0', 'answer', { version: 0, submittedVersion: null }, 'check'],
  ['handed in beyond what is there', 'answer', { submittedVersion: 4 }, 'check'],
  ['handed in by a tier that judges', 'answer', { tier: 'kanwil' }, 'check'],
  ['a tier nobody knows', 'answer', { tier: 'public' }, 'check'],
  ['an answer to no item', 'answer', { itemCode: 'P:tlhp' }, 'check'],
  ['an answer to no assessment', 'answer', { assessmentId: 'nothing' }, 'foreign key'],
  ['a verdict of the office itself', 'verdict', { tier: 'office' }, 'check'],
  ['returned without a reason', 'verdict', { reasonCode: null }, 'check'],
  ['returned for a reason nobody knows', 'verdict', { reasonCode: 'MALAS' }, 'check'],
  ['returned without a note', 'verdict', { note: '  ' }, 'check'],
  ['accepted with a reason', 'verdict', { outcome: 'accepted' }, 'check'],
  ['presence at nothing', 'reviewPresence', { itemCode: 'P:tlhp' }, 'check'],
  ['presence of nobody', 'reviewPresence', { personId: 'nobody' }, 'foreign key'],
  ['a round before the first', 'reviewCompletion', { round: 0 }, 'check'],
  ['finished by the office itself', 'reviewCompletion', { tier: 'office' }, 'check'],
  ['finished where nobody judges', 'reviewCompletion', { state: 'pembangunan' }, 'check'],
  ['opened again without a reason', 'reviewCompletion', { reopenReason: null }, 'check'],
  ['opened again for an empty reason', 'reviewCompletion', { reopenReason: '  ' }, 'check'],
  ['opened again by nobody', 'reviewCompletion', { reopenedBy: null }, 'check'],
  ['a message that says nothing', 'itemMessage', { text: ' ' }, 'check'],
  ['a message about nothing', 'itemMessage', { itemCode: 'semua' }, 'check'],
  ['a message about no assessment', 'itemMessage', { assessmentId: 'nothing' }, 'foreign key'],
  ['a tick on nothing', 'expectedDocument', { documentKey: '' }, 'check'],

  ['a piece without a title', 'evidencePiece', { title: '' }, 'check'],
  ['removed by nobody', 'evidencePiece', { removedAt: '2026-05-12T02:41:00.000Z' }, 'check'],
  ['a file without its digest', 'evidenceVersion', { sha256: null }, 'check'],
  ['a digest that is none', 'evidenceVersion', { sha256: 'A'.repeat(64) }, 'check'],
  ['a file without its size', 'evidenceVersion', { bytes: null }, 'check'],
  ['an empty file', 'evidenceVersion', { bytes: 0 }, 'check'],
  ['a file without its type', 'evidenceVersion', { mediaType: null }, 'check'],
  ['a file with an address', 'evidenceVersion', { url: 'https://example.go.id/' }, 'check'],
  ['a link without an address', 'evidenceVersion', { ...link, url: null }, 'check'],
  ['a link to something else than the web', 'evidenceVersion', { ...link, url: 'file:///etc/passwd' }, 'check'],
  ['a link with a digest', 'evidenceVersion', { ...link, sha256: 'a'.repeat(64) }, 'check'],
  ['a link nobody knows the state of', 'evidenceVersion', { ...link, linkState: null }, 'check'],
  ['a period that ends before it begins', 'evidenceVersion', { periodTo: '2025-12-31' }, 'check'],
  ['half readable', 'evidenceVersion', { readable: 2 }, 'check'],
  ['a version twice', 'evidenceVersion', { number: 1 }, 'unique'],
  ['a piece for another office', 'evidenceLink', { assessmentId: 'assessment-surabaya' }, 'foreign key'],
  [
    'a piece for another office under its name',
    'evidenceLink',
    { assessmentId: 'assessment-surabaya', officeId: 'kanim-surabaya' },
    'foreign key',
  ],
  ['a link to neither item nor prerequisite', 'evidenceLink', { subject: 'tlhp' }, 'check'],
  ['a link to a nameless prerequisite', 'evidenceLink', { subject: 'P:' }, 'check'],
  ['a piece returned without a reason', 'evidenceLink', returned, 'check'],
  ['a piece returned without a note', 'evidenceLink', { ...returned, reasonCode: 'GANDA' }, 'check'],
  ['a piece accepted by nobody', 'evidenceLink', { verdict: 'accepted' }, 'check'],
  ['a verdict on a piece nobody knows', 'evidenceLink', { ...returned, verdict: 'lost' }, 'check'],

  ['points below nothing', 'score', { points: -0.01 }, 'check'],
  ['points beyond the weight', 'score', { points: 8.01 }, 'check'],
  ['a weight beyond the whole', 'score', { weight: 100.5 }, 'check'],
  ['a track nobody knows', 'score', { track: 'wished' }, 'check'],
  ['readiness beyond 100', 'scoreSummary', { readiness: 100.1 }, 'check'],
  ['readiness below 0', 'scoreSummary', { readiness: -0.1 }, 'check'],
  ['more gates failed than there are', 'scoreSummary', { gatesFailed: 13 }, 'check'],
  ['more items answered than there are', 'scoreSummary', { answered: 114 }, 'check'],
  ['a status nobody knows', 'scoreSummary', { status: 'siap' }, 'check'],
  ['a snapshot of a total beyond 100', 'scoreSnapshot', { total: 101 }, 'check'],

  ['a move that stays', 'assessmentMove', { toState: 'diusulkan' }, 'check'],
  ['a move to version 1', 'assessmentMove', { version: 1 }, 'check'],
  ['a letter without its date', 'assessmentMove', { letterDate: null }, 'check'],
  ['a scan without its letter', 'assessmentMove', { letterNumber: null, letterDate: null }, 'check'],
  ['a scan without its name', 'assessmentMove', { scanName: null }, 'check'],
  ['an exception without a reason', 'windowException', { reason: ' ' }, 'check'],
  ['an exception that ends before it begins', 'windowException', { closesOn: '2026-05-11' }, 'check'],
  ['an exception ended by nobody', 'windowException', { endedAt: '2026-05-13T02:41:00.000Z' }, 'check'],
  ['an exception of a kind nobody knows', 'windowException', { kind: 'rest' }, 'check'],
  ['opened again without a reason', 'itemReopening', { reason: '' }, 'check'],
  ['opened again by the office', 'itemReopening', { tier: 'office' }, 'check'],

  ['a report handed on without its letter', 'evaluationReport', { letterNumber: '' }, 'check'],
  ['a report handed on without its date', 'evaluationReport', { letterDate: null }, 'check'],
  ['a report signed before it was approved', 'evaluationReport', signedEarly, 'check'],
  ['a report approved by nobody', 'evaluationReport', { approvedBy: null }, 'check'],
  ['a finding that says nothing', 'finding', { condition: ' ' }, 'check'],
  ['a finding without a recommendation', 'finding', { recommendation: '' }, 'check'],
  ['a finding without a day', 'finding', { dueOn: 'besok' }, 'check'],
  ['a draft that was answered', 'finding', { publishedAt: null }, 'check'],
  ['an answer that says nothing', 'finding', { answer: ' ' }, 'check'],
  ['closed by nobody', 'finding', { closedBy: null, closedAt: null }, 'check'],
  ['a finding of another office', 'finding', { officeId: 'kanim-surabaya' }, 'foreign key'],
  ['a piece of another office for a finding', 'findingPiece', { officeId: 'kanim-surabaya' }, 'foreign key'],
  ['a piece for no finding', 'findingPiece', { findingId: 'nothing' }, 'foreign key'],

  ['in charge of neither item nor area', 'responsibility', { subject: 'P:tlhp' }, 'check'],
  ['in charge of an area without a key', 'responsibility', { subject: 'AREA:' }, 'check'],
  ['in charge until no day', 'responsibility', { dueOn: 'besok' }, 'check'],
  ['in charge until before it was given', 'responsibility', { endedAt: '2020-01-01T00:00:00.000Z' }, 'check'],
  ['in charge without being anybody', 'responsibility', { personId: 'nobody' }, 'foreign key'],
  ['in charge of no assessment', 'responsibility', { assessmentId: 'nothing' }, 'foreign key'],
  ['a list of what nobody brings', 'bulkImport', { kind: 'answers' }, 'check'],
  ['a list without what it says', 'bulkImport', { cells: '' }, 'check'],
  ['a list that expired before it came', 'bulkImport', { expiresAt: '2020-01-01T00:00:00.000Z' }, 'check'],
  ['a list that waits although it was decided', 'bulkImport', { decidedAt: '2026-05-12T02:41:00.000Z' }, 'check'],
  ['a list taken over at no time', 'bulkImport', { state: 'accepted' }, 'check'],
  ['a list of nobody', 'bulkImport', { createdBy: 'nobody' }, 'foreign key'],
  ['a notice to nobody', 'notice', { personId: 'nobody' }, 'foreign key'],
  ['a notice of no kind', 'notice', { kind: '' }, 'check'],
  ['a notice about no assessment', 'notice', { assessmentId: 'nothing' }, 'foreign key'],
  ['a setting at version 0', 'setting', { version: 0 }, 'check'],
  ['a setting that says nothing', 'setting', { value: '' }, 'check'],

  ['an event by nobody we know', 'event', { actorId: 'nobody' }, 'foreign key'],
  ['an event before the first', 'event', { position: 0 }, 'check'],
  ['an event without its hash', 'event', { hash: '' }, 'check'],
  ['a head before the first', 'streamHead', { position: -1 }, 'check'],
  ['an anchor without its hash', 'dailyAnchor', { hash: 'x' }, 'check'],
  ['a lease of nobody', 'lease', { holder: '' }, 'check'],
  ...publicationRefusals,
  ...reportingRefusals,
  ...figureImportRefusals,
  ...serviceTimeRefusals,
  ...apiRefusals,
  ...complaintRefusals,
  ...informationRefusals,
  ...surveyRefusals,
]

async function world(engine: Engine) {
  const database = await testDatabase(engine)
  const store = createStore(database)
  await given(store)
  await store.evidence.insertMany([aPiece()], [aVersion()])
  return database
}

eachEngine('the schema', (engine) => {
  test('accepts a row of every table as the rules have it', async () => {
    const database = await world(engine)
    for (const [table, row] of Object.entries(acceptedRows)) await insertRow(database, table, row)
    await insertRow(database, 'evidenceVersion', { ...link, number: 3 })

    const { rows } = await sql<{ count: number }>`select count(*) as count from evidence_version`.execute(database.db)
    expect(rows).toEqual([{ count: 3 }])
  })

  test('refuses what the rules forbid, and for that very reason', async () => {
    const database = await world(engine)
    const found = []
    for (const [name, table, overrides] of refused) {
      const error = await insertRow(database, table, { ...acceptedRows[table], ...overrides }).catch((fault) => fault)
      found.push(`${name}: ${refusalOf(error)}`)
    }
    expect(found).toEqual(refused.map(([name, , , refusal]) => `${name}: ${refusal}`))
  })

  test.each([
    ['update event set reason = null'],
    ['delete from event'],
    ['update daily_anchor set streams = 0'],
    ['delete from daily_anchor'],
  ])('refuses: %s', async (statement) => {
    const database = await world(engine)
    await insertRow(database, 'event', acceptedRows.event)
    await insertRow(database, 'dailyAnchor', acceptedRows.dailyAnchor)
    const error = await sql
      .raw(statement)
      .execute(database.db)
      .catch((fault) => fault)
    expect(refusalOf(error)).toBe('append-only')
  })

  test.each([
    ['a second person in charge of the same', 'responsibility', { id: 'another' }, { endedAt: at }],
    ['the same reminder twice', 'notice', { id: 'another', dedupeKey: 'due:fill' }, { dedupeKey: 'due:verify' }],
  ] as const)('refuses %s, but not what only looks alike', async (_name, table, twin, other) => {
    const database = await world(engine)
    await insertRow(database, table, { ...acceptedRows[table], ...twin, id: 'the first' })
    const error = await insertRow(database, table, { ...acceptedRows[table], ...twin }).catch((fault) => fault)
    expect(refusalOf(error)).toBe('unique')
    await insertRow(database, table, { ...acceptedRows[table], ...twin, ...other })
  })

  test('refuses a text where a number belongs', async () => {
    const database = await world(engine)
    const row = { ...acceptedRows.cycle, version: 'one' }
    await expect(insertRow(database, 'cycle', row)).rejects.toThrow()
  })
})

test('PostgreSQL refuses to empty the table of events', async () => {
  const { db } = await world('postgres')
  const error = await sql`truncate event`.execute(db).catch((fault) => fault)
  expect(refusalOf(error)).toBe('append-only')
})
