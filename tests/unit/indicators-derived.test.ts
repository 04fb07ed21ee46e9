import { expect, test } from 'vitest'
import { derivedColumn, derivedIndicators, derivedKeys, derivedReports } from '#app/domain/indicators/derived.ts'
import type { DerivedFigure } from '#app/domain/indicators/derived.ts'
import { seriesOf } from '#app/domain/indicators/series.ts'
import { standingOf } from '#app/domain/indicators/standing.ts'
import { keepers } from '#app/use-cases/reporting/keep-derived.server.ts'
import { loadCatalogue } from '#db/reference/indicators.server.ts'

const catalogue = loadCatalogue()
const indicatorOf = (code: string) => catalogue.indicators.find((one) => one.code === code)!
const today = '2026-05-12'

function surveys(period: string, value: number, changes: Partial<DerivedFigure> = {}): DerivedFigure {
  const dueOn = `${Number(period) + 1}-01-08`
  const set = { predicate: null, active: null, targetWbk: null, targetWbbm: null }
  return { period, dueOn, figureKey: 'surveys', value, ...set, ...changes }
}

function points(due: number, complete: number): readonly DerivedFigure[] {
  const at = { ...surveys('2026', 0), period: '2026-Q1', dueOn: '2026-04-08' }
  return [
    { ...at, figureKey: 'points_due', value: due },
    { ...at, figureKey: 'points_complete', value: complete },
  ]
}

test('two indicators of the catalogue are counted; who counts them is known, and each can be listed', () => {
  const codes = derivedIndicators(catalogue).map(({ code }) => code)
  expect(codes).toEqual(['SKM-03', 'ZI-01'])
  expect(Object.keys(keepers)).toEqual(codes)
  expect(derivedKeys(catalogue, ['SKM-03', 'CC-01'])).toEqual([{ figureKey: 'surveys', code: 'SKM-03' }])
  for (const code of codes) expect(derivedColumn(catalogue, indicatorOf(code), '2026-01-08', today)).toBeDefined()
  expect(derivedColumn(catalogue, indicatorOf('CC-01'), '2026-01-08', today)).toBeUndefined()
})

test('a year that is over is judged by the catalogue, or by what the cycle sets for the predicate', () => {
  expect(derivedReports(catalogue, [surveys('2025', 3)], today)).toMatchObject([
    { indicatorCode: 'SKM-03', period: '2025', value: 3, target: 4, achievement: 75, colour: 'red' },
  ])
  const set = surveys('2025', 3, { predicate: 'WBBM', targetWbk: 5, targetWbbm: 3 })
  expect(derivedReports(catalogue, [set], today)).toMatchObject([{ target: 3, colour: 'green' }])
})

test('a year that runs shows how far it is and is not judged; the last one stands as long as there is one', () => {
  const running = derivedReports(catalogue, [surveys('2026', 1)], today)
  expect(running).toMatchObject([{ value: 1, target: 4, achievement: null, colour: null, interim: true }])
  expect(standingOf(indicatorOf('SKM-03'), running, today)).toMatchObject({
    ...{ state: 'value', value: 1, valuePeriod: '2026', colour: null, interim: true, change: undefined },
  })
  const both = derivedReports(catalogue, [surveys('2025', 4), surveys('2026', 1)], today)
  expect(standingOf(indicatorOf('SKM-03'), both, today)).toMatchObject({
    ...{ value: 4, valuePeriod: '2025', colour: 'green', interim: false, values: [4] },
  })
  expect(seriesOf(['2025', '2026'], both, today).map(({ value, gap, interim }) => [value, gap, interim])).toEqual([
    [4, null, false],
    [1, null, true],
  ])
})

test('a quarter in which nothing fell due has nothing to measure; a missing figure is no value', () => {
  expect(derivedReports(catalogue, points(0, 0), today)).toMatchObject([{ value: null, notApplicable: true }])
  expect(derivedReports(catalogue, points(80, 60), today)).toMatchObject([{ value: 75, colour: 'red' }])
  expect(derivedReports(catalogue, points(80, 60).slice(1), today)).toEqual([])
})

test('a cycle that does not ask for it shows none', () => {
  expect(derivedReports(catalogue, [surveys('2025', 3, { active: 0 })], today)).toEqual([])
  expect(derivedReports(catalogue, [surveys('2025', 3, { active: 1 })], today)).toHaveLength(1)
})

test('an indicator that asks for more than a formula and a target cannot be listed', () => {
  const capped = { ...indicatorOf('SKM-03'), cap: 100 }
  expect(() => derivedColumn(catalogue, capped, '2026-01-08', today)).toThrow('SKM-03')
})
