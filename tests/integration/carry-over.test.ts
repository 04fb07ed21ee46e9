import { expect, test } from 'vitest'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { recordAnswer } from '#app/use-cases/answers/record-answer.server.ts'
import { readItem } from '#app/use-cases/answers/read-item.server.ts'
import { readCarryOver } from '#app/use-cases/carry-over/read-carry-over.server.ts'
import { takeOver } from '#app/use-cases/carry-over/take-over.server.ts'
import { refreshScores } from '#app/use-cases/scores/refresh-scores.server.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import { verifyTrace } from '#db/verify-trace.server.ts'
import { aCycle, anAnswer, anAssessment, anEvidenceLink, aPiece, aVersion } from '#tests/support/builders.ts'
import { eachEngine } from '#tests/support/test-store.ts'
import { officer, operator, stranger, tracedActions, worksheetDesk } from '#tests/support/worksheet-desk.ts'

const assessmentId = 'assessment-pati'
const earlier = 'pati-2025'
const page = { assessmentId, only: null, all: false }
const nothing = { assessmentId, answers: [], pieces: [] }

/** Kanim Pati with a year before: three answers, one that does not fit, one that is gone, a piece of each window. */
async function desk(engine: Engine = 'sqlite') {
  const made = await worksheetDesk(engine)
  const { store } = made
  await store.cycles.create(
    aCycle({ id: 'cycle-2025', year: 2025, evidenceFrom: '2024-01-01', evidenceTo: '2025-12-31' }),
  )
  const past = { id: earlier, cycleId: 'cycle-2025', year: 2025, state: 'pemantauan' as AssessmentState }
  await store.assessments.create(anAssessment(past))
  const own = { assessmentId: earlier }
  await store.answers.insertMany([
    anAnswer({ ...own, note: 'SK 4/2025.' }),
    anAnswer({ ...own, itemCode: 'A.I.1.i.b', value: '"A"' }),
    anAnswer({ ...own, itemCode: 'A.I.5.i.a', value: '"B"' }),
    anAnswer({ ...own, itemCode: 'A.I.1.ii.a', value: '"Z"' }),
    anAnswer({ ...own, itemCode: 'A.I.9.i.a', value: '"A"' }),
  ])
  await store.evidence.insertMany(
    [aPiece({ id: 'in' }), aPiece({ id: 'out' })],
    [aVersion({ pieceId: 'in', documentDate: '2025-06-01' }), aVersion({ pieceId: 'out', documentDate: '2024-06-01' })],
  )
  await store.evidenceLinks.insertMany(['in', 'out'].map((pieceId) => anEvidenceLink({ ...own, pieceId })))
  const assessment = (await store.assessments.find(assessmentId))!
  await store.transaction((bound) => refreshScores(bound, made.tools, assessment))
  const points = async () =>
    (await store.scores.listSummaries(assessmentId)).map(({ track, total }) => `${track} ${total.toFixed(3)}`).sort()
  return { ...made, points }
}

const first = { itemCode: 'A.I.1.i.a', expectedVersion: 0 }

eachEngine('taking over', (engine) => {
  test('counts nothing before it is confirmed, then all of it at once, with its origin in the trace', async () => {
    const { store, tools, points } = await desk(engine)
    const before = await points()
    const offered = await readCarryOver(tools, operator, page)
    const items = offered.nodes.flatMap((node) => node.items)
    expect(items.map(({ code, editable }) => [code, editable])).toEqual([
      ['A.I.1.i.a', true],
      ['A.I.1.i.b', true],
      ['A.I.5.i.a', true],
    ])
    expect(items[0]?.pieces.map(({ id, fault }) => [id, fault])).toEqual([
      ['in', null],
      ['out', 'outside_window'],
    ])
    expect(offered.misfits).toEqual([
      { code: 'A.I.1.ii.a', misfit: 'other-answer' },
      { code: 'A.I.9.i.a', misfit: 'no-such-item' },
    ])
    expect(await points()).toEqual(before)
    expect(await tracedActions(store)).toEqual([])

    const pieces = ['in', 'out'].map((pieceId) => ({ itemCode: 'A.I.1.i.a', pieceId }))
    expect(await takeOver(tools, operator, { assessmentId, answers: [first], pieces })).toEqual({
      answers: 1,
      pieces: 2,
    })
    expect(await store.answers.find(assessmentId, 'A.I.1.i.a', 'office')).toMatchObject({
      ...{ value: '"Ya"', note: 'Dari penilaian 2025. SK 4/2025.', version: 1, submittedVersion: null },
    })
    expect(await points()).not.toEqual(before)
    const events = await store.events.listAfter(assessmentId, 0, 9)
    expect(events.map(({ action, newValue }) => [action, JSON.parse(newValue!).origin])).toEqual([
      ['answer.recorded', 'carried from 2025'],
      ['evidence.attached', 'carried from 2025'],
      ['evidence.attached', 'carried from 2025'],
    ])
    expect(await verifyTrace(store)).toMatchObject([])
    expect(await takeOver(tools, operator, { ...nothing, pieces })).toEqual({ answers: 0, pieces: 0 })
  })

  test('an item that somebody answered meanwhile stops all of it, and is named', async () => {
    const { store, tools } = await desk(engine)
    const value = { assessmentId, itemCode: 'A.I.1.i.b', value: 'C', note: '', expectedVersion: 0 }
    await recordAnswer(tools, operator, value)
    const answers = [first, { itemCode: 'A.I.1.i.b', expectedVersion: 0 }]
    await expect(takeOver(tools, operator, { ...nothing, answers })).rejects.toMatchObject({
      ...{ code: 'conflict', reason: 'stale-carry-over', details: { codes: ['A.I.1.i.b'] } },
    })
    expect(await store.answers.find(assessmentId, 'A.I.1.i.a', 'office')).toBeUndefined()
    expect(await tracedActions(store)).toEqual(['answer.recorded'])
  })
})

