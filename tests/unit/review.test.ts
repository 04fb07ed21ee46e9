import { expect, test } from 'vitest'
import { changesSince } from '#app/domain/workflow/review-changes.ts'
import type { ItemEvent } from '#app/domain/workflow/review-changes.ts'
import { othersPresent, presenceLasts, presentSince } from '#app/domain/workflow/review-presence.ts'
import {
  countProgress,
  judgedState,
  judgedStates,
  judgingTier,
  nextWaiting,
} from '#app/domain/workflow/review-progress.ts'
import type { JudgedState, ReviewedAnswer, ReviewVerdict } from '#app/domain/workflow/review-progress.ts'
import { reviewTotals, totalsByArea } from '#app/domain/workflow/review-totals.ts'
import { returnReasonCodes } from '#app/domain/workflow/review-limits.ts'
import { returnReasons } from '#app/content/words/reasons.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import { assessmentStates } from '#app/domain/workflow/states.ts'
import { edition2021 } from '#tests/support/worksheets.ts'

const codes = ['A.I.1.i.a', 'A.I.1.i.b', 'A.I.1.i.c', 'A.I.1.ii.a']

const own = (itemCode: string, other: Partial<ReviewedAnswer> = {}): ReviewedAnswer => {
  return { itemCode, tier: 'office', value: '"Ya"', version: 1, submittedVersion: 1, ...other }
}
const verdict = (itemCode: string, other: Partial<ReviewVerdict> = {}): ReviewVerdict => {
  return { itemCode, tier: 'kanwil', answerVersion: 1, outcome: 'accepted', ...other }
}
const code = codes[0]!

test.each<[string, ReviewedAnswer | undefined, ReviewVerdict | undefined, JudgedState]>([
  ['nothing is said about it', undefined, undefined, 'unclaimed'],
  ['only a note was written', own(code, { value: null }), undefined, 'unclaimed'],
  ['answered', own(code), undefined, 'waiting'],
  ['accepted on its version', own(code), verdict(code), 'accepted'],
  ['accepted without a claim', undefined, verdict(code, { answerVersion: 0 }), 'accepted'],
  ['changed since it was accepted', own(code, { version: 2 }), verdict(code), 'waiting'],
  ['returned', own(code), verdict(code, { outcome: 'returned' }), 'returned'],
  ['being repaired', own(code, { version: 3 }), verdict(code, { outcome: 'returned' }), 'returned'],
  [
    'handed in again',
    own(code, { version: 3, submittedVersion: 3 }),
    verdict(code, { outcome: 'returned' }),
    'waiting',
  ],
  ['returned without a claim', undefined, verdict(code, { answerVersion: 0, outcome: 'returned' }), 'returned'],
])('%s', (_name, answer, given, state) => {
  expect(judgedState(answer, given)).toBe(state)
})

test('progress counts the verdicts of one tier alone, and is complete when nothing waits', () => {
  const answers = codes.slice(0, 3).map((one) => own(one))
  const verdicts = [
    verdict(codes[0]!),
    verdict(codes[1]!, { outcome: 'returned' }),
    verdict(codes[2]!, { tier: 'internal' }),
  ]
  const progress = (...[given, judged]: [typeof answers, typeof verdicts]) =>
    countProgress([...judgedStates(codes, given, judged, 'kanwil').values()])
  expect(progress(answers, verdicts)).toEqual({
    items: 3,
    judged: 2,
    accepted: 1,
    returned: 1,
    waiting: 1,
    unclaimed: 1,
    complete: false,
  })
  expect(progress(answers, [...verdicts, verdict(codes[2]!)]).complete).toBe(true)
  expect(progress([], []).complete).toBe(false)
})

test('the next item is the first that waits after this one, then from the start; never itself', () => {
  const states = judgedStates(
    codes,
    codes.map((one) => own(one)),
    [verdict(codes[2]!)],
    'kanwil',
  )
  expect(nextWaiting(states, null)).toBe(codes[0])
  expect(nextWaiting(states, codes[1]!)).toBe(codes[3])
  expect(nextWaiting(states, codes[3]!)).toBe(codes[0])
  expect(nextWaiting(states, codes[3]!, (one) => one === codes[3])).toBeNull()
})

