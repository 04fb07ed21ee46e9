import { expect, test } from 'vitest'
import type { Edition, Target } from '#app/domain/instrument/types.ts'
import { compileEdition } from '#app/domain/scoring/compile-edition.ts'
import { evaluateGates } from '#app/domain/scoring/gates.ts'
import { pointsNeeded, readiness } from '#app/domain/scoring/need.ts'
import { edition2014, edition2021, getEdition } from '#tests/support/worksheets.ts'

const gates: readonly [Edition, Target, string, string, number][] = [
  [edition2021, 'WBK', 'total', 'TOTAL', 75],
  [edition2021, 'WBK', 'pengungkit', 'A', 40],
  [edition2021, 'WBK', 'area:MP', 'AREA:MP', 4.8],
  [edition2021, 'WBK', 'area:TL', 'AREA:TL', 4.2],
  [edition2021, 'WBK', 'area:SDM', 'AREA:SDM', 6],
  [edition2021, 'WBK', 'area:AK', 'AREA:AK', 6],
  [edition2021, 'WBK', 'area:PW', 'AREA:PW', 9],
  [edition2021, 'WBK', 'area:PP', 'AREA:PP', 6],
  [edition2021, 'WBK', 'hasilBersih', 'B.I', 18.25],
  [edition2021, 'WBK', 'ipak', 'B.I.a', 15.75],
  [edition2021, 'WBK', 'kinerja', 'B.I.b', 2.5],
  [edition2021, 'WBK', 'hasilPrima', 'B.II', 14],
  [edition2021, 'WBBM', 'total', 'TOTAL', 85],
  [edition2021, 'WBBM', 'pengungkit', 'A', 48],
  [edition2021, 'WBBM', 'area:MP', 'AREA:MP', 6],
  [edition2021, 'WBBM', 'area:TL', 'AREA:TL', 5.25],
  [edition2021, 'WBBM', 'area:SDM', 'AREA:SDM', 7.5],
  [edition2021, 'WBBM', 'area:AK', 'AREA:AK', 7.5],
  [edition2021, 'WBBM', 'area:PW', 'AREA:PW', 11.25],
  [edition2021, 'WBBM', 'area:PP', 'AREA:PP', 7.5],
  [edition2021, 'WBBM', 'hasilBersih', 'B.I', 19.5],
  [edition2021, 'WBBM', 'ipak', 'B.I.a', 15.75],
  [edition2021, 'WBBM', 'kinerja', 'B.I.b', 3.75],
  [edition2021, 'WBBM', 'hasilPrima', 'B.II', 15.75],
  [edition2014, 'WBK', 'total', 'TOTAL', 75],
  [edition2014, 'WBK', 'hasilBersih', 'B.I', 18],
  [edition2014, 'WBK', 'spak', 'B.I.1', 13.5],
  [edition2014, 'WBK', 'tlhp', 'B.I.2', 3.5],
  [edition2014, 'WBBM', 'total', 'TOTAL', 85],
  [edition2014, 'WBBM', 'hasilBersih', 'B.I', 18],
  [edition2014, 'WBBM', 'spak', 'B.I.1', 13.5],
  [edition2014, 'WBBM', 'tlhp', 'B.I.2', 3.5],
  [edition2014, 'WBBM', 'hasilPelayanan', 'B.II', 16],
]

test.each(gates.map(([edition, ...rest]) => [edition.editionId, ...rest] as const))(
  '%s %s: gate %s on %s stands at %d, and only binary noise is tolerated',
  (id, target, key, node, threshold) => {
    const plan = compileEdition(getEdition(id), target)
    const gateAt = (value: number) => {
      const points = new Float64Array(plan.keys.length)
      points[plan.placeOf.get(node)!] = value
      return evaluateGates(plan, points).find((gate) => gate.key === key)!
    }
    expect(gateAt(threshold)).toEqual({ key, node, value: threshold, threshold, passed: true, margin: 0 })
    expect(gateAt(threshold + 0.01).passed).toBe(true)
    expect(gateAt(threshold - 0.9e-9).passed).toBe(true)
    expect(gateAt(threshold - 1.1e-9).passed).toBe(false)
    expect(gateAt(threshold - 0.01)).toMatchObject({ passed: false })
    expect(gateAt(threshold - 0.01).margin).toBeCloseTo(-0.01, 9)
  },
)

