import { expect, test } from 'vitest'
import { edgesOf } from '#app/components/indicator-views/indicator-marks.ts'
import type { SeriesPoint } from '#app/domain/indicators/series.ts'

const point = (value: number | null): SeriesPoint => ({
  ...{ period: '2026-04', value, gap: null, late: false, interim: false, state: 'disetujui' },
  ...{ target: null, colour: null, grade: null, median: null },
})
const edges = (percent: boolean, target: number | null, ...values: number[]) =>
  edgesOf({ points: values.map(point), target, percent })

test('a drawing holds all values and the target, ends at nothing and at the whole, and makes no hair a fall', () => {
  expect(edges(true, 100, 100, 100)).toEqual({ low: 90, high: 100 })
  expect(edges(true, 95, 99.8, 100)).toEqual({ low: 90, high: 100 })
  expect(edges(true, 95, 40, 96)).toEqual({ low: 20, high: 100 })
  expect(edges(true, null, 2, 3)).toEqual({ low: 0, high: expect.any(Number) })
  expect(edges(false, 80, 76.61, 88.31)).toMatchObject({ low: 70, high: 95 })
  expect(edges(false, 3, 0, 2).low).toBe(0)
})
