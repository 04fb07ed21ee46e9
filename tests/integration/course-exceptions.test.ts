import { expect, test } from 'vitest'
import { recordAnswer } from '#app/use-cases/answers/record-answer.server.ts'
import { submitItem } from '#app/use-cases/answers/submit-item.server.ts'
import { endException, giveException } from '#app/use-cases/course/give-exception.server.ts'
import { recordNationalResults, readNationalResults } from '#app/use-cases/course/national-results.server.ts'
import { reopenItem } from '#app/use-cases/course/reopen-item.server.ts'
import { windowsOf } from '#app/use-cases/course/windows-of.server.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { isOpenOn, windowFor } from '#app/domain/calendar/windows.ts'
import { readItem } from '#app/use-cases/answers/read-item.server.ts'
import { submitAssessment } from '#app/use-cases/submission/submit-assessment.server.ts'
import { confirmPrerequisite } from '#app/use-cases/prerequisites/confirm-prerequisite.server.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { anAnswer, aVerdict } from '#tests/support/builders.ts'
import { eachEngine } from '#tests/support/test-store.ts'
import { officer, operator, stranger, tracedActions, worksheetDesk } from '#tests/support/worksheet-desk.ts'

const assessmentId = 'assessment-pati'
const itemCode = 'A.I.1.i.a'
const ofKanwil = { path: '/kementerian/ditjenim/kanwil-jateng/', personId: 'reviewer' }
const kanwilHead = officer('kepala_kanwil', ofKanwil)
const reviewer = officer('verifikator_kanwil', ofKanwil)
const bureau = officer('biro_perencanaan', { path: '/kementerian/', personId: 'reviewer' })
const head = officer('kepala_kantor')

async function deskIn(state: AssessmentState, engine: 'sqlite' | 'postgres' = 'sqlite') {
  const desk = await worksheetDesk(engine)
  const { assessments, cycles } = desk.store
  await assessments.moveState({ id: assessmentId, expectedVersion: 1, from: 'pembangunan', to: state })
  for (const kind of ['fill', 'verify', 'revise'] as const) {
    const days = { opensOn: '2026-01-05', closesOn: '2026-03-31' }
    await cycles.setWindow({ cycleId: 'cycle-2026', unitId: 'kementerian', kind, ...days })
  }
  return desk
}
type Desk = Awaited<ReturnType<typeof deskIn>>

const exception = { assessmentId, kind: 'fill' as const, closesOn: '2026-05-13', reason: 'Gangguan jaringan.' }
const answer = ({ tools }: Desk, value: string, expectedVersion: number) =>
  recordAnswer(tools, operator, { assessmentId, itemCode, value, note: '', expectedVersion })

eachEngine('an exception', (engine) => {
  test('opens what is shut for one office, until the last instant of its last day there', async () => {
    const desk = await deskIn('pembangunan', engine)
    const { clock, tools, store } = desk
    await expect(answer(desk, 'A', 0)).rejects.toMatchObject({ reason: 'window-closed' })
    await giveException(tools, kanwilHead, exception)
    await answer(desk, 'Ya', 0)

    clock.at = new Date('2026-05-13T16:59:59.000Z')
    await answer(desk, 'Tidak', 1)
    clock.at = new Date('2026-05-13T17:00:00.000Z')
    await expect(answer(desk, 'Ya', 2)).rejects.toMatchObject({ reason: 'window-closed' })
    expect(await tracedActions(store)).toEqual(['window-exception.given', 'answer.recorded', 'answer.recorded'])
    const [told] = await store.notices.listByPerson('operator', { limit: 1, offset: 0 })
    expect(told).toMatchObject({ kind: 'reopened', detail: '{"closesOn":"2026-05-13","window":"fill"}' })
  })

  test('opens handing in, ends at once when it is ended, and a new one ends the one before', async () => {
    const desk = await deskIn('penilaian_mandiri', engine)
    const { tools, store } = desk
    await giveException(tools, bureau, exception)
    await giveException(tools, bureau, { ...exception, closesOn: '2026-06-30' })
    const given = await store.windowExceptions.listByAssessment(assessmentId)
    expect(given.map(({ closesOn, endedAt }) => [closesOn, endedAt !== null]).sort()).toEqual([
      ['2026-05-13', true],
      ['2026-06-30', false],
    ])
    const open = given.find(({ endedAt }) => endedAt === null)!
    await endException(tools, bureau, { assessmentId, exceptionId: open.id })
    await endException(tools, bureau, { assessmentId, exceptionId: open.id })
    const handIn = () => submitAssessment(tools, head, { assessmentId, expectedVersion: 2 })
    await expect(handIn()).rejects.toMatchObject({ reason: 'window-closed' })
    await giveException(tools, bureau, exception)
    await handIn()
    expect(await tracedActions(store)).toEqual([
      'window-exception.given',
      'window-exception.given',
      'window-exception.ended',
      'window-exception.given',
      'assessment.submitted',
    ])
  })
})

test.each([
  ['Asia/Jakarta', '2026-05-13T16:59:59.999Z', '2026-05-13T17:00:00.000Z'],
  ['Asia/Makassar', '2026-05-13T15:59:59.999Z', '2026-05-13T16:00:00.000Z'],
  ['Asia/Jayapura', '2026-05-13T14:59:59.999Z', '2026-05-13T15:00:00.000Z'],
])('an exception shuts at midnight in %s', async (zone, before, after) => {
  const { store, tools } = await deskIn('pembangunan')
  await giveException(tools, bureau, exception)
  const assessment = (await store.assessments.find(assessmentId))!
  const isOpen = async (at: string) => {
    const day = localDay(new Date(at), zone)
    return isOpenOn(windowFor(await windowsOf(store, assessment, day), 'fill'), day)
  }
  expect([await isOpen(before), await isOpen(after)]).toEqual([true, false])
})

