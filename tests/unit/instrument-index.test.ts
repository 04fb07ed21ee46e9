import { expect, test } from 'vitest'
import { parseScaled, parseSum } from '#app/domain/instrument/expressions.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import { edition2014, edition2021 } from '#tests/support/worksheets.ts'

test('edition 90/2021 has 113 items in printed order, and their shares are the hundred points', () => {
  const { items, itemByCode } = indexEdition(edition2021)
  expect(items).toHaveLength(113)
  expect(itemByCode.size).toBe(113)
  expect([items[0]!.code, items[112]!.code]).toEqual(['A.I.1.i.a', 'B.II.a'])
  expect(items.reduce((sum, { effectiveWeight }) => sum + effectiveWeight, 0)).toBeCloseTo(100, 9)
})

test('an item knows its place', () => {
  expect(indexEdition(edition2021).itemByCode.get('A.II.5.iii.a')).toMatchObject({
    letter: 'a',
    label: 'LHKPN',
    component: 'A',
    aspect: 'A.II',
    areaKey: 'PW',
    area: 'A.II.5',
    subArea: 'A.II.5.iii',
    group: null,
    node: 'A.II.5.iii',
    effectiveWeight: 1,
  })
})

test('a result item stands for itself with its own weight', () => {
  expect(indexEdition(edition2021).itemByCode.get('B.I.b')).toMatchObject({
    aspect: null,
    areaKey: null,
    subArea: null,
    group: 'B.I',
    node: 'B.I.b',
    effectiveWeight: 5,
  })
})

test.each([
  ['TOTAL', { kind: 'total', parent: null, children: ['A', 'B'], weight: 100 }],
  ['A', { kind: 'component', parent: 'TOTAL', children: ['A.I', 'A.II'], weight: 60 }],
  ['A.II', { kind: 'aspect', parent: 'A', weight: 30 }],
  ['A.I.6', { kind: 'areaPart', parent: 'A.I', weight: 5 }],
  ['AREA:PW', { kind: 'area', parent: 'A', children: ['A.I.5', 'A.II.5'], weight: 15 }],
  ['A.II.5.iii', { kind: 'subArea', parent: 'A.II.5', children: [], items: ['A.II.5.iii.a', 'A.II.5.iii.b'] }],
  ['B.I', { kind: 'group', parent: 'B', children: ['B.I.a', 'B.I.b'], weight: 22.5 }],
  ['B.I.a', { kind: 'item', parent: 'B.I', items: ['B.I.a'], weight: 17.5 }],
])('node %s of 90/2021', (key, node) => {
  expect(indexEdition(edition2021).nodeByKey.get(key)).toMatchObject(node)
})

test('52/2014 has no aspects: its areas hang on the levers', () => {
  const { nodeByKey, areas } = indexEdition(edition2014)
  expect(nodeByKey.get('A')).toMatchObject({ children: ['A.I', 'A.II', 'A.III', 'A.IV', 'A.V', 'A.VI'] })
  expect(nodeByKey.get('AREA:SDM')).toMatchObject({ children: ['A.III'], weight: 15 })
  expect(areas[0]!.aspects).toMatchObject([{ aspect: null, code: 'A.I', weight: 5 }])
})

test('a node comes after everything it sums', () => {
  for (const edition of [edition2021, edition2014]) {
    const seen = new Set<string>()
    for (const { key, children } of indexEdition(edition).nodes) {
      expect(children.every((child) => seen.has(child))).toBe(true)
      seen.add(key)
    }
  }
})

test('the tree of a screen holds every item once', () => {
  const { areas, results, items } = indexEdition(edition2021)
  const inAreas = areas.flatMap(({ aspects }) =>
    aspects.flatMap(({ subAreas }) => subAreas.flatMap((one) => one.items)),
  )
  const all = [...inAreas, ...results.flatMap((group) => group.items)]
  expect(new Set(all)).toEqual(new Set(items))
  expect(all).toHaveLength(113)
  expect(areas[4]).toMatchObject({ key: 'PW', no: 5, node: 'AREA:PW', weight: 15 })
  expect(areas[4]!.aspects.map(({ aspect, code }) => [aspect?.key, code])).toEqual([
    ['pemenuhan', 'A.I.5'],
    ['reform', 'A.II.5'],
  ])
})

test.each([
  ['changes', [{ sign: 1, key: 'changes' }]],
  [
    'prev - now',
    [
      { sign: 1, key: 'prev' },
      { sign: -1, key: 'now' },
    ],
  ],
  ['head + obliged + others', ['head', 'obliged', 'others'].map((key) => ({ sign: 1, key }))],
  ['', undefined],
  ['- now', undefined],
  ['a +', undefined],
  ['a b', undefined],
  ['a * b', undefined],
  ['(a)', undefined],
  ['a[0]', undefined],
  ['2', undefined],
])('the sum "%s"', (expression, terms) => {
  expect(parseSum(expression)).toEqual(terms)
})

test.each([
  ['index / 4 * weight', { key: 'index', divisor: 4 }],
  ['percent / 100 * weight', { key: 'percent', divisor: 100 }],
  ['index / 0 * weight', undefined],
  ['index / 4', undefined],
  ['index * 4 * weight', undefined],
  ['index / four * weight', undefined],
])('the scaled value "%s"', (expression, scaled) => {
  expect(parseScaled(expression)).toEqual(scaled)
})