test('a tier judges in its own states and in no other', () => {
  const judging = assessmentStates.filter((state) => judgingTier(state) !== null)
  expect(judging).toEqual(['penilaian_kanwil', 'evaluasi_tpi_1', 'evaluasi_tpi_2'])
  expect(judging.map(judgingTier)).toEqual(['kanwil', 'internal', 'internal'])
})

test('somebody is present for a minute after the last sign, oneself never', () => {
  const now = new Date('2026-05-12T02:41:00.000Z')
  const seen = (before: number) => new Date(now.getTime() - before).toISOString()
  const rows = [
    { personId: 'here', seenAt: seen(presenceLasts - 1) },
    { personId: 'gone', seenAt: seen(presenceLasts) },
    { personId: 'me', seenAt: seen(0) },
  ]
  expect(othersPresent(rows, 'me', now).map(({ personId }) => personId)).toEqual(['here'])
  expect(presentSince(now)).toBe('2026-05-12T02:40:00.000Z')
})

test('claimed, judged and the difference count judged items only, by area and over all', () => {
  const { items } = indexEdition(edition2021)
  const [first, second, third] = items.filter(({ item }) => item.kind === 'choice' && item.options[0]?.key === 'Ya')
  const facts = {
    states: new Map<string, JudgedState>([
      [first!.code, 'accepted'],
      [second!.code, 'returned'],
      [third!.code, 'waiting'],
    ]),
    claimed: new Map([first, second, third].map((item) => [item!.code, 'Ya'])),
    own: new Map([[first!.code, 'Tidak']]),
  }
  const totals = reviewTotals(items, facts)
  const claimed = first!.effectiveWeight + second!.effectiveWeight
  expect(totals).toEqual({ items: 2, claimed, judged: 0, difference: -claimed })
  const rows = totalsByArea(items, facts)
  expect(rows.map(({ key }) => key)).toEqual(['MP', 'TL', 'SDM', 'AK', 'PW', 'PP', 'B.I', 'B.II'])
  expect(rows.reduce((sum, row) => sum + row.claimed, 0)).toBeCloseTo(claimed, 12)
})

const judgedAt = '2026-05-10T03:00:00.000Z'
const event = (position: number, at: string, action: string, values: Partial<ItemEvent> = {}): ItemEvent => {
  return { position, at, action, oldValue: null, newValue: null, ...values }
}
const piece = (title: string, linkedAt: string, uploadedAt = linkedAt) => ({ title, linkedAt, uploadedAt })

test('changes are told from the first edit after the verdict to what stands now', () => {
  const events = [
    event(9, '2026-05-12T03:00:00.000Z', 'answer.recorded', { oldValue: { value: 'B', note: 'Dua.' } }),
    event(8, '2026-05-11T03:00:00.000Z', 'answer.recorded', { oldValue: { value: 'C', note: 'Satu.' } }),
    event(7, '2026-05-11T02:00:00.000Z', 'evidence.detached', { oldValue: { title: 'Notula lama' } }),
    event(3, '2026-05-01T03:00:00.000Z', 'answer.recorded', { oldValue: { value: 'A', note: '' } }),
  ]
  const pieces = [
    piece('Notula', '2026-05-11T03:00:00.000Z'),
    piece('SK', '2026-05-01T03:00:00.000Z', '2026-05-11T04:00:00.000Z'),
    piece('Foto', '2026-05-01T03:00:00.000Z'),
  ]
  expect(changesSince(judgedAt, events, { answer: 'A', note: 'Tiga.', pieces })).toEqual({
    since: judgedAt,
    answer: { from: 'C', to: 'A' },
    note: { from: 'Satu.', to: 'Tiga.' },
    added: ['Notula'],
    replaced: ['SK'],
    removed: ['Notula lama'],
  })
})

test('an answer that was changed and changed back is no change', () => {
  const counts = { agents: 7, changes: 5 }
  const edited = [event(4, '2026-05-11T03:00:00.000Z', 'answer.recorded', { oldValue: { value: counts, note: '' } })]
  const now = { answer: { changes: 5, agents: 7 }, note: '', pieces: [] }
  expect(changesSince(judgedAt, edited, now)).toBeNull()
  expect(changesSince(judgedAt, [], now)).toBeNull()
})

test('every reason code has its words', () => {
  expect([...returnReasonCodes]).toEqual(Object.keys(returnReasons))
})
