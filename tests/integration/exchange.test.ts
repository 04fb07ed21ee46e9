import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import type { Actor } from '#app/domain/access/actor.ts'
import type { Answers } from '#app/domain/scoring/answers.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { readWorkbook } from '#app/platform/sheets/read-workbook.server.ts'
import { writeWorkbook } from '#app/platform/sheets/write-workbook.server.ts'
import { acceptImport } from '#app/use-cases/exchange/accept-import.server.ts'
import { discardImport } from '#app/use-cases/exchange/discard-import.server.ts'
import { exportWorksheet } from '#app/use-cases/exchange/export-worksheet.server.ts'
import { readExchange, readImport } from '#app/use-cases/exchange/read-exchange.server.ts'
import { stageImport } from '#app/use-cases/exchange/stage-import.server.ts'
import { verifyTrace } from '#db/verify-trace.server.ts'
import { loadEditions } from '#db/reference/editions.server.ts'
import { loadLayouts } from '#db/reference/layouts.server.ts'
import type { Store } from '#db/store.server.ts'
import { anAnswer, anEvidenceLink, aLinkVersion, aPiece, aVerdict, aVersion, given } from '#tests/support/builders.ts'
import { countingStore } from '#tests/support/count-queries.ts'
import { workbookOf } from '#tests/support/sheets.ts'
import { eachEngine, testDatabase } from '#tests/support/test-store.ts'
import { officer, operator, stranger, tracedActions, worksheetDesk } from '#tests/support/worksheet-desk.ts'

const assessmentId = 'assessment-pati'
const reviewer = officer('verifikator_kanwil', { path: '/kementerian/ditjenim/kanwil-jateng/', personId: 'reviewer' })
const pokja = officer('anggota_pokja', { areas: ['PW'] })

async function desk(engine: 'sqlite' | 'postgres' = 'sqlite', state?: AssessmentState) {
  const all = await deskOn(await worksheetDesk(engine))
  const move = { id: assessmentId, expectedVersion: 1, from: 'pembangunan' }
  if (state) await all.store.assessments.moveState({ ...move, to: state })
  return all
}

/** The desk of the office with two answers, and ids that can be told in advance. */
async function deskOn({ store, clock }: { readonly store: Store; readonly clock: { at: Date } }) {
  await store.answers.insertMany([
    anAnswer({ value: '"Ya"', note: 'SK 12/2026' }),
    anAnswer({ itemCode: 'A.II.1.i.a', value: '{"agents":5,"changes":5}', note: '' }),
  ])
  let made = 0
  const newId = () => `import-${++made}`
  return {
    store,
    clock,
    tools: { store, editions: loadEditions(), layouts: loadLayouts(), now: () => clock.at, newId },
  }
}
type Desk = Awaited<ReturnType<typeof desk>>

async function bring(
  { tools }: Desk,
  answers: Answers,
  { actor = operator, notes = {} }: { actor?: Actor; notes?: Readonly<Record<string, string>> } = {},
) {
  const sheets = await readWorkbook(await workbookOf(answers, notes))
  return stageImport(tools, actor, { assessmentId, file: { name: 'LKE ZI.xlsx', sha256: 'a'.repeat(64), sheets } })
}

const view = ({ tools }: Desk, importId: string, actor: Actor = operator) =>
  readImport(tools, actor, { assessmentId, importId })
const accept = (
  { tools }: Desk,
  importId: string,
  take: readonly (readonly [string, number])[],
  actor: Actor = operator,
) => acceptImport(tools, actor, { assessmentId, importId, take: take.map(([code, version]) => ({ code, version })) })
const kept = async ({ store }: Desk) =>
  Object.fromEntries(
    (await store.answers.listByAssessment(assessmentId)).map(({ itemCode, value, note, version }) => [
      itemCode,
      [value, note, version],
    ]),
  )
const asSeeded = { 'A.I.1.i.a': ['"Ya"', 'SK 12/2026', 1], 'A.II.1.i.a': ['{"agents":5,"changes":5}', '', 1] }

