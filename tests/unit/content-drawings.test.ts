import { expect, test } from 'vitest'
import { arc, marks, pointAt } from '#app/components/dial-geometry.ts'
import { splitForPhone } from '#app/components/frame/nav.ts'
import { heatFill } from '#app/components/heat-fill.ts'
import { emblems, icons, shapes } from '#app/components/icons/symbols.tsx'
import { shownTracks } from '#app/components/shown-tracks.ts'
import { formats } from '#app/content/formats.ts'

test.each([
  [0, { x: 28, y: 196 }],
  [50, { x: 200, y: 24 }],
  [100, { x: 372, y: 196 }],
])('the dial at %i', (value, place) => {
  expect(pointAt(value, 172)).toEqual(place)
})

test('an arc is one path over the half circle, with a mark for every two', () => {
  expect(arc(0, 100)).toBe('M28 196A172 172 0 0 1 372 196')
  expect(marks.filter(({ ten }) => ten).map(({ value }) => value)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100])
})

test.each([
  ['far below', -0.91, 10, false, 'far'],
  ['just far', -0.8, 10, false, 'far'],
  ['below', -0.59, 8, false, 'miss'],
  ['a hair below', -0.0001, 10, false, 'miss'],
  ['exactly on it', 0, 5, true, 'near'],
  ['passed within binary noise', -1e-10, 5, true, 'near'],
  ['barely', 0.44, 17.5, true, 'near'],
  ['passed', 0.56, 7, true, 'pass'],
  ['with room', 1.21, 8, true, 'well'],
  ['a node without weight', 0, 0, true, 'near'],
] as const)('a heat cell %s', (_name, margin, weight, passed, fill) => {
  expect(heatFill(margin, weight, passed)).toBe(fill)
})

test('readiness is cut on every track, and 100,0 is said of the whole alone', () => {
  const f = formats('id', 'Asia/Jakarta')
  expect(shownTracks({ claimed: 100, supported: 99.9999, verified: 46.39 }, f)).toEqual({
    claimed: '100,0',
    supported: '99,9',
    verified: '46,3',
  })
})

test('a phone shows five tabs; what is left goes into the menu', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({ to: `/${name}`, label: name, icon: 'home' as const }))
  const { tabs, overflow } = splitForPhone(items)
  expect(tabs.map(({ label }) => label)).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(overflow.map(({ label }) => label)).toEqual(['f'])
})

test('no drawing is empty', () => {
  expect(Object.entries({ ...shapes, ...icons, ...emblems }).filter(([, drawing]) => !drawing)).toEqual([])
})