test('an area team sees and takes its own area alone', async () => {
  const { store, tools } = await desk()
  const team = officer('anggota_pokja', { areas: ['PW'] })
  const { nodes, misfits } = await readCarryOver(tools, team, page)
  expect(nodes.flatMap(({ items }) => items.map(({ code }) => code))).toEqual(['A.I.5.i.a'])
  expect(misfits).toEqual([])
  await expect(takeOver(tools, team, { ...nothing, answers: [first] })).rejects.toMatchObject({ code: 'forbidden' })
  await takeOver(tools, team, { ...nothing, answers: [{ itemCode: 'A.I.5.i.a', expectedVersion: 0 }] })
  expect(await tracedActions(store)).toEqual(['answer.recorded'])
})

test.each([
  ['an answer that does not fit', { answers: [{ itemCode: 'A.I.1.ii.a', expectedVersion: 0 }] }, 'item'],
  ['an item that is gone', { answers: [{ itemCode: 'A.I.9.i.a', expectedVersion: 0 }] }, 'item'],
  ['an item last year says nothing of', { answers: [{ itemCode: 'A.I.1.ii.b', expectedVersion: 0 }] }, 'item'],
  ['a piece that served something else', { pieces: [{ itemCode: 'A.I.1.i.b', pieceId: 'in' }] }, 'evidence'],
])('%s is not taken', async (_name, asked, reason) => {
  const { store, tools } = await desk()
  await expect(takeOver(tools, operator, { ...nothing, ...asked })).rejects.toMatchObject({ code: 'not-found', reason })
  expect(await tracedActions(store)).toEqual([])
})

test('answered items are left out unless asked for; an empty one says what it was on its own page', async () => {
  const { tools } = await desk()
  const item = (itemCode: string) => readItem(tools, operator, { assessmentId, itemCode })
  expect((await item('A.I.1.i.a')).item.lastYear).toEqual({ year: 2025, answer: 'Ya', pieces: 2 })
  await takeOver(tools, operator, { ...nothing, answers: [first] })
  expect((await item('A.I.1.i.a')).item.lastYear).toBeNull()
  const codes = async (asked: object) =>
    (await readCarryOver(tools, operator, { ...page, ...asked })).nodes.flatMap(({ items }) =>
      items.map(({ code }) => code),
    )
  expect(await codes({})).toEqual(['A.I.1.i.b', 'A.I.5.i.a'])
  expect(await codes({ all: true })).toEqual(['A.I.1.i.a', 'A.I.1.i.b', 'A.I.5.i.a'])
  expect(await codes({ only: 'A.I.5.i.a' })).toEqual(['A.I.5.i.a'])
})

test('without a year before there is nothing; another office does not exist; what was handed in is closed', async () => {
  const { store, tools } = await worksheetDesk()
  expect(await readCarryOver(tools, operator, page)).toMatchObject({ fromYear: null, nodes: [], misfits: [] })
  await expect(readCarryOver(tools, stranger, page)).rejects.toMatchObject({ code: 'not-found' })
  const move = { id: assessmentId, expectedVersion: 1, from: 'pembangunan', to: 'penilaian_kanwil' }
  await store.assessments.moveState(move)
  await expect(readCarryOver(tools, operator, page)).rejects.toMatchObject({ reason: 'assessment-closed' })
  await expect(takeOver(tools, operator, nothing)).rejects.toMatchObject({ reason: 'assessment-closed' })
})
