import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Item } from '#app/domain/instrument/types.ts'
import type { Answer, Answers } from '#app/domain/scoring/answers.ts'
import { compileEdition } from '#app/domain/scoring/compile-edition.ts'
import { rescore } from '#app/domain/scoring/rescore.ts'
import { scoreItem } from '#app/domain/scoring/score-item.ts'
import { scoreWorksheet } from '#app/domain/scoring/score-worksheet.ts'
import { anyAnswer, anyAnswers, edition2014, edition2021, scored } from '#tests/support/worksheets.ts'

const noise = 1e-9
const cases = [edition2021, edition2014].flatMap((edition) =>
  (['WBK', 'WBBM'] as const).map((target) => ({ edition, target, name: `${edition.editionId} ${target}` })),
)

/** A worksheet and another answer to one of its items. */
function aChange(items: readonly { code: string; item: Item }[], answers: fc.Arbitrary<Answers>) {
  const change = fc.constantFrom(...items).chain(({ code, item }) => {
    return fc.record({ code: fc.constant(code), item: fc.constant(item), answer: anyAnswer(item) })
  })
  return fc.tuple(answers, change)
}

test.each(cases)('$name: every figure stays within its bounds', ({ edition, target }) => {
  const plan = compileEdition(edition, target)
  fc.assert(
    fc.property(anyAnswers(edition), (answers) => {
      const { worksheet, readiness, need } = scored(plan, answers)
      worksheet.points.forEach((points, node) => {
        expect(points).toBeGreaterThanOrEqual(0)
        expect(points).toBeLessThanOrEqual(plan.weights[node]! + noise)
      })
      expect(readiness).toBeGreaterThanOrEqual(0)
      expect(readiness).toBeLessThanOrEqual(100)
      expect(need.total).toBeLessThanOrEqual(plan.emptyNeed + noise)
    }),
  )
})

test.each(cases)('$name: a better answer never lowers total or readiness', ({ edition, target }) => {
  const plan = compileEdition(edition, target)
  fc.assert(
    fc.property(aChange(plan.index.items, anyAnswers(edition)), ([answers, { code, item, answer }]) => {
      const score = (one: Answer | undefined) => scoreItem(item, one).score
      const rises = score(answers[code]) <= score(answer)
      const [worse, better] = rises ? [answers[code], answer] : [answer, answers[code]]
      const before = scored(plan, { ...answers, [code]: worse })
      const after = scored(plan, { ...answers, [code]: better })
      expect(after.total).toBeGreaterThanOrEqual(before.total - noise)
      expect(after.readiness).toBeGreaterThanOrEqual(before.readiness - noise)
    }),
  )
})

test.each(cases)('$name: leaving an item open never helps', ({ edition, target }) => {
  const plan = compileEdition(edition, target)
  fc.assert(
    fc.property(aChange(plan.index.items, anyAnswers(edition)), ([answers, { code, answer }]) => {
      const open = scored(plan, { ...answers, [code]: undefined })
      const said = scored(plan, { ...answers, [code]: answer })
      expect(open.total).toBeLessThanOrEqual(said.total + noise)
      expect(open.readiness).toBeLessThanOrEqual(said.readiness + noise)
      expect(open.worksheet.completeness.answered).toBe(said.worksheet.completeness.answered - 1)
    }),
  )
})

test.each(cases)('$name: the order of the answers does not matter', ({ edition, target }) => {
  const plan = compileEdition(edition, target)
  fc.assert(
    fc.property(anyAnswers(edition), fc.infiniteStream(fc.nat()), (answers, keys) => {
      const shuffled = Object.entries(answers)
        .map((entry) => ({ entry, key: keys.next().value }))
        .sort((a, b) => a.key - b.key)
        .map(({ entry }) => entry)
      expect(scored(plan, Object.fromEntries(shuffled)).worksheet).toEqual(scored(plan, answers).worksheet)
    }),
  )
})

