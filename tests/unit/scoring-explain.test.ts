import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileEdition } from '#app/domain/scoring/compile-edition.ts'
import { explain, explainNeed, explainReadiness } from '#app/domain/scoring/explain.ts'
import type { Trace } from '#app/domain/scoring/explain.ts'
import { scoreTrack } from '#app/domain/scoring/tracks.ts'
import { anItemRecord, anyAnswers, edition2014, edition2021, sampleCases } from '#tests/support/worksheets.ts'

const plan = compileEdition(edition2021, 'WBBM')
const records = new Map(Object.entries(sampleCases[1]!.answers).map(([code, answer]) => [code, anItemRecord(answer!)]))
const claimed = scoreTrack(plan, records, 'claimed')

function expectSums(trace: Trace): void {
  if (trace.kind === 'item') return
  const sum = trace.parts.reduce((total, { points }) => total + points, 0)
  expect(Math.abs(sum - trace.points), trace.key).toBeLessThanOrEqual(1e-9)
  trace.parts.forEach(expectSums)
}

function itemsOf(trace: Trace): readonly string[] {
  return trace.kind === 'item' ? [trace.key] : trace.parts.flatMap(itemsOf)
}

test('every figure is the sum of its parts, down to the items, on any worksheet', () => {
  for (const edition of [edition2021, edition2014]) {
    const own = compileEdition(edition, 'WBK')
    fc.assert(
      fc.property(anyAnswers(edition), (answers) => {
        const said = Object.entries(answers).map(([code, answer]) => [code, anItemRecord(answer!)] as const)
        const track = scoreTrack(own, new Map(said), 'supported')
        for (const key of ['TOTAL', ...edition.areas.map((area) => `AREA:${area.key}`)]) {
          expectSums(explain(own, track, key))
        }
      }),
      { numRuns: 30 },
    )
  }
})

test('the total leads down to every item once', () => {
  expect(itemsOf(explain(plan, claimed, 'TOTAL'))).toEqual(plan.codes)
})

test('an area leads to its parts in both aspects', () => {
  const trace = explain(plan, claimed, 'AREA:MP')
  expect(trace.kind === 'node' && trace.parts.map(({ key }) => key)).toEqual(['A.I.1', 'A.II.1'])
})

test('an item tells answer, source, division, score, weight and points', () => {
  expect(explain(plan, claimed, 'A.II.1.i.b')).toMatchObject({
    kind: 'item',
    key: 'A.II.1.i.b',
    score: 1 / 3,
    weight: 1,
    points: 1 / 3,
    numerator: 3,
    denominator: 9,
    standing: { answer: { changes: 9, integrated: 3 }, source: 'office', notCounted: null },
  })
})

test('an item that does not count tells why', () => {
  const verified = scoreTrack(plan, records, 'verified')
  expect(explain(plan, verified, 'A.I.1.i.a')).toMatchObject({ points: 0, standing: { notCounted: 'not_judged' } })
})

test('a figure that the edition does not have is refused', () => {
  expect(() => explain(plan, claimed, 'Z')).toThrow('No node or item Z')
})

test('the need reads as one sentence whose parts add up', () => {
  const { readiness, need, emptyNeed, parts } = explainReadiness(plan, claimed)
  expect(parts).toEqual(explainNeed(plan, claimed))
  expect(parts.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
    'area MP',
    'area SDM',
    'area AK',
    'area PP',
    'pengungkit pengungkit',
    'result B.I.a',
    'result B.I.b',
    'result B.II.a',
    'anywhere total',
  ])
  expect(parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(need.total, 9)
  expect(readiness).toBeCloseTo(100 * (1 - need.total / emptyNeed), 9)
  for (const { threshold, reached, counted, points } of parts)
    expect(reached + counted + points).toBeCloseTo(threshold, 9)
})
