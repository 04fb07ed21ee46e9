import { expect, test } from 'vitest'
import { compileEdition } from '#app/domain/scoring/compile-edition.ts'
import { rescore } from '#app/domain/scoring/rescore.ts'
import { scoreReport } from '#app/domain/scoring/score-report.ts'
import { nodeTable, pointsOf, scoreWorksheet } from '#app/domain/scoring/score-worksheet.ts'
import { bestAnswers, edition2014, edition2021, sampleCases, scored } from '#tests/support/worksheets.ts'

test.each(sampleCases)('the sample worksheet towards $target gives the sample output', (sample) => {
  const { flags, ...report } = scoreReport(edition2021, sample.target, sample)
  expect(flags).toEqual([])
  expectClose(report, sample.output, sample.target)
  expect(Object.keys(report.nodes)).toEqual(Object.keys(sample.output.nodes))
})

test.each([
  ['WBK', 75],
  ['WBBM', 85],
] as const)('an empty worksheet towards %s needs %d points and is at readiness 0', (target, need) => {
  for (const edition of [edition2021, edition2014]) {
    const result = scored(compileEdition(edition, target), {})
    expect(result).toMatchObject({ total: 0, readiness: 0 })
    expect(result.need.total).toBeCloseTo(need, 9)
    expect(result.gates.every(({ passed }) => !passed)).toBe(true)
  }
})

test.each(['WBK', 'WBBM'] as const)('full marks towards %s: total 100, nothing needed, readiness 100', (target) => {
  for (const edition of [edition2021, edition2014]) {
    const result = scored(compileEdition(edition, target), bestAnswers(edition))
    expect(result.total).toBeCloseTo(100, 9)
    expect(result.need.total).toBe(0)
    expect(result.readiness).toBe(100)
    expect(result.gates.every(({ passed }) => passed)).toBe(true)
    expect(result.worksheet.completeness.answered).toBe(result.worksheet.completeness.items)
  }
})

test.each([
  ['IPAK 3.60', 'B.I.a', 3.6, 15.75],
  ['IPKP 3.20', 'B.II.a', 3.2, 14],
  ['IPKP 3.60', 'B.II.a', 3.6, 15.75],
])('%s gives its points', (_name, code, index, points) => {
  const plan = compileEdition(edition2021, 'WBK')
  expect(scored(plan, { [code]: index }).points(code)).toBeCloseTo(points, 9)
})

test('an unanswered item counts 0 in the mean; excluded it is left out', () => {
  const plan = compileEdition(edition2021, 'WBK')
  const answers = { 'A.I.1.i.a': 'Ya' }
  expect(scored(plan, answers).points('A.I.1.i')).toBe(0.25)
  expect(scored(plan, answers, 'exclude').points('A.I.1.i')).toBe(0.5)
})

test('excluded, a sub-area without any answer gives 0 points and a flag', () => {
  const plan = compileEdition(edition2021, 'WBK')
  const { worksheet } = scored(plan, { 'A.I.1.i.a': 'Ya' }, 'exclude')
  const flagged = worksheet.flags.map(({ code, flag }) => `${flag} ${code}`)
  expect(flagged).not.toContain('sub_area_unanswered A.I.1.i')
  expect(flagged).toContain('sub_area_unanswered A.I.1.ii')
  expect(flagged.filter((flag) => flag.startsWith('sub_area_unanswered A.'))).toHaveLength(41)
  expect(nodeTable(plan, worksheet)['A.I.1.ii']).toEqual({ points: 0, weight: 1 })
})

test('flags and completeness come with the score', () => {
  const plan = compileEdition(edition2021, 'WBK')
  const { worksheet } = scored(plan, { 'A.I.1.i.a': 'Ya', 'A.II.6.i.b': { registered: 0, simplified: 0 } })
  expect(worksheet.completeness).toEqual({ answered: 2, items: 113 })
  expect(worksheet.flags).toEqual([{ code: 'A.II.6.i.b', flag: 'zero_denominator', review: true }])
})

test('a node or item that the edition does not have is refused', () => {
  const plan = compileEdition(edition2021, 'WBK')
  const worksheet = scoreWorksheet(plan, {})
  expect(() => pointsOf(plan, worksheet, 'C')).toThrow('No node C')
  expect(() => rescore(plan, worksheet, {}, 'A.I.9')).toThrow('No item A.I.9')
})

test('an edition is compiled once for each target', () => {
  expect(compileEdition(edition2021, 'WBK')).toBe(compileEdition(edition2021, 'WBK'))
  expect(compileEdition(edition2021, 'WBBM')).not.toBe(compileEdition(edition2021, 'WBK'))
})

/** Equal structure, with numbers within the noise that a gate tolerates. */
function expectClose(actual: unknown, expected: unknown, path: string): void {
  if (typeof expected === 'number') {
    expect(Math.abs(Number(actual) - expected), path).toBeLessThanOrEqual(1e-9)
  } else if (typeof expected === 'object' && expected !== null) {
    expect(Object.keys(actual as object).sort(), path).toEqual(Object.keys(expected).sort())
    for (const [key, value] of Object.entries(expected)) {
      expectClose((actual as Record<string, unknown>)[key], value, `${path}.${key}`)
    }
  } else {
    expect(actual, path).toBe(expected)
  }
}
