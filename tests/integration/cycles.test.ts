import { expect, test } from 'vitest'
import { changeTarget } from '#app/use-cases/assessments/change-target.server.ts'
import { openAssessments, openRest } from '#app/use-cases/assessments/open-assessments.server.ts'
import { changeCycle } from '#app/use-cases/cycles/change-cycle.server.ts'
import { createCycle } from '#app/use-cases/cycles/create-cycle.server.ts'
import type { NewCycle } from '#app/use-cases/cycles/create-cycle.server.ts'
import { enterCondition } from '#app/use-cases/cycles/enter-condition.server.ts'
import { listCycles, listEditions } from '#app/use-cases/cycles/list-cycles.server.ts'
import { readCycle, readRegion } from '#app/use-cases/cycles/read-cycle.server.ts'
import { removeWindow, setWindow } from '#app/use-cases/cycles/set-window.server.ts'
import { checkScores } from '#app/use-cases/operation/check-scores.server.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import { givenExample } from '#tests/support/example.ts'
import { actorOf, givenPerson, givenUnits } from '#tests/support/people.ts'
import { testServices } from '#tests/support/services.ts'
import type { TestServices } from '#tests/support/services.ts'
import { eachEngine } from '#tests/support/test-store.ts'

const year2026: NewCycle = {
  year: 2026,
  editionId: 'permenpanrb-90-2021',
  evidenceFrom: '2025-01-01',
  evidenceTo: '2026-12-31',
  windows: [{ kind: 'fill', opensOn: '2026-01-02', closesOn: '2026-05-31' }],
}

async function aBureau(engine: Engine = 'sqlite') {
  const services = await testServices(engine)
  await givenUnits(services.store)
  await givenPerson(services.store, 'biro', 'biro_perencanaan', 'kementerian')
  return { services, biro: await actorOf(services, 'biro') }
}

async function aCycle(engine: Engine = 'sqlite') {
  const { services, biro } = await aBureau(engine)
  return { services, biro, cycleId: await createCycle(services, biro, year2026) }
}

/** What the trace of a stream says, newest first. */
const told = async ({ store }: TestServices, stream = 'administration') =>
  (await store.events.listByStream(stream, { limit: 50 })).map(({ action }) => action)

eachEngine('a year', (engine) => {
  test('is created with its windows, and told once', async () => {
    const { services, biro, cycleId } = await aCycle(engine)
    const page = await readCycle(services, biro, cycleId)
    expect(page.cycle).toMatchObject({ year: 2026, state: 'open', evidenceFrom: '2025-01-01' })
    expect(page.windows).toMatchObject([{ unitId: 'kementerian', kind: 'fill', closesOn: '2026-05-31' }])
    expect(page.conditions.map(({ key }) => key)).toEqual(['opiniBpk', 'sakipInstansi', 'indeksRbKL', 'spip'])
    expect(await listCycles(services, biro)).toHaveLength(1)
    expect(await told(services)).toEqual(['cycle.created'])
  })

  test('is there once', async () => {
    const { services, biro } = await aCycle(engine)
    const again = createCycle(services, biro, year2026)
    await expect(again).rejects.toMatchObject({ code: 'conflict', reason: 'cycle-exists' })
    expect(await told(services)).toEqual(['cycle.created'])
  })

  test.each([
    ['an edition that can only be read', { editionId: 'permenpanrb-10-2019' }, 'conflict', 'edition-not-ready'],
    ['an edition nobody knows', { editionId: 'permenpanrb-1-1999' }, 'not-found', 'edition'],
    ['days in the wrong order', { evidenceTo: '2024-12-31' }, 'invalid', 'dates-reversed'],
  ])('is refused with %s', async (_name, change, code, reason) => {
    const { services, biro } = await aBureau(engine)
    await expect(createCycle(services, biro, { ...year2026, ...change })).rejects.toMatchObject({ code, reason })
    expect(await services.store.cycles.list()).toEqual([])
    expect(await told(services)).toEqual([])
  })

  test('is changed by whoever saw its last version', async () => {
    const { services, biro, cycleId } = await aCycle(engine)
    const change = { cycleId, expectedVersion: 1, evidenceFrom: '2026-01-01', evidenceTo: '2026-12-31' }
    await changeCycle(services, biro, { ...change, state: 'open' })
    const late = changeCycle(services, biro, { ...change, state: 'closed' })
    await expect(late).rejects.toMatchObject({ code: 'conflict', reason: 'cycle-changed' })
    expect(await services.store.cycles.find(cycleId)).toMatchObject({ evidenceFrom: '2026-01-01', state: 'open' })
    expect(await told(services)).toEqual(['cycle.changed', 'cycle.created'])
  })

  test('moves the scores of its offices with the span of evidence', async () => {
    const services = await testServices(engine)
    await givenExample(services, 'kanim-langsa')
    const biro = await actorOf(services, 'biro')
    const change = { cycleId: 'siklus-2026', expectedVersion: 1, state: 'open' as const }
    await changeCycle(services, biro, { ...change, evidenceFrom: '2026-05-11', evidenceTo: '2026-12-31' })
    const summaries = await services.store.scores.listSummaries('kanim-langsa-2026')
    expect(summaries.map(({ withEvidence }) => withEvidence)).toEqual([0, 0, 0])
    expect((await checkScores(services)).faults).toEqual([])
  })
})

