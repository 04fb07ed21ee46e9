import { expect, test } from 'vitest'
import type { Actor } from '#app/domain/access/actor.ts'
import { recordAnswer } from '#app/use-cases/answers/record-answer.server.ts'
import { submitItem } from '#app/use-cases/answers/submit-item.server.ts'
import { finishReview, reopenReview } from '#app/use-cases/review/finish-review.server.ts'
import type { JudgeItem } from '#app/use-cases/review/judge-item.server.ts'
import { markPresence } from '#app/use-cases/review/mark-presence.server.ts'
import { readFinish } from '#app/use-cases/review/read-finish.server.ts'
import { readReturned } from '#app/use-cases/review/read-returned.server.ts'
import { verifyTrace } from '#db/verify-trace.server.ts'
import { accept, assessmentId, giveBack, itemCode, judge, kanwil, look } from '#tests/support/review-desk.ts'
import { other, reviewDesk, reviewer, second, wasOperator } from '#tests/support/review-desk.ts'
import type { ReviewDesk } from '#tests/support/review-desk.ts'
import { eachEngine } from '#tests/support/test-store.ts'
import { officer, operator, stranger, tracedActions } from '#tests/support/worksheet-desk.ts'

const noticesOf = async ({ store }: ReviewDesk, personId: string) =>
  (await store.notices.listByPerson(personId, { limit: 20, offset: 0 })).map(
    ({ kind, subject }) => `${kind} ${subject}`,
  )

async function verified({ store }: ReviewDesk): Promise<number> {
  return (await store.scores.listSummaries(assessmentId)).find(({ track }) => track === 'verified')!.total
}

