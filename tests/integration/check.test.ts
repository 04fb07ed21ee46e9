import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '#app/domain/evidence/file-rules.ts'
import { checkEvidence } from '#app/use-cases/operation/check-evidence.server.ts'
import { checkScores } from '#app/use-cases/operation/check-scores.server.ts'
import { sealLastDay } from '#app/use-cases/operation/seal-days.server.ts'
import { verifyTrace } from '#db/verify-trace.server.ts'
import { at } from '#tests/support/builders.ts'
import { givenExample } from '#tests/support/example.ts'
import { pdf } from '#tests/support/sample-files.ts'
import { pass, testServices } from '#tests/support/services.ts'
import type { TestServices } from '#tests/support/services.ts'
import { eachEngine } from '#tests/support/test-store.ts'

const office = 'kanim-langsa'
const assessment = `${office}-2026`

const examined = async (services: TestServices) => ({
  scores: (await checkScores(services)).faults,
  trace: await verifyTrace(services.store),
  evidence: (await checkEvidence(services)).faults,
})
const clean = { scores: [], trace: [], evidence: [] }

async function anExample(): Promise<TestServices> {
  const services = await testServices()
  await givenExample(services, office)
  return services
}

/** The file of a piece, below the folder of the evidence store. */
async function fileOf({ store, env }: TestServices, pieceId: string): Promise<string> {
  const sha256 = (await store.evidence.findVersion(pieceId, 1))?.sha256 ?? ''
  return join(env.dataDir, 'evidence', sha256.slice(0, 2), sha256.slice(2, 4), sha256)
}

eachEngine('an untouched example', (engine) => {
  test('has nothing wrong with it, and the counts say what was looked at', async () => {
    const services = await testServices(engine)
    await givenExample(services, office)
    await sealLastDay(services)
    expect(await examined(services)).toEqual(clean)
    expect(await checkScores(services)).toMatchObject({ assessments: 1, nodes: 210 })
    expect(await checkEvidence(services)).toMatchObject({ versions: 4, objects: 4, orphans: [] })
  })
})

test('evidence that has expired since the scores were kept is no fault', async () => {
  const services = await anExample()
  await services.database.db.updateTable('evidenceVersion').set({ expiresOn: '2026-05-20' }).execute()
  pass(services.clock, { days: 30 })
  expect(await examined(services)).toEqual(clean)
})

test('a changed point, a lost node and a changed summary are named', async () => {
  const services = await anExample()
  const { db } = services.database
  await db
    .updateTable('score')
    .set({ points: 0.123 })
    .where('node', '=', 'A.I.1.i')
    .where('track', '=', 'claimed')
    .execute()
  await db.deleteFrom('score').where('node', '=', 'AREA:PW').where('track', '=', 'supported').execute()
  await db.updateTable('scoreSummary').set({ prerequisitesOpen: 99 }).where('track', '=', 'verified').execute()
  const { scores } = await examined(services)
  expect(scores).toContainEqual(expect.objectContaining({ track: 'claimed', what: 'A.I.1.i', kept: 0.123 }))
  expect(scores).toContainEqual(expect.objectContaining({ track: 'supported', what: 'AREA:PW', kept: null }))
  expect(scores).toContainEqual(
    expect.objectContaining({ assessmentId: assessment, track: 'verified', what: 'prerequisitesOpen', kept: 99 }),
  )
  expect(scores).toHaveLength(3)
})

test('an answer changed behind the back of its scores is named', async () => {
  const services = await anExample()
  const item = await services.store.answers.find(assessment, 'B.I.b', 'office')
  const other = item?.value === '"A"' ? '"E"' : '"A"'
  await services.database.db.updateTable('answer').set({ value: other }).where('itemCode', '=', 'B.I.b').execute()
  const { scores } = await examined(services)
  expect(scores.map(({ what }) => what)).toContain('B.I.b')
})

test('an assessment without any scores is named', async () => {
  const services = await anExample()
  await services.database.db.deleteFrom('scoreSummary').execute()
  expect((await examined(services)).scores).toEqual([
    { assessmentId: assessment, track: 'all', what: 'summary', kept: null, computed: 'missing' },
  ])
})

test('a rewritten event and a forged head are named with their place', async () => {
  const services = await anExample()
  await sealLastDay(services)
  await sql`drop trigger event_no_update`.execute(services.database.db)
  const change = services.database.db.updateTable('event').set({ reason: 'lain' })
  await change.where('stream', '=', assessment).where('position', '=', 7).execute()
  const { trace } = await examined(services)
  expect(trace).toEqual([{ stream: assessment, position: 7, fault: 'changed' }])
})

test('an event added with the date of a sealed day is noticed', async () => {
  const services = await anExample()
  await sealLastDay(services)
  const at = '2026-05-10T02:00:00.000Z'
  const late = { stream: assessment, at, actorId: 'biro', action: 'assessment.moved', subject: assessment }
  await services.store.transaction(({ events }) => events.append(late))
  expect((await examined(services)).trace).toEqual([{ day: '2026-05-11', fault: 'heads' }])
})

test('a changed, a lost and a nameless file are told apart', async () => {
  const services = await anExample()
  await writeFile(await fileOf(services, `${office}-awas`), 'lain')
  await rm(await fileOf(services, `${office}-layan`))
  const folder = join(services.env.dataDir, 'evidence', 'ab', 'cd')
  const nameless = `abcd${'0'.repeat(60)}`
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, nameless), 'tanpa baris')
  expect(await readdir(folder)).toContain(nameless)

  const { faults, orphans } = await checkEvidence(services)
  expect(faults.map(({ pieceId, fault }) => [pieceId, fault])).toEqual([
    [`${office}-awas`, 'changed'],
    [`${office}-layan`, 'missing'],
  ])
  expect(orphans).toEqual([nameless])
})

eachEngine('a letter that was kept with a decision', (engine) => {
  test('is no stray, and is missed when it is gone or changed', async () => {
    const services = await testServices(engine)
    await givenExample(services, office)
    const content = pdf(0, 'Surat keputusan')
    const putting = await services.evidence.put(Readable.from([content]), { name: 'surat.pdf', limits: DEFAULT_LIMITS })
    if (!putting.ok) throw new Error('The letter was refused')
    const { sha256, bytes } = putting.object
    await services.store.moves.add({
      ...{ assessmentId: assessment, version: 90, fromState: 'diusulkan', toState: 'seleksi_administrasi', reason: '' },
      ...{ decidedOn: '2026-05-11', letterNumber: 'B/1', letterDate: '2026-05-11', movedBy: 'biro', movedAt: at },
      ...{ scanSha256: sha256, scanName: 'surat.pdf', scanBytes: bytes },
    })
    expect(await checkEvidence(services)).toMatchObject({ scans: 1, scanFaults: [], orphans: [] })

    const file = join(services.env.dataDir, 'evidence', sha256.slice(0, 2), sha256.slice(2, 4), sha256)
    const letter = { what: 'letter', scanId: `${assessment}/90`, sha256 }
    await writeFile(file, 'lain')
    expect((await checkEvidence(services)).scanFaults).toEqual([{ ...letter, fault: 'changed' }])
    await rm(file)
    expect((await checkEvidence(services)).scanFaults).toEqual([{ ...letter, fault: 'missing' }])
  })
})

test('a size that is not the size of the file is a fault of the row', async () => {
  const services = await anExample()
  await services.database.db
    .updateTable('evidenceVersion')
    .set({ bytes: 1 })
    .where('pieceId', '=', `${office}-awas`)
    .execute()
  expect((await examined(services)).evidence).toEqual([expect.objectContaining({ fault: 'size' })])
})
