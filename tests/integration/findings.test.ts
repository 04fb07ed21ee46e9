import { expect, test } from 'vitest'
import type { Actor } from '#app/domain/access/actor.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { unmetGuards } from '#app/domain/workflow/guards.ts'
import { findTransition } from '#app/domain/workflow/transitions.ts'
import { loadFacts } from '#app/use-cases/course/load-facts.server.ts'
import { readItem } from '#app/use-cases/answers/read-item.server.ts'
import { answerFinding } from '#app/use-cases/findings/answer-finding.server.ts'
import { judgeFinding } from '#app/use-cases/findings/judge-finding.server.ts'
import { readFindings } from '#app/use-cases/findings/read-findings.server.ts'
import { dropFinding, writeFinding } from '#app/use-cases/findings/write-finding.server.ts'
import { stepReport, writeReport } from '#app/use-cases/findings/write-report.server.ts'
import { verifyTrace } from '#db/verify-trace.server.ts'
import { anEvidenceLink, aPiece, aVersion } from '#tests/support/builders.ts'
import {
  assessmentId,
  change,
  controller,
  draft,
  findingDesk,
  leader,
  letter,
  member,
  publish,
  reviewer,
  supervision,
} from '#tests/support/finding-desk.ts'
import type { FindingDesk } from '#tests/support/finding-desk.ts'
import { aRole } from '#tests/support/people.ts'
import { eachEngine } from '#tests/support/test-store.ts'
import { operator, stranger, tracedActions } from '#tests/support/worksheet-desk.ts'

const asked = { assessmentId, answering: null, search: '' }
const seenBy = async ({ tools }: FindingDesk, actor: Actor) => {
  const { findings, report } = await readFindings(tools, actor, asked)
  return [findings.map(({ itemCode, areaKey }) => itemCode ?? areaKey), report?.stage ?? null]
}
const actionsOf = async ({ store }: FindingDesk, stream: string) =>
  (await store.events.listAfter(stream, 0, 50)).map(({ action }) => action)

eachEngine('findings', (engine) => {
  test('go from draft to closed: written, approved in order, followed up, sent back, closed', async () => {
    const desk = await findingDesk('evaluasi_tpi_1', engine)
    const { tools, store } = desk
    await store.evidence.insertMany([aPiece()], [aVersion()])
    const [finding] = await publish(desk)
    await stepReport(tools, controller, { assessmentId, expectedVersion: 3, step: 'sign', reason: '' })
    await desk.moveTo('tindak_lanjut_tpi')

    const item = await readItem(tools, operator, { assessmentId, itemCode: 'A.I.5.i.a' })
    expect(item.item.findings).toEqual([{ number: 1, dueOn: '2026-05-20', closed: false }])

    const key = { assessmentId, findingId: finding!.id }
    const say = { ...key, answer: 'Laporan dilengkapi.', pieceIds: ['piece-1'] }
    await answerFinding(tools, operator, { ...say, expectedVersion: 2 })
    await judgeFinding(tools, leader, { ...key, expectedVersion: 3, act: 'send-back', reason: 'Belum bertanggal.' })
    await answerFinding(tools, operator, { ...say, expectedVersion: 4, answer: 'Sudah bertanggal.', pieceIds: [] })
    await judgeFinding(tools, member, { ...key, expectedVersion: 5, act: 'close' })

    expect(await store.findings.find(finding!.id)).toMatchObject({
      ...{ state: 'closed', answer: 'Sudah bertanggal.', answeredBy: 'operator', closedBy: 'member', version: 6 },
    })
    expect(await store.findings.listPieces(assessmentId)).toEqual([])
    expect(await tracedActions(store)).toEqual([
      'report.approved',
      'report.signed',
      'finding.answered',
      'finding.sent-back',
      'finding.answered',
      'finding.closed',
    ])
    expect(await actionsOf(desk, `lhe:${assessmentId}`)).toEqual([
      'finding.written',
      'report.written',
      'report.submitted',
    ])
    expect(await verifyTrace(store)).toMatchObject([])
  })

  test('two answers at the same moment: one is kept, the other is told', async () => {
    const desk = await findingDesk('evaluasi_tpi_1', engine)
    const [finding] = await publish(desk)
    const say = { assessmentId, findingId: finding!.id, expectedVersion: 2, answer: 'Selesai.', pieceIds: [] }
    const tries = await Promise.allSettled([1, 2].map(() => answerFinding(desk.tools, operator, say)))
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = tries.find((one) => one.status === 'rejected')
    expect(refused?.reason).toMatchObject({ code: 'conflict', reason: 'finding-changed' })
  })
})