eachEngine('the windows', (engine) => {
  test('differ for a Kanwil until it follows the ministry again', async () => {
    const { services, biro, cycleId } = await aCycle(engine)
    const key = { cycleId, unitId: 'kanwil-jatim', kind: 'fill' as const }
    await setWindow(services, biro, { ...key, opensOn: '2026-01-02', closesOn: '2026-06-07' })
    expect((await readCycle(services, biro, cycleId)).windows.map(({ unitId }) => unitId)).toEqual([
      'kementerian',
      'kanwil-jatim',
    ])
    await removeWindow(services, biro, key)
    expect((await readCycle(services, biro, cycleId)).windows).toHaveLength(1)
    expect(await told(services)).toEqual(['cycle.window-removed', 'cycle.window-set', 'cycle.created'])
  })

  test('of the ministry move but never go, and no office has one of its own', async () => {
    const { services, biro, cycleId } = await aCycle(engine)
    const kind = 'fill' as const
    await expect(removeWindow(services, biro, { cycleId, unitId: 'kementerian', kind })).rejects.toMatchObject({
      reason: 'window-needed',
    })
    const ofOffice = { cycleId, unitId: 'kanim-pati', kind, opensOn: '2026-01-01', closesOn: '2026-01-02' }
    await expect(setWindow(services, biro, ofOffice)).rejects.toMatchObject({ code: 'not-found' })
    await expect(setWindow(services, biro, { ...ofOffice, unitId: 'nowhere' })).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(await told(services)).toEqual(['cycle.created'])
  })

  test('of a closed year stay', async () => {
    const { services, biro, cycleId } = await aCycle(engine)
    const { evidenceFrom, evidenceTo } = year2026
    await changeCycle(services, biro, { cycleId, expectedVersion: 1, evidenceFrom, evidenceTo, state: 'closed' })
    const window = {
      cycleId,
      unitId: 'kanwil-jatim',
      kind: 'fill' as const,
      opensOn: '2026-01-02',
      closesOn: '2026-06-07',
    }
    await expect(setWindow(services, biro, window)).rejects.toMatchObject({ reason: 'cycle-closed' })
  })
})

eachEngine('the conditions of the institution', (engine) => {
  const opinion = { key: 'opiniBpk', note: 'LHP BPK 2025', expectedVersion: 0 }

  test('change the open conditions of every office in the same write', async () => {
    const { services, biro, cycleId } = await aCycle(engine)
    await openAssessments(services, biro, { cycleId, officeIds: ['kanim-pati'], target: 'WBK' })
    const open = async () => (await services.store.scores.listSummaries('kanim-pati-2026'))[0]?.prerequisitesOpen
    const before = await open()
    await enterCondition(services, biro, { cycleId, ...opinion, value: 'WTP' })
    expect(await open()).toBe((before ?? 0) - 1)
    await enterCondition(services, biro, { cycleId, ...opinion, expectedVersion: 1, value: null })
    expect(await open()).toBe(before)
    expect((await told(services)).slice(0, 2)).toEqual(['cycle.prerequisite-entered', 'cycle.prerequisite-entered'])
  })

  test.each([
    ['a grade that does not exist', { ...opinion, value: 'XXX' }, 'invalid', 'unknown_grade'],
    ['a condition of the office', { ...opinion, key: 'tlhp', value: 100 }, 'not-found', 'prerequisite'],
    ['a version that is not there', { ...opinion, value: 'WTP', expectedVersion: 4 }, 'conflict', 'condition-changed'],
  ])('refuse %s', async (_name, entry, code, reason) => {
    const { services, biro, cycleId } = await aCycle(engine)
    await expect(enterCondition(services, biro, { cycleId, ...entry })).rejects.toMatchObject({ code, reason })
    expect(await services.store.prerequisites.listByCycle(cycleId)).toEqual([])
    expect(await told(services)).toEqual(['cycle.created'])
  })
})