eachEngine('a verdict', (engine) => {
  test('accepts with the reviewer’s own answer, judges the piece, and moves the verified points', async () => {
    const at = await reviewDesk(engine)
    expect(await verified(at)).toBe(0)
    const before = (await look(at)).item

    await judge(
      at,
      reviewer,
      accept('C', { note: 'Baru satu kali.', pieces: [{ pieceId: 'piece-1', verdict: 'accepted' }] }),
    )

    const view = await look(at)
    const level = before.item.kind === 'choice' ? before.item.options.find(({ key }) => key === 'C')!.score : 0
    expect(await verified(at)).toBeCloseTo(level * before.weight, 10)
    expect(view.item).toMatchObject({
      answer: 'B',
      state: 'accepted',
      verdict: { outcome: 'accepted', answer: 'C', note: 'Baru satu kali.' },
      pieces: [{ id: 'piece-1', verdict: 'accepted' }],
    })
    expect(view.totals.items).toBe(1)
    expect(view.totals.difference).toBeLessThan(0)
    expect(view.progress).toMatchObject({ items: 2, judged: 1, waiting: 1, complete: false })
    const [event] = await at.store.events.listByStream(assessmentId, { limit: 1 })
    expect(event).toMatchObject({ action: 'item.accepted', subject: itemCode, actorId: 'reviewer' })
    expect(JSON.parse(event!.newValue!)).toMatchObject({ tier: 'kanwil', answer: 'C', answerVersion: 1 })
    expect(await verifyTrace(at.store)).toMatchObject([])
  })

  test('gives an item back with its reason; the office repairs it, and the reviewer sees what changed and accepts', async () => {
    const at = await reviewDesk(engine)
    const { tools, clock, store } = at
    const faulty = { pieceId: 'piece-1', verdict: 'returned' as const, reasonCode: 'BELUM_TTD', note: 'Tanpa nomor.' }
    await judge(at, reviewer, giveBack({ pieces: [faulty] }))
    expect((await look(at)).item).toMatchObject({ state: 'returned', verdict: { reasonCode: 'BELUM_TTD' } })
    expect(await noticesOf(at, 'operator')).toEqual([`returned ${itemCode}`])

    const { items } = await readReturned(tools, operator, assessmentId)
    expect(items).toMatchObject([
      {
        code: itemCode,
        returned: { tier: 'kanwil', reasonCode: 'BELUM_TTD', note: 'Belum bernomor.' },
        pieces: [{ verdict: 'returned', note: 'Tanpa nomor.' }],
      },
    ])
    clock.at = new Date('2026-05-13T02:41:00.000Z')
    const repaired = { assessmentId, itemCode, value: 'A', note: 'Empat kali setahun.', expectedVersion: 1 }
    await recordAnswer(tools, operator, repaired)
    expect((await look(at)).item.state).toBe('returned')
    clock.at = new Date('2026-05-13T02:42:00.000Z')
    await submitItem(tools, operator, { assessmentId, itemCode, expectedVersion: 2 })

    const { item } = await look(at)
    expect(item).toMatchObject({
      state: 'waiting',
      changes: { answer: { from: 'B', to: 'A' }, note: { from: 'Dua kali setahun.', to: 'Empat kali setahun.' } },
    })
    await judge(at, reviewer, accept('A', { seenVersion: 2, seenVerdict: item.verdict!.at }))
    expect((await look(at)).item).toMatchObject({ state: 'accepted', changes: null })
    expect(await tracedActions(store)).toEqual(['item.returned', 'answer.recorded', 'item.submitted', 'item.accepted'])
    expect(await readReturned(tools, operator, assessmentId)).toMatchObject({ items: [] })
  })

  test('of two reviewers at the same moment takes the first; the second is told what the first decided', async () => {
    const at = await reviewDesk(engine)
    const tries = await Promise.allSettled([judge(at, reviewer, accept()), judge(at, second, accept('A'))])
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = tries.find((one) => one.status === 'rejected')
    expect(refused?.reason).toMatchObject({
      code: 'conflict',
      reason: 'stale-verdict',
      details: { current: { version: 1, answerChanged: false, verdict: { role: 'verifikator_kanwil' } } },
    })
    expect(await tracedActions(at.store)).toEqual(['item.accepted'])
  })

  test('is finished when every claimed item is judged, and opened again with a reason only', async () => {
    const at = await reviewDesk(engine)
    const { tools, store, clock } = at
    const finishing = () => finishReview(tools, reviewer, { assessmentId })
    await expect(finishing()).rejects.toMatchObject({ reason: 'review-incomplete', details: { waiting: 2 } })
    await judge(at, reviewer, accept())
    clock.at = new Date('2026-05-12T03:00:00.000Z')
    await judge(at, reviewer, giveBack({ itemCode: other }))
    await finishing()

    expect(await readFinish(tools, reviewer, assessmentId)).toMatchObject({
      finished: { round: 1 },
      progress: { judged: 2, returned: 1, complete: true },
      returned: [{ code: other, reasonCode: 'BELUM_TTD' }],
    })
    expect(await noticesOf(at, 'operator')).toContain('judged ')
    await expect(finishing()).rejects.toMatchObject({ code: 'conflict', reason: 'review-finished' })
    const seenVerdict = (await look(at)).item.verdict!.at
    const changed = accept('A', { seenVerdict })
    await expect(judge(at, reviewer, changed)).rejects.toMatchObject({ reason: 'review-finished' })

    const reason = 'Bukti baru diterima lewat surat.'
    await expect(reopenReview(tools, reviewer, { assessmentId, reason: ' ' })).rejects.toMatchObject({
      code: 'invalid',
    })
    await reopenReview(tools, reviewer, { assessmentId, reason })
    await judge(at, reviewer, changed)
    await finishing()
    const rounds = await store.reviewCompletions.listByAssessment(assessmentId)
    expect(rounds.map(({ round, reopenReason }) => [round, reopenReason])).toEqual([
      [2, null],
      [1, reason],
    ])
  })
})

test('an item handed in again after the finish opens the review by itself', async () => {
  const at = await reviewDesk()
  const { tools, clock, store } = at
  await judge(at, reviewer, accept())
  await judge(at, reviewer, giveBack({ itemCode: other }))
  await finishReview(tools, reviewer, { assessmentId })
  clock.at = new Date('2026-05-13T02:41:00.000Z')
  await submitItem(tools, operator, { assessmentId, itemCode: other, expectedVersion: 1 })
  const { item } = await look(at, reviewer, other)
  const again = accept('Ya', { itemCode: other, seenVersion: 2, seenVerdict: item.verdict!.at })
  await judge(at, reviewer, again)
  const [round] = await store.reviewCompletions.listByAssessment(assessmentId)
  expect(round).toMatchObject({ round: 1, reopenReason: 'item.submitted', reopenedBy: 'reviewer' })
})

test('an answer that the office changed meanwhile is told, and nothing is written', async () => {
  const at = await reviewDesk()
  const { tools, store, clock } = at
  await judge(at, reviewer, giveBack())
  const seen = (await look(at)).item
  clock.at = new Date('2026-05-13T02:41:00.000Z')
  await submitItem(tools, operator, { assessmentId, itemCode, expectedVersion: 1 })
  const late = accept('B', { seenVersion: seen.version, seenVerdict: seen.verdict!.at })
  await expect(judge(at, reviewer, late)).rejects.toMatchObject({
    reason: 'stale-verdict',
    details: { current: { version: 2, answerChanged: true, verdict: null } },
  })
  expect(await tracedActions(store)).toEqual(['item.returned', 'item.submitted'])
  expect(await store.answers.find(assessmentId, itemCode, 'kanwil')).toBeUndefined()
})