eachEngine('exchanging the worksheet', (engine) => {
  test('what is exported and brought back unchanged differs in nothing', async () => {
    const all = await desk(engine)
    const { sheets, fileName } = await exportWorksheet(all.tools, operator, assessmentId)
    expect(fileName).toMatch(/^LKE ZI .* 2026\.xlsx$/)
    const read = await readWorkbook(await buffer(writeWorkbook(sheets, all.clock.at)))
    const id = await stageImport(all.tools, operator, {
      assessmentId,
      file: { name: fileName, sha256: 'b'.repeat(64), sheets: read },
    })
    const { items, missing } = await view(all, id)
    expect(
      items.filter(({ valueDiffers, noteDiffers, faults }) => valueDiffers || noteDiffers || faults.length > 0),
    ).toEqual([])
    expect(missing).toEqual([])
  })

  test('a dry run changes no answer; accepting takes what was ticked, scores once, and leaves its trace', async () => {
    const all = await desk(engine)
    const id = await bring(
      all,
      { 'A.I.1.i.a': 'Tidak', 'A.I.1.i.b': 'B', 'A.II.1.i.a': { agents: 4 }, 'B.I.a': 3.6 },
      { notes: { 'A.I.1.i.b': 'Notula' } },
    )
    expect(await kept(all)).toEqual(asSeeded)

    const { items } = await view(all, id)
    const changes = items.filter(({ valueDiffers, noteDiffers }) => valueDiffers || noteDiffers)
    expect(changes.map(({ code, from, to, version }) => [code, from.value, to.value, to.note, version])).toEqual([
      ['A.I.1.i.a', 'Ya', 'Tidak', 'SK 12/2026', 1],
      ['A.I.1.i.b', null, 'B', 'Notula', 0],
      ['A.II.1.i.a', { agents: 5, changes: 5 }, { agents: 4, changes: 5 }, '', 1],
      ['B.I.a', null, 3.6, '', 0],
    ])

    const done = await accept(all, id, [
      ['A.I.1.i.b', 0],
      ['A.II.1.i.a', 1],
      ['B.I.a', 0],
    ])
    expect(done).toEqual({ taken: 3, closed: [] })
    expect(await kept(all)).toEqual({
      ...asSeeded,
      'A.I.1.i.b': ['"B"', 'Notula', 1],
      'A.II.1.i.a': ['{"agents":4,"changes":5}', '', 2],
      'B.I.a': ['3.6', '', 1],
    })
    expect(await tracedActions(all.store)).toEqual([
      'exchange.staged',
      'answer.recorded',
      'answer.recorded',
      'answer.recorded',
      'exchange.accepted',
    ])
    expect(await verifyTrace(all.store)).toMatchObject([])
    const points = await all.store.scores.listPoints(assessmentId)
    expect(points.find(({ track, node }) => track === 'claimed' && node === 'B.I.a')?.points).toBeCloseTo(15.75, 9)
    await expect(accept(all, id, [['A.I.1.i.a', 1]])).rejects.toMatchObject({
      code: 'conflict',
      reason: 'import-decided',
    })
  })

  test('an answer that changed since it was seen is not overwritten, and nothing else is taken either', async () => {
    const all = await desk(engine)
    const id = await bring(all, { 'A.I.1.i.a': 'Tidak', 'A.I.1.i.b': 'B' })
    const meanwhile = {
      assessmentId,
      itemCode: 'A.I.1.i.a',
      value: '"Ya"',
      note: 'baru',
      answeredBy: 'operator',
      answeredAt: '2026-05-12T02:41:00.000Z',
    }
    await all.store.answers.saveOffice(meanwhile, 1)

    const refused = accept(all, id, [
      ['A.I.1.i.a', 1],
      ['A.I.1.i.b', 0],
    ])
    await expect(refused).rejects.toMatchObject({
      code: 'conflict',
      reason: 'import-stale',
      details: { codes: ['A.I.1.i.a'] },
    })
    expect(await kept(all)).toEqual({ ...asSeeded, 'A.I.1.i.a': ['"Ya"', 'baru', 2] })
    const { items } = await view(all, id)
    expect(items.find(({ code }) => code === 'A.I.1.i.a')).toMatchObject({ changedSince: true, version: 2 })
    expect(await accept(all, id, [['A.I.1.i.a', 2]])).toMatchObject({ taken: 1 })
  })

  test('of two who accept at once one does', async () => {
    const all = await desk(engine)
    const id = await bring(all, { 'A.I.1.i.b': 'B' })
    const tries = await Promise.allSettled([accept(all, id, [['A.I.1.i.b', 0]]), accept(all, id, [['A.I.1.i.b', 0]])])
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await tracedActions(all.store)).filter((action) => action === 'answer.recorded')).toHaveLength(1)
  })

  test('thrown away, and left for too long', async () => {
    const all = await desk(engine)
    const first = await bring(all, { 'A.I.1.i.b': 'B' })
    await discardImport(all.tools, operator, { assessmentId, importId: first })
    const second = await bring(all, { 'A.I.1.i.b': 'B' })
    all.clock.at = new Date('2026-05-19T02:41:00.000Z')
    await expect(accept(all, second, [['A.I.1.i.b', 0]])).rejects.toMatchObject({ reason: 'import-expired' })
    expect((await view(all, second)).import.status).toBe('expired')
    await bring(all, { 'A.I.1.i.b': 'C' })
    expect((await all.store.exchangeImports.find(second))?.reading).toBe('{}')
    const { imports } = await readExchange(all.tools, operator, assessmentId)
    expect(imports.map(({ status }) => status).sort()).toEqual(['discarded', 'discarded', 'staged'])
    expect(await kept(all)).toEqual(asSeeded)
  })
})

