import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysBefore } from '#app/domain/calendar/weeks.ts'
import { escapeCell } from '#app/domain/exchange/escape-cell.ts'
import { changeBetween, isOfKind } from '#app/domain/monitoring/change.ts'
import { forecast } from '#app/domain/monitoring/forecast.ts'
import { median, rollUp } from '#app/domain/monitoring/roll-up.ts'

test.each([
  ['=1+1', "'=1+1"],
  ['+62 812', "'+62 812"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', "'\r=1"],
  ['Kanim Pati', 'Kanim Pati'],
  ['a=1', 'a=1'],
  ['', ''],
])('a cell that says %j is written as %j', (text, written) => {
  expect(escapeCell(text)).toBe(written)
})

const weekly = (values: readonly number[], last = '2026-05-12') =>
  values.map((value, place) => ({ day: daysBefore(last, 7 * (values.length - 1 - place)), value }))

test('weeks on a line go on along it, and the band closes', () => {
  const found = forecast(weekly([60, 62, 64, 66, 68]), '2026-05-26')
  expect(found).toMatchObject({ kind: 'line', weeks: 4 })
  if (found.kind !== 'line') throw new Error('no line')
  expect(found.middle).toBeCloseTo(72, 9)
  expect(found.slope).toBeCloseTo(2, 9)
  expect(found.high - found.low).toBeCloseTo(0, 9)
})

test('weeks that scatter open the band on both sides', () => {
  const found = forecast(weekly([60, 66, 62, 69, 66, 72]), '2026-05-31')
  if (found.kind !== 'line') throw new Error('no line')
  expect(found.low).toBeLessThan(found.middle - 1)
  expect(found.high).toBeGreaterThan(found.middle + 1)
})

test.each([
  ['nothing', [], 0],
  ['one point', [50], 0],
  ['three weeks', [50, 51, 52, 53], 3],
])('%s is too little for a forecast', (_name, values, weeks) => {
  expect(forecast(weekly(values), '2026-05-31')).toEqual({ kind: 'short', weeks, needed: 4 })
})

test('four weeks with holes are too few points', () => {
  const points = weekly([50, 52, 54, 56, 58]).filter((_point, place) => place !== 2)
  expect(forecast(points, '2026-05-31')).toMatchObject({ kind: 'short' })
})

test('a day that has come is not foretold', () => {
  expect(forecast(weekly([50, 52, 54, 56, 58]), '2026-05-12')).toEqual({ kind: 'past' })
})

test('a forecast never leaves 0 to 100, and its band holds its middle', () => {
  const values = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 5, maxLength: 12 })
  fc.assert(
    fc.property(values, (made) => {
      const found = forecast(weekly(made), '2026-05-31')
      if (found.kind !== 'line') return false
      return found.low >= 0 && found.high <= 100 && found.low <= found.middle && found.middle <= found.high
    }),
  )
})

test.each([
  [[], null],
  [[3], 3],
  [[5, 1, 3], 3],
  [[4, 1, 3, 2], 2.5],
])('the median of %j is %j', (values, middle) => {
  expect(median(values)).toBe(middle)
})

const office = { state: 'pembangunan', status: 'perlu_pembinaan', readiness: 80, need: 3, pastReadiness: 78 } as const

test('offices roll up to counts, a median, the weakest gate and the change of those that have a past', () => {
  const together = rollUp(
    [
      { ...office, failedGates: 'area:PW,total' },
      { ...office, readiness: 90, need: 1, failedGates: 'area:PW', pastReadiness: null },
      { ...office, state: 'penilaian_kanwil', status: 'hampir_siap', readiness: 100, need: 0, failedGates: '' },
      { ...office, state: null, status: null, readiness: null, need: null, failedGates: null, pastReadiness: null },
    ],
    ['area:MP', 'area:PW'],
  )
  expect(together).toEqual({
    offices: 4,
    assessed: 3,
    passing: 1,
    statuses: { siap_diusulkan: 0, hampir_siap: 1, perlu_pembinaan: 2 },
    median: 90,
    weakest: { gate: 'area:PW', offices: 2 },
    need: 4,
    waiting: 1,
    change: 90 - 78,
  })
})

test('nothing rolls up to nothing', () => {
  expect(rollUp([], ['area:PW'])).toMatchObject({ offices: 0, median: null, weakest: null, need: 0, change: null })
})

const then = { readiness: 80, status: 'perlu_pembinaan', failedGates: 'area:PW,total' }

test('a change names readiness, status, gates won and lost, and what happened', () => {
  const change = changeBetween(
    then,
    { readiness: 84, status: 'hampir_siap', failedGates: 'ipak,total' },
    { 'item.returned': 2, 'item.accepted': 3, 'assessment.submitted': 1 },
  )
  expect(change).toEqual({
    readiness: 4,
    status: { from: 'perlu_pembinaan', to: 'hampir_siap' },
    won: ['area:PW'],
    lost: ['ipak'],
    returned: 2,
    judged: 5,
    submitted: true,
    moved: true,
  })
  expect(change && isOfKind(change, 'up')).toBe(true)
  expect(change && isOfKind(change, 'down')).toBe(false)
  expect(change && isOfKind(change, 'gates')).toBe(true)
})

test.each([
  ['the same', then, {}],
  ['less than is shown', { ...then, readiness: 80.04 }, {}],
  ['a past nobody knows', { ...then }, { 'answer.recorded': 4 }],
])('%s is no change', (_name, now, acts) => {
  expect(changeBetween(then, now, acts)).toBeUndefined()
})

test('where the past is not known, gates and status are not said to have changed', () => {
  expect(
    changeBetween({ readiness: null, status: null, failedGates: null }, { ...then, failedGates: '' }, {}),
  ).toBeUndefined()
})