test('a draft is the internal team’s alone; then the office and its Kanwil see it, area teams their own', async () => {
  const desk = await findingDesk()
  await writeFinding(desk.tools, member, draft)
  expect(await seenBy(desk, member)).toEqual([['A.I.5.i.a'], 'none'])
  for (const actor of [operator, reviewer, supervision]) expect(await seenBy(desk, actor)).toEqual([[], null])

  const open = await findingDesk()
  await publish(open, ['A.I.5.i.a', 'AREA:MP', ''])
  expect(await seenBy(open, operator)).toEqual([['A.I.5.i.a', 'MP', null], 'approved'])
  expect(await seenBy(open, reviewer)).toEqual([['A.I.5.i.a', 'MP', null], 'approved'])
  expect((await seenBy(open, supervision))[0]).toEqual(['A.I.5.i.a'])
  expect((await seenBy(open, change))[0]).toEqual(['MP'])
  await expect(seenBy(open, stranger)).rejects.toMatchObject({ code: 'not-found' })
})

test('publishing tells the office, its Kanwil and the area team concerned', async () => {
  const desk = await findingDesk()
  await desk.store.roles.insertMany([aRole('controller', 'tpi_pengendali_teknis', 'kementerian')])
  await publish(desk)
  const told = async (personId: string) =>
    (await desk.store.notices.listByPerson(personId, { limit: 9, offset: 0 })).map(
      ({ detail }) => JSON.parse(detail).news,
    )
  expect(await told('operator')).toEqual(['published'])
  expect(await told('reviewer')).toEqual(['published'])
  expect(await told('controller')).toEqual(['to-sign'])
})

test('a change after approval makes the report a draft again; a signed one stays', async () => {
  const desk = await findingDesk()
  const { tools, store } = desk
  await publish(desk)
  await writeFinding(tools, member, draft)
  expect(await store.evaluationReports.find(assessmentId)).toMatchObject({ submittedAt: null, approvedAt: null })
  await expect(
    stepReport(tools, controller, { assessmentId, expectedVersion: 4, step: 'sign', reason: '' }),
  ).rejects.toMatchObject({ reason: 'report-step' })

  const signed = await findingDesk()
  await publish(signed)
  await stepReport(signed.tools, controller, { assessmentId, expectedVersion: 3, step: 'sign', reason: '' })
  await expect(writeFinding(signed.tools, member, draft)).rejects.toMatchObject({ reason: 'report-signed' })
  await expect(writeReport(signed.tools, member, { ...letter, expectedVersion: 4 })).rejects.toMatchObject({
    reason: 'report-signed',
  })
})

test('a report is handed on complete, and comes back with a reason', async () => {
  const { tools, store } = await findingDesk()
  await writeReport(tools, member, { ...letter, letterNumber: '' })
  const step = { assessmentId, expectedVersion: 1, step: 'submit', reason: '' } as const
  await expect(stepReport(tools, member, step)).rejects.toMatchObject({ reason: 'report-incomplete' })
  await writeReport(tools, member, { ...letter, expectedVersion: 1 })
  await stepReport(tools, member, { ...step, expectedVersion: 2 })
  const back = { assessmentId, expectedVersion: 3, step: 'give-back', reason: 'Simpulan terlalu umum.' } as const
  await stepReport(tools, leader, back)
  expect(await store.evaluationReports.find(assessmentId)).toMatchObject({
    submittedAt: null,
    returnNote: 'Simpulan terlalu umum.',
  })
})

test.each<[string, Actor, AssessmentState, object, string]>([
  ['the leader', leader, 'evaluasi_tpi_1', {}, 'role'],
  ['the office', operator, 'evaluasi_tpi_1', {}, 'role'],
  ['a member while the office follows up', member, 'tindak_lanjut_tpi', {}, 'finding-not-now'],
  ['a day that has passed', member, 'evaluasi_tpi_1', { dueOn: '2026-05-11' }, 'due-passed'],
  ['an item that is none', member, 'evaluasi_tpi_1', { subject: 'A.I.9.i.a' }, 'finding-subject'],
  ['a finding that is gone', member, 'evaluasi_tpi_1', { findingId: 'nothing' }, 'finding'],
])('no finding is written: %s', async (_name, actor, state, changes, reason) => {
  const { tools, store } = await findingDesk(state)
  await expect(writeFinding(tools, actor, { ...draft, ...changes })).rejects.toMatchObject({ reason })
  expect(await store.findings.listByAssessment(assessmentId)).toEqual([])
})

test('a draft can be dropped, a published one neither dropped nor changed', async () => {
  const desk = await findingDesk()
  const { tools, store } = desk
  const { id } = await writeFinding(tools, member, draft)
  await dropFinding(tools, member, { assessmentId, findingId: id, expectedVersion: 1 })
  expect(await store.findings.listByAssessment(assessmentId)).toEqual([])
  const [finding] = await publish(desk)
  const key = { assessmentId, findingId: finding!.id, expectedVersion: 2 }
  await expect(dropFinding(tools, member, key)).rejects.toMatchObject({ reason: 'finding-published' })
  await expect(writeFinding(tools, member, { ...draft, ...key })).rejects.toMatchObject({ reason: 'finding-published' })
})