test('locked items are left out and named; where all are, nothing is taken', async () => {
  const all = await desk()
  await all.store.answers.submitAll(assessmentId)
  await all.store.verdicts.save(aVerdict({ itemCode: 'A.I.1.i.a' }))
  await all.store.answers.saveTier(
    'kanwil',
    {
      assessmentId,
      itemCode: 'A.I.1.i.a',
      value: '"Ya"',
      note: '',
      answeredBy: 'reviewer',
      answeredAt: '2026-05-12T02:41:00.000Z',
    },
    0,
  )
  const id = await bring(all, { 'A.I.1.i.a': 'Tidak', 'A.I.1.i.b': 'B' })
  const { items } = await view(all, id)
  expect(items.find(({ code }) => code === 'A.I.1.i.a')?.closed).toBe('item-locked')
  await expect(accept(all, id, [['A.I.1.i.a', 1]])).rejects.toMatchObject({ reason: 'item-locked' })
  expect(
    await accept(all, id, [
      ['A.I.1.i.a', 1],
      ['A.I.1.i.b', 0],
    ]),
  ).toEqual({ taken: 1, closed: ['A.I.1.i.a'] })
})

test('what is faulty, unknown or not chosen is never taken', async () => {
  const all = await desk()
  const sheets = await readWorkbook(await workbookOf({}))
  const cells = sheets.find(({ name }) => name === 'LKE ZI')!.rows.get(9) as Map<string, unknown>
  cells.set('K', { kind: 'text', text: 'Z', number: null, formula: false })
  const id = await stageImport(all.tools, operator, {
    assessmentId,
    file: { name: 'x.xlsx', sha256: 'c'.repeat(64), sheets },
  })
  for (const take of [[['A.I.1.i.b', 0]], [['Z.9', 0]], []] as const) {
    await expect(accept(all, id, take)).rejects.toMatchObject({ code: 'invalid' })
  }
  expect(await kept(all)).toEqual(asSeeded)
})