test.each(['zero', 'exclude'] as const)(
  'unanswered as %s: scoring one change equals scoring all again',
  (unanswered) => {
    for (const { edition, target } of cases) {
      const plan = compileEdition(edition, target)
      fc.assert(
        fc.property(
          aChange(plan.index.items, anyAnswers(edition)),
          fc.boolean(),
          ([answers, { code, answer }], clear) => {
            const previous = scoreWorksheet(plan, answers, { unanswered })
            const untouched = structuredClone(previous)
            const changed = { ...answers, [code]: clear ? undefined : answer }
            expect(rescore(plan, previous, changed, code)).toStrictEqual(scoreWorksheet(plan, changed, { unanswered }))
            expect(previous).toStrictEqual(untouched)
          },
        ),
      )
    }
  },
)

test.each(cases)('$name: parts add up to their whole, areas to the levers', ({ edition, target }) => {
  const plan = compileEdition(edition, target)
  fc.assert(
    fc.property(anyAnswers(edition), (answers) => {
      const { worksheet, points } = scored(plan, answers)
      for (const { key, children } of plan.index.nodes) {
        const sum = children.reduce((total, child) => total + points(child), 0)
        if (children.length > 0) expect(Math.abs(sum - points(key))).toBeLessThanOrEqual(noise)
      }
      const areas = edition.areas.reduce((total, { key }) => total + points(`AREA:${key}`), 0)
      expect(Math.abs(areas - points('A'))).toBeLessThanOrEqual(noise)
      const items = plan.index.items.reduce(
        (total, { order, effectiveWeight }) => total + worksheet.itemScores[order]! * effectiveWeight,
        0,
      )
      expect(Math.abs(items - points('TOTAL'))).toBeLessThanOrEqual(noise)
    }),
  )
})

test.each(cases)('$name: nothing is needed exactly when every gate is passed', ({ edition, target }) => {
  const plan = compileEdition(edition, target)
  const nearlyFull = fc.tuple(anyAnswers(edition), fc.subarray([...plan.codes])).map(([answers, full]) => ({
    ...answers,
    ...Object.fromEntries(full.map((code) => [code, bestOf(plan.index.itemByCode.get(code)!.item)])),
  }))
  fc.assert(
    fc.property(nearlyFull, (answers) => {
      const { need, gates, readiness } = scored(plan, answers)
      const passed = gates.every((gate) => gate.passed)
      expect(need.total === 0).toBe(passed)
      expect(readiness === 100).toBe(passed)
    }),
  )
})

test.each(cases)('$name: the points needed, added where they are named, pass every gate', ({ edition, target }) => {
  const plan = compileEdition(edition, target)
  fc.assert(
    fc.property(anyAnswers(edition), (answers) => {
      const { need, worksheet, total } = scored(plan, answers)
      const inAreas = Object.values(need.areas).reduce((sum, points) => sum + points, 0)
      const inResults = Object.values(need.results).reduce((sum, points) => sum + points, 0)
      const lever = worksheet.points[plan.placeOf.get('A')!]! + inAreas + need.pengungkit
      for (const { key, node, threshold } of plan.gates) {
        const own = worksheet.points[plan.placeOf.get(node)!]!
        const added =
          node === 'TOTAL'
            ? need.total
            : node === 'A'
              ? lever - own
              : node.startsWith('AREA:')
                ? need.areas[node.slice(5)]!
                : resultsUnder(need.results, node) + (key === 'hasilBersih' ? need.groups : 0)
        expect(own + added).toBeGreaterThanOrEqual(threshold - 1e-8)
      }
      expect(need.total).toBeCloseTo(inAreas + need.pengungkit + inResults + need.groups + need.anywhere, 9)
      expect(total + need.total).toBeGreaterThanOrEqual(plan.emptyNeed - 1e-8)
    }),
  )
})

function resultsUnder(results: Readonly<Record<string, number>>, node: string): number {
  return Object.entries(results)
    .filter(([code]) => code === node || code.startsWith(`${node}.`))
    .reduce((sum, [, points]) => sum + points, 0)
}

function bestOf(item: Item): Answer {
  if (item.kind === 'choice') return item.options[0]!.key
  return item.inputs.length === 1 ? item.inputs[0]!.max! : Object.fromEntries(item.inputs.map(({ key }) => [key, 1]))
}