eachEngine('opening the year', (engine) => {
  test('gives an office its worksheet, its scores and its first event', async () => {
    const { services, biro, cycleId } = await aCycle(engine)
    await openAssessments(services, biro, { cycleId, officeIds: ['kanim-pati'], target: 'WBBM' })
    expect(await services.store.assessments.findByOfficeYear('kanim-pati', 2026)).toMatchObject({
      id: 'kanim-pati-2026',
      target: 'WBBM',
      state: 'persiapan',
      editionId: 'permenpanrb-90-2021',
    })
    expect(await services.store.scores.listSummaries('kanim-pati-2026')).toMatchObject(
      Array(3).fill({ total: 0, need: 85, readiness: 0 }),
    )
    expect(await told(services, 'kanim-pati-2026')).toEqual(['assessment.opened'])
  })

  test('for the rest of a Kanwil leaves out what is open, and the Kanwil itself', async () => {
    const { services, biro, cycleId } = await aCycle(engine)
    await openAssessments(services, biro, { cycleId, officeIds: ['kanim-pati'], target: 'WBBM' })
    expect(await openRest(services, biro, { cycleId, kanwilId: 'kanwil-jateng', target: 'WBK' })).toBe(1)
    const { offices } = await readRegion(services, biro, { cycleId, kanwilId: 'kanwil-jateng' })
    expect(offices.map(({ id, assessment }) => [id, assessment?.target])).toEqual([
      ['kanwil-jateng', undefined],
      ['kanim-pati', 'WBBM'],
      ['kanim-solo', 'WBK'],
    ])
  })

  test.each([
    ['an office that has it', ['kanim-solo', 'kanim-pati'], 'conflict', 'assessment-exists'],
    ['an office nobody knows', ['kanim-solo', 'kanim-nowhere'], 'not-found', 'office'],
    ['a unit that is not assessed', ['kanim-solo', 'ditjenim'], 'invalid', 'unit-not-assessed'],
  ])('is refused whole with %s', async (_name, officeIds, code, reason) => {
    const { services, biro, cycleId } = await aCycle(engine)
    await openAssessments(services, biro, { cycleId, officeIds: ['kanim-pati'], target: 'WBK' })
    const opening = openAssessments(services, biro, { cycleId, officeIds, target: 'WBK' })
    await expect(opening).rejects.toMatchObject({ code, reason })
    expect(await services.store.assessments.findByOfficeYear('kanim-solo', 2026)).toBeUndefined()
    expect(await told(services, 'kanim-solo-2026')).toEqual([])
  })

  test('lets the target change with its gates until the worksheet is handed in', async () => {
    const { services, biro, cycleId } = await aCycle(engine)
    await openAssessments(services, biro, { cycleId, officeIds: ['kanim-pati'], target: 'WBK' })
    const change = { assessmentId: 'kanim-pati-2026', expectedVersion: 1, target: 'WBBM' as const }
    await changeTarget(services, biro, change)
    expect((await services.store.scores.listSummaries('kanim-pati-2026'))[0]).toMatchObject({ need: 85 })
    const late = changeTarget(services, biro, { ...change, target: 'WBK' })
    await expect(late).rejects.toMatchObject({ code: 'conflict', reason: 'assessment-changed' })

    await services.database.db.updateTable('assessment').set({ state: 'penilaian_kanwil' }).execute()
    const closed = changeTarget(services, biro, { ...change, expectedVersion: 2, target: 'WBK' })
    await expect(closed).rejects.toMatchObject({ code: 'conflict', reason: 'assessment-closed' })
    expect(await told(services, 'kanim-pati-2026')).toEqual(['assessment.target-changed', 'assessment.opened'])
  })
})

test.each([
  ['leadership', 'pimpinan', 'kementerian'],
  ['the head of a Kanwil', 'kepala_kanwil', 'kanwil-jateng'],
  ['an administrator of a branch', 'admin', 'kanwil-jateng'],
  ['an operator', 'operator_satker', 'kanim-pati'],
] as const)('%s sets up no year, and reads none', async (_name, role, unitId) => {
  const { services, cycleId } = await aCycle()
  await givenPerson(services.store, 'other', role, unitId)
  const other = await actorOf(services, 'other')
  const kind = 'fill' as const
  const window = { cycleId, unitId: 'kanwil-jatim', kind, opensOn: '2026-01-02', closesOn: '2026-06-07' }
  const condition = { cycleId, key: 'opiniBpk', value: 'WTP', note: '', expectedVersion: 0 }
  const span = { evidenceFrom: '2025-01-01', evidenceTo: '2026-12-31' }
  const attempts = [
    () => createCycle(services, other, { ...year2026, year: 2027 }),
    () => changeCycle(services, other, { cycleId, expectedVersion: 1, ...span, state: 'closed' }),
    () => setWindow(services, other, window),
    () => removeWindow(services, other, { cycleId, unitId: 'kementerian', kind }),
    () => enterCondition(services, other, condition),
    () => openAssessments(services, other, { cycleId, officeIds: ['kanim-pati'], target: 'WBK' }),
    () => openRest(services, other, { cycleId, kanwilId: 'kanwil-jateng', target: 'WBK' }),
    () => changeTarget(services, other, { assessmentId: 'kanim-pati-2026', expectedVersion: 1, target: 'WBK' }),
    () => readCycle(services, other, cycleId),
    () => readRegion(services, other, { cycleId, kanwilId: 'kanwil-jateng' }),
    () => listCycles(services, other),
    () => Promise.resolve().then(() => listEditions(services, other)),
  ]
  for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ code: 'forbidden', reason: 'role' })
  expect(await told(services)).toEqual(['cycle.created'])
})
