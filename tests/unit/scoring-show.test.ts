import { expect, test } from 'vitest'
import { compileEdition } from '#app/domain/scoring/compile-edition.ts'
import { evaluateGates } from '#app/domain/scoring/gates.ts'
import { readiness } from '#app/domain/scoring/need.ts'
import { shownMargin, shownMissing, shownPoints, shownReadiness } from '#app/domain/scoring/show.ts'
import { edition2021 } from '#tests/support/worksheets.ts'

test.each(['WBK', 'WBBM'] as const)(
  '%s: no shown figure of a gate contradicts its verdict, at any hundredth',
  (target) => {
    const plan = compileEdition(edition2021, target)
    const points = new Float64Array(plan.keys.length)
    for (const { key, node, threshold } of plan.gates) {
      const place = plan.placeOf.get(node)!
      for (let hundredth = 0; hundredth <= Math.round(plan.weights[place]! * 100); hundredth++) {
        for (const noise of [0, 1e-12, -1e-12, 0.0034, -0.0034, 1.1e-9, -1.1e-9]) {
          points[place] = Math.max(0, hundredth / 100 + noise)
          const gate = evaluateGates(plan, points).find((one) => one.key === key)!
          const value = shownPoints(gate.value, { failing: !gate.passed })
          const margin = shownMargin(gate)
          if (value >= threshold !== gate.passed || margin >= 0 !== gate.passed || !agrees(value, margin, threshold)) {
            expect.fail(`${key}: ${gate.value} against ${threshold} reads ${value} and ${margin}`)
          }
        }
      }
      points[place] = 0
    }
  },
)

/** A reader may add value and missing points up: they differ from the threshold by what was cut, at most 0.01. */
function agrees(value: number, margin: number, threshold: number): boolean {
  return Math.abs(value - margin - threshold) < 0.01 + 1e-9
}

test.each(['WBK', 'WBBM'] as const)('%s: 100.0 is shown exactly when nothing is needed, at any hundredth', (target) => {
  const plan = compileEdition(edition2021, target)
  for (let hundredth = 0; hundredth <= plan.emptyNeed * 100; hundredth++) {
    const total = hundredth / 100
    const value = readiness(plan, { total })
    const shown = shownReadiness(value, { failing: total > 0 })
    if ((shown === 100) !== (total === 0) || shown > value + 1e-9 || shown < value - 0.1) {
      expect.fail(`need ${total}: ${value} reads ${shown}`)
    }
  }
})

test.each([
  ['cut, not rounded', 94.69, true, 94.6],
  ['binary noise does not lose a tenth', 94.6 - 1e-10, true, 94.6],
  ['a hair below 100 while a gate fails', 100 - 1e-11, true, 99.9],
  ['100 when no gate fails', 100, false, 100],
  ['an empty worksheet', 0, true, 0],
])('readiness: %s', (_name, value, failing, shown) => {
  expect(shownReadiness(value, { failing })).toBe(shown)
})

test('11.2466 against 11.25 reads 11.24 and −0.01', () => {
  expect(shownPoints(11.2466, { failing: true })).toBe(11.24)
  expect(shownMissing(11.25 - 11.2466)).toBe(0.01)
  expect(shownMargin({ margin: 11.2466 - 11.25, passed: false })).toBe(-0.01)
})

test.each([
  [1.005, 1.01],
  [0.125, 0.13],
  [2.675, 2.68],
  [75.4635, 75.46],
  [4.2 - 1e-13, 4.2],
  [0, 0],
])('without a failing gate %d is rounded half up to %d', (value, shown) => {
  expect(shownPoints(value)).toBe(shown)
})

test.each([
  [0.05000000000000071, 0.05],
  [0.0501, 0.06],
  [1.1e-9, 0.01],
  [0, 0],
])('missing points %d read %d', (missing, shown) => {
  expect(shownMissing(missing)).toBe(shown)
})

test('a margin of binary noise below zero that passes reads 0', () => {
  expect(shownMargin({ margin: -0.9e-9, passed: true })).toBe(0)
})