test('another team’s finding, another office’s piece, and a piece of another team are refused', async () => {
  const desk = await findingDesk()
  const { tools, store } = desk
  await store.evidence.insertMany(
    [aPiece({ id: 'foreign', officeId: 'kanim-surabaya' }), aPiece({ id: 'other-team' }), aPiece({ id: 'loose' })],
    ['foreign', 'other-team', 'loose'].map((pieceId) => aVersion({ pieceId })),
  )
  await store.evidenceLinks.insertMany([anEvidenceLink({ pieceId: 'other-team', subject: 'A.I.1.i.a' })])
  const [finding] = await publish(desk)
  const say = { assessmentId, findingId: finding!.id, expectedVersion: 2, answer: 'Selesai.' }
  const saying = (actor: Actor, ...pieceIds: string[]) => answerFinding(tools, actor, { ...say, pieceIds })
  await expect(saying(change)).rejects.toMatchObject({ code: 'forbidden', reason: 'area' })
  await expect(saying(operator, 'foreign')).rejects.toMatchObject({ code: 'not-found', reason: 'evidence' })
  await expect(saying(supervision, 'other-team')).rejects.toMatchObject({ code: 'not-found', reason: 'evidence' })
  await expect(saying(stranger)).rejects.toMatchObject({ code: 'not-found' })
  expect(await store.findings.find(finding!.id)).toMatchObject({ state: 'open', version: 2 })
  await saying(supervision, 'loose')
  expect(await store.findings.citesPiece('loose')).toBe(true)
})

test('what is not answered cannot be closed, and what is closed cannot be answered', async () => {
  const desk = await findingDesk()
  const [finding] = await publish(desk)
  const key = { assessmentId, findingId: finding!.id }
  await expect(judgeFinding(desk.tools, leader, { ...key, expectedVersion: 2, act: 'close' })).rejects.toMatchObject({
    reason: 'finding-unanswered',
  })
  await answerFinding(desk.tools, operator, { ...key, expectedVersion: 2, answer: 'Selesai.', pieceIds: [] })
  await judgeFinding(desk.tools, leader, { ...key, expectedVersion: 3, act: 'close' })
  const late = { ...key, expectedVersion: 4, answer: 'Lagi.', pieceIds: [] }
  await expect(answerFinding(desk.tools, operator, late)).rejects.toMatchObject({ reason: 'finding-closed' })
})

test('the office goes on once every finding is followed up', async () => {
  const desk = await findingDesk()
  const { tools, store } = desk
  const [finding] = await publish(desk)
  await desk.moveTo('tindak_lanjut_tpi')
  const unmet = async () => {
    const assessment = (await store.assessments.find(assessmentId))!
    const place = {
      unitPath: assessment.officePath,
      today: '2026-05-12',
      year: 2026,
      state: 'tindak_lanjut_tpi' as const,
    }
    const { facts } = await loadFacts(store, tools, assessment, place)
    return unmetGuards(findTransition('tindak_lanjut_tpi', 'evaluasi_tpi_2')!.guards, facts)
  }
  expect(await unmet()).toEqual([{ guard: 'findings-answered', items: 1 }])
  const say = { assessmentId, findingId: finding!.id, expectedVersion: 2, answer: 'Selesai.', pieceIds: [] }
  await answerFinding(tools, operator, say)
  expect(await unmet()).toEqual([])
})

test('a finding is overdue the day after its day at the office', async () => {
  const desk = await findingDesk()
  await publish(desk)
  const overdue = async (at: string) => {
    desk.clock.at = new Date(at)
    return (await readFindings(desk.tools, operator, asked)).overdue
  }
  expect([await overdue('2026-05-20T16:59:59.000Z'), await overdue('2026-05-20T17:00:00.000Z')]).toEqual([0, 1])
})

test('a report has three pairs of eyes, whatever roles one of them holds', async () => {
  const { tools } = await findingDesk('evaluasi_tpi_1')
  const everything: Actor = { ...member, grants: [...member.grants, ...leader.grants, ...controller.grants] }
  await writeReport(tools, everything, { ...letter, assessmentId, expectedVersion: 0 })
  const step = (by: Actor, name: 'submit' | 'approve' | 'sign', expectedVersion: number) =>
    stepReport(tools, by, { assessmentId, expectedVersion, step: name, reason: '' })
  await step(everything, 'submit', 1)

  await expect(step(everything, 'approve', 2)).rejects.toMatchObject({ code: 'forbidden', reason: 'same-hand' })
  await step(leader, 'approve', 2)
  await expect(step(everything, 'sign', 3)).rejects.toMatchObject({ code: 'forbidden', reason: 'same-hand' })
  await step(controller, 'sign', 3)
})
