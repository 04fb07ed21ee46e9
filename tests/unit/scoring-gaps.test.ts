import { expect, test } from 'vitest'
import { compileEdition } from '#app/domain/scoring/compile-edition.ts'
import { gapList } from '#app/domain/scoring/gaps.ts'
import type { ItemRecord } from '#app/domain/scoring/standing.ts'
import { scoreTrack } from '#app/domain/scoring/tracks.ts'
import { anItemRecord, bestAnswers, edition2021 } from '#tests/support/worksheets.ts'

const plan = compileEdition(edition2021, 'WBK')
const full = Object.entries(bestAnswers(edition2021)).map(([code, answer]) => [code, anItemRecord(answer!)] as const)

/** Gaps of a worksheet that is full but for the records given. */
function gapsWith(records: Readonly<Record<string, ItemRecord>>) {
  return gapList(plan, scoreTrack(plan, new Map([...full, ...Object.entries(records)]), 'supported'))
}

test('a full worksheet has no gap', () => {
  expect(gapsWith({})).toEqual([])
})

test.each([
  ['unanswered', anItemRecord(null), 0.25],
  ['no_evidence', anItemRecord('A', { hasValidEvidence: false }), 0.25],
  ['expired', anItemRecord('A', { hasValidEvidence: false, evidenceFault: 'expired' }), 0.25],
  ['returned', anItemRecord('A', { verdicts: [{ tier: 'kanwil', outcome: 'returned', answerVersion: 1 }] }), 0.25],
  ['low_answer', anItemRecord('B'), 0.125],
] as const)('an item that is short because of %s', (reason, record, points) => {
  expect(gapsWith({ 'A.I.1.i.b': record })).toEqual([
    {
      code: 'A.I.1.i.b',
      points,
      needReduction: 0,
      reason,
      gates: ['total', 'pengungkit', 'area:MP'],
      failingGates: [],
      feedsFailingGate: false,
    },
  ])
})

test('a lower answer of the Kanwil is a low answer, whatever the office claimed', () => {
  const record = anItemRecord('A', {
    verdicts: [{ tier: 'kanwil', outcome: 'accepted', answer: 'C', answerVersion: 1 }],
  })
  expect(gapsWith({ 'A.I.1.i.b': record })).toMatchObject([{ points: 0.25, reason: 'low_answer' }])
})

test('what lowers the need most comes first, then what brings most points', () => {
  // IPAK 3.50 lacks 0.4375 to its gate; performance at C has 2.5 points to win, but passes its gate.
  const gaps = gapsWith({ 'B.I.a': anItemRecord(3.5), 'B.I.b': anItemRecord('C'), 'A.I.1.i.b': anItemRecord('B') })
  expect(gaps.map(({ code }) => code)).toEqual(['B.I.a', 'B.I.b', 'A.I.1.i.b'])
  expect(gaps[0]).toMatchObject({
    gates: ['total', 'hasilBersih', 'ipak'],
    failingGates: ['hasilBersih', 'ipak'],
    feedsFailingGate: true,
  })
  expect(gaps[0]!.needReduction).toBeCloseTo(0.4375, 9)
  expect(gaps[0]!.points).toBeCloseTo(17.5 / 8, 9)
  expect(gaps[1]).toMatchObject({ points: 2.5, needReduction: 0, failingGates: ['hasilBersih'] })
  expect(gaps[2]).toMatchObject({ points: 0.125, needReduction: 0, feedsFailingGate: false })
})

test('gaps of an untouched worksheet are the whole hundred points', () => {
  const gaps = gapList(plan, scoreTrack(plan, new Map(), 'supported'))
  expect(gaps).toHaveLength(113)
  expect(gaps.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(100, 9)
  expect(gaps.every(({ needReduction, points }) => needReduction <= points)).toBe(true)
  expect(gaps.slice(0, 3).map(({ code }) => code)).toEqual(['B.I.a', 'B.II.a', 'B.I.b'])
})