test.each([
  ['a reviewer', reviewer, exception, { code: 'forbidden', reason: 'role' }],
  ['the office', head, exception, { code: 'forbidden' }],
  ['another office', stranger, exception, { code: 'not-found' }],
  ['without a reason', bureau, { ...exception, reason: ' ' }, { details: { faults: { reason: ['required'] } } }],
  [
    'that is over',
    bureau,
    { ...exception, closesOn: '2026-05-11' },
    { details: { faults: { closesOn: ['in-past'] } } },
  ],
])('%s gives no exception', async (_name, actor, asked, refusal) => {
  const { store, tools } = await deskIn('pembangunan')
  await expect(giveException(tools, actor, asked)).rejects.toMatchObject(refusal)
  expect(await store.windowExceptions.listByAssessment(assessmentId)).toEqual([])
  expect(await tracedActions(store)).toEqual([])
})

test('the Kanwil confirms prerequisites within its days, or with an exception', async () => {
  const { store, tools } = await deskIn('penilaian_kanwil')
  const entry = { key: 'tlhp', value: '100', note: '', enteredBy: 'operator', enteredAt: '2026-05-12T02:41:00.000Z' }
  await store.prerequisites.saveForAssessment(assessmentId, entry, 0)
  const confirm = () => confirmPrerequisite(tools, reviewer, { assessmentId, key: 'tlhp', version: 1 })
  await expect(confirm()).rejects.toMatchObject({ code: 'conflict', reason: 'verify-closed' })
  await giveException(tools, kanwilHead, { ...exception, kind: 'verify' })
  await confirm()
})

eachEngine('a judged item', (engine) => {
  test('is opened again with a reason, repaired by the office and handed in', async () => {
    const desk = await deskIn('penilaian_kanwil', engine)
    const { store, tools } = desk
    await store.answers.insertMany([anAnswer({ itemCode, version: 1, submittedVersion: 1 })])
    await store.verdicts.save(aVerdict({ itemCode, judgedBy: 'reviewer' }))
    const reopen = (actor = reviewer, reason = 'SK sudah diganti.') =>
      reopenItem(tools, actor, { assessmentId, itemCode, reason })
    await expect(reopen()).rejects.toMatchObject({ code: 'conflict', reason: 'verify-closed' })
    await giveException(tools, kanwilHead, { ...exception, kind: 'verify' })
    await giveException(tools, kanwilHead, { ...exception, kind: 'revise' })
    await expect(reopen(reviewer, ' ')).rejects.toMatchObject({ details: { faults: { reason: ['required'] } } })
    await expect(reopen(operator)).rejects.toMatchObject({ code: 'forbidden', reason: 'role' })
    await expect(answer(desk, 'Tidak', 1)).rejects.toMatchObject({ reason: 'assessment-closed' })

    await reopen()
    expect(await store.verdicts.listByItem(assessmentId, itemCode)).toEqual([])
    const page = await readItem(tools, operator, { assessmentId, itemCode })
    expect(page.figures.byItem[itemCode]?.state).toBe('dibuka_kembali')
    expect(page.item).toMatchObject({
      editing: { editable: true, revising: true },
      reopened: { tier: 'kanwil', reason: 'SK sudah diganti.' },
    })
    await expect(reopen()).rejects.toMatchObject({ reason: 'not-accepted' })
    await answer(desk, 'Tidak', 1)
    await submitItem(tools, operator, { assessmentId, itemCode, expectedVersion: 2 })
    await expect(answer(desk, 'Ya', 2)).rejects.toMatchObject({ reason: 'assessment-closed' })
    expect(await store.reopenings.listOpen(assessmentId)).toEqual([])
    expect((await tracedActions(store)).slice(2)).toEqual(['item.reopened', 'answer.recorded', 'item.submitted'])
  })
})

test('national results replace the internal value, each with its letter, and are told apart when two record', async () => {
  const { store, tools } = await deskIn('clearance_panel')
  const page = await readNationalResults(tools, bureau, assessmentId)
  expect(page.items.map(({ code }) => code)).toEqual(['B.I.a', 'B.I.b', 'B.II.a'])
  const said = { assessmentId, letterNumber: 'B/7', letterDate: '2026-05-12', seen: null }
  await expect(recordNationalResults(tools, bureau, { ...said, results: {} })).rejects.toMatchObject({
    reason: 'nothing-recorded',
  })
  await expect(
    recordNationalResults(tools, bureau, { ...said, letterDate: '2026-05-13', results: { 'B.I.a': 3.6 } }),
  ).rejects.toMatchObject({ details: { faults: { letterDate: ['in-future'] } } })
  await recordNationalResults(tools, bureau, { ...said, results: { 'B.I.a': 3.6, 'B.I.b': 'B' } })
  await expect(recordNationalResults(tools, bureau, { ...said, results: { 'B.I.a': 3 } })).rejects.toMatchObject({
    reason: 'stale-results',
  })
  expect((await readNationalResults(tools, bureau, assessmentId)).items.map(({ national }) => national)).toEqual([
    3.6,
    'B',
    null,
  ])
  const verified = (await store.scores.listSummaries(assessmentId)).find(({ track }) => track === 'verified')
  expect(verified?.total).toBeCloseTo(17.5 * 0.9 + 3.75, 9)
  expect(await tracedActions(store)).toEqual(['national-result.recorded'])
  await expect(readNationalResults(tools, head, assessmentId)).rejects.toMatchObject({ code: 'forbidden' })
})