const ofKanwil = officer('operator_satker', { path: kanwil, personId: 'reviewer' })

test.each<[string, Actor, JudgeItem, string, string]>([
  ['the office itself', operator, accept(), 'forbidden', 'role'],
  ['another office', stranger, accept(), 'not-found', 'office'],
  ['a reviewer who worked there this year', wasOperator, accept(), 'forbidden', 'own-office'],
  ['the Kanwil as a unit', ofKanwil, accept(), 'not-found', 'office'],
  ['the internal team before its turn', officer('tpi_ketua', { path: '/kementerian/' }), accept(), 'conflict', 'state'],
  [
    'a reviewer limited to another area',
    officer('verifikator_kanwil', { path: kanwil, areas: ['PW'], personId: 'reviewer' }),
    accept(),
    'forbidden',
    'area',
  ],
  ['an item that is none', reviewer, accept('B', { itemCode: 'A.I.9.i.a' }), 'not-found', 'item'],
  ['a level that is none', reviewer, accept('Z'), 'invalid', 'answer-faults'],
  ['a return without a note', reviewer, giveBack({ note: ' ' }), 'invalid', 'note-required'],
  [
    'a piece of another item',
    reviewer,
    accept('B', { pieces: [{ pieceId: 'piece-9', verdict: 'accepted' }] }),
    'conflict',
    'evidence-changed',
  ],
])('%s is refused, and nothing is written', async (_name, actor, input, code, reason) => {
  const at = await reviewDesk()
  await expect(judge(at, actor, input)).rejects.toMatchObject({ code, reason })
  expect(await tracedActions(at.store)).toEqual([])
  expect(await at.store.verdicts.listByAssessment(assessmentId)).toEqual([])
})

test('a reviewer limited to areas judges these and does not finish', async () => {
  const at = await reviewDesk()
  const limited = officer('verifikator_kanwil', { path: kanwil, areas: ['MP'], personId: 'reviewer' })
  await judge(at, limited, accept())
  await judge(at, limited, accept('Ya', { itemCode: other }))
  await expect(finishReview(at.tools, limited, { assessmentId })).rejects.toMatchObject({ code: 'forbidden' })
})

test('outside the window for judging nobody in the Kanwil judges', async () => {
  const at = await reviewDesk()
  const window = { cycleId: 'cycle-2026', unitId: 'kanwil-jateng', kind: 'verify' as const, opensOn: '2026-04-01' }
  await at.store.cycles.setWindow({ ...window, closesOn: '2026-05-11' })
  await expect(judge(at, reviewer, accept())).rejects.toMatchObject({ code: 'conflict', reason: 'verify-closed' })
  expect((await look(at)).closed).toBe('window-closed')
})

test('the internal team judges beside the Kanwil; neither verdict touches the other', async () => {
  const at = await reviewDesk()
  await judge(at, reviewer, accept())
  const { version } = (await at.store.assessments.find(assessmentId))!
  const move = { id: assessmentId, expectedVersion: version, from: 'penilaian_kanwil', to: 'evaluasi_tpi_1' }
  await at.store.assessments.moveState(move)
  const leader = officer('tpi_ketua', { path: '/kementerian/', personId: 'second' })
  await judge(at, leader, accept('A'))
  const { item, head } = await look(at, leader)
  expect(head.tier).toBe('internal')
  expect(item).toMatchObject({
    verdict: { answer: 'A' },
    otherTiers: [{ tier: 'kanwil', outcome: 'accepted', answer: 'B' }],
  })
  expect(await at.store.answers.find(assessmentId, itemCode, 'kanwil')).toMatchObject({ value: '"B"' })
})

test('two reviewers at one item are told of each other, until a minute has passed', async () => {
  const at = await reviewDesk()
  const { tools, clock } = at
  const here = { assessmentId, itemCode }
  expect(await markPresence(tools, reviewer, here)).toEqual([])
  expect(await markPresence(tools, second, here)).toMatchObject([{ personId: 'reviewer' }])
  expect((await look(at)).others).toMatchObject([{ name: 'Peninjau kedua' }])
  await markPresence(tools, second, { assessmentId, itemCode: other })
  expect((await look(at)).others).toEqual([])
  clock.at = new Date(clock.at.getTime() + 61_000)
  expect((await look(at, second)).others).toEqual([])
  await expect(markPresence(tools, operator, here)).rejects.toMatchObject({ code: 'forbidden' })
})