test.each([
  [edition2021, 'WBK'],
  [edition2021, 'WBBM'],
  [edition2014, 'WBK'],
  [edition2014, 'WBBM'],
] as const)(
  'the table above holds every gate of an edition and target, in the order of the edition',
  (edition, target) => {
    const listed = gates.filter(([one, aim]) => one === edition && aim === target).map(([, , key]) => key)
    expect(compileEdition(edition, target).gates.map(({ key }) => key)).toEqual(listed)
  },
)

/** Points of the nodes that gates look at; the rest follows. */
function pointsWith(edition: Edition, target: Target, leaves: Readonly<Record<string, number>>) {
  const plan = compileEdition(edition, target)
  const points = new Float64Array(plan.keys.length)
  const reach = (key: string): number => {
    const node = plan.placeOf.get(key)!
    const children = [...plan.children[node]!]
    points[node] = leaves[key] ?? children.reduce((sum, child) => sum + reach(plan.keys[child]!), 0)
    return points[node]
  }
  reach('TOTAL')
  for (const { key } of edition.areas) reach(`AREA:${key}`)
  const need = pointsNeeded(plan, points)
  return { need, readiness: readiness(plan, need) }
}

const areasAt60 = { 'A.I': 18, 'A.II': 18, 'AREA:MP': 4.8, 'AREA:TL': 4.2, 'AREA:SDM': 6, 'AREA:AK': 6 }

test('worked check: areas at 60 %, survey and performance at their minimum: 6.75 needed, readiness 91', () => {
  const leaves = { ...areasAt60, 'AREA:PW': 9, 'AREA:PP': 6, 'B.I.a': 15.75, 'B.I.b': 2.5, 'B.II.a': 14 }
  const result = pointsWith(edition2021, 'WBK', leaves)
  expect(result.need).toEqual({
    total: 6.75,
    areas: { MP: 0, TL: 0, SDM: 0, AK: 0, PW: 0, PP: 0 },
    pengungkit: 4,
    results: { 'B.I.a': 0, 'B.I.b': 0, 'B.II.a': 0 },
    groups: 0,
    anywhere: 2.75,
  })
  expect(result.readiness).toBeCloseTo(91, 9)
})

test('52/2014: the group asks for more than its parts', () => {
  const { need } = pointsWith(edition2014, 'WBK', { A: 60, 'B.I.1': 13.5, 'B.I.2': 3.5, 'B.II.1': 20 })
  expect(need).toMatchObject({ total: 1, groups: 1, anywhere: 0, results: { 'B.I.1': 0, 'B.I.2': 0, 'B.II.1': 0 } })
  expect(pointsWith(edition2014, 'WBK', { A: 60, 'B.I.1': 14.5, 'B.I.2': 3.5, 'B.II.1': 20 }).need.total).toBe(0)
})

test('52/2014: no gate on areas or levers, and service quality binds for WBBM only', () => {
  const leaves = { A: 0, 'B.I.1': 15, 'B.I.2': 5, 'B.II.1': 0 }
  expect(pointsWith(edition2014, 'WBK', leaves).need).toMatchObject({ pengungkit: 0, anywhere: 55, total: 55 })
  expect(pointsWith(edition2014, 'WBBM', leaves).need).toMatchObject({
    results: { 'B.I.1': 0, 'B.I.2': 0, 'B.II.1': 16 },
    anywhere: 49,
    total: 65,
  })
})