test.each<[string, Actor, AssessmentState, string]>([
  ['a reviewer', reviewer, 'pembangunan', 'forbidden'],
  ['another office', stranger, 'pembangunan', 'not-found'],
  ['the office after handing in', operator, 'penilaian_kanwil', 'conflict'],
])('%s cannot bring a file', async (_name, actor, state, code) => {
  const all = await desk('sqlite', state === 'pembangunan' ? undefined : state)
  await expect(bring(all, { 'A.I.1.i.b': 'B' }, { actor })).rejects.toMatchObject({ code })
  expect(await tracedActions(all.store)).toEqual([])
  expect(await all.store.exchangeImports.listByAssessment(assessmentId, 5)).toEqual([])
})

test('a file read for one office is not there for another, nor under another assessment', async () => {
  const all = await desk()
  const id = await bring(all, { 'A.I.1.i.b': 'B' })
  await expect(view(all, id, stranger)).rejects.toMatchObject({ code: 'not-found' })
  await expect(view(all, 'entah')).rejects.toMatchObject({ code: 'not-found' })
  await expect(accept(all, id, [['A.I.1.i.b', 0]], reviewer)).rejects.toMatchObject({ code: 'forbidden' })
  expect((await view(all, id, reviewer)).mayDecide).toBe(false)
})

test('a team of one area gets its own area, and takes no other', async () => {
  const all = await desk()
  const { sheets } = await exportWorksheet(all.tools, pokja, assessmentId)
  expect(JSON.stringify(sheets)).not.toContain('SK 12/2026')
  const id = await bring(all, { 'A.I.1.i.a': 'Tidak', 'A.I.5.i.a': 'A' }, { actor: pokja })
  expect((await view(all, id, pokja)).items.every(({ code }) => /^A\.(I|II)\.5\./.test(code))).toBe(true)
  await expect(accept(all, id, [['A.I.1.i.a', 1]], pokja)).rejects.toMatchObject({ code: 'invalid' })
  expect(await accept(all, id, [['A.I.5.i.a', 0]], pokja)).toMatchObject({ taken: 1 })
})

test('evidence is named beside its item, and of links the address', async () => {
  const all = await desk()
  await all.store.evidence.create(aPiece({ title: 'SK tim kerja' }), aVersion())
  await all.store.evidence.create(aPiece({ id: 'situs', title: 'Situs kantor' }), aLinkVersion({ pieceId: 'situs' }))
  await all.store.evidenceLinks.insertMany([anEvidenceLink(), anEvidenceLink({ pieceId: 'situs' })])
  const { sheets } = await exportWorksheet(all.tools, operator, assessmentId)
  const link = aLinkVersion().url
  const row = sheets.at(-1)!.rows.find(({ cells }) => String(cells['P']?.value ?? '').includes('SK tim kerja'))
  expect(row?.cells['P']?.value).toContain('Situs kantor')
  expect(row?.cells['Q']?.value).toBe(link)
})

test('an edition without a layout says so', async () => {
  const all = await desk()
  const tools = { ...all.tools, layouts: new Map() }
  await expect(exportWorksheet(tools, operator, assessmentId)).rejects.toMatchObject({ reason: 'no-layout' })
  expect((await readExchange(tools, operator, assessmentId)).hasLayout).toBe(false)
})

test('each page asks the database as often with one import as with many', async () => {
  const { store, count } = countingStore(await testDatabase())
  await given(store)
  const all = await deskOn({ store, clock: { at: new Date('2026-05-12T02:41:00.000Z') } })
  const asked = async () => {
    const before = count()
    await readExchange(all.tools, operator, assessmentId)
    const page = count()
    await view(all, 'import-1')
    return [page - before, count() - page]
  }
  await bring(all, { 'A.I.1.i.b': 'B' })
  const once = await asked()
  for (let more = 0; more < 4; more++) await bring(all, { 'A.I.1.i.b': 'B' })
  expect(await asked()).toEqual(once)
  expect(Math.max(...once)).toBeLessThanOrEqual(12)
})
