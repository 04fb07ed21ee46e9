import { expect, test } from 'vitest'
import { judge } from '#app/domain/indicators/judge.ts'
import { requiredSample } from '#app/domain/indicators/sample.ts'
import { indicatorValue } from '#app/domain/indicators/value.ts'
import { brokenChecks } from '#app/domain/indicators/check-figures.ts'
import { compositionOf, fewestShown, shownServices } from '#app/domain/surveys/composition.ts'
import { figuresOfTally } from '#app/domain/surveys/figures.ts'
import {
  elementsOf,
  instrumentsIn,
  keptInstruments,
  packRatings,
  resultItemOf,
  surveyInstruments,
} from '#app/domain/surveys/instruments.ts'
import { countProfile, profileOf, shownProfile } from '#app/domain/surveys/profile.ts'
import { monthsOf, quarterOf, quartersToOpen } from '#app/domain/surveys/quarters.ts'
import { surveyResult, surveyStandard } from '#app/domain/surveys/results.ts'
import { settledTally } from '#app/domain/surveys/settled.ts'
import { mostRespondents, sumByService, wholeTally } from '#app/domain/surveys/tally.ts'
import type { ServiceTally, Tally } from '#app/domain/surveys/tally.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import { loadEditions } from '#db/reference/editions.server.ts'
import { loadCatalogue } from '#db/reference/indicators.server.ts'

const catalogue = loadCatalogue()

const none = { respondents: 0, sums: [] }
function aTally(service: string, respondents: number, mean = 3): ServiceTally {
  const of = (questions: number) => ({ respondents, sums: Array.from({ length: questions }, () => respondents * mean) })
  return { service, answers: respondents, paper: 0, skm: of(9), spak: of(5), spkp: of(8) }
}

test('the worked example of the catalogue: 83.06, grade B', () => {
  const sums = [330, 325, 300, 380, 335, 340, 345, 320, 315]
  const result = surveyResult(catalogue, 'skm', { respondents: 100, sums }, 3.0644)!
  expect(result.ikm?.toFixed(2)).toBe('83.06')
  expect(result.grade).toBe('B')
  expect(result.elements.map(({ weak }) => weak)).toEqual([
    ...[false, false, true, false, false, false, false, false, false],
  ])
  expect(result.elements[2]).toMatchObject({ code: 'U3', sum: 300, mean: 3, grade: 'C' })
  expect(result.elements.reduce((sum, { weighted }) => sum + weighted, 0)).toBeCloseTo(result.index, 12)
})

test('full marks are 100 and 4.00, nothing rounded away, and nothing weak', () => {
  const sums = Array.from({ length: 9 }, () => 4 * 343)
  expect(surveyResult(catalogue, 'skm', { respondents: 343, sums }, 3.5324)).toMatchObject({
    ...{ ikm: 100, index: 4, grade: 'A' },
    elements: catalogue.skm.elements.map(() => ({ weak: false })),
  })
})

test('nobody answered: there is no result', () => {
  expect(surveyResult(catalogue, 'spak', none, 3.6)).toBeNull()
})

test('the lowest element asks for a follow-up even above the standard', () => {
  const sums = [390, 380, 390, 390, 390]
  const { elements, index, ikm } = surveyResult(catalogue, 'spak', { respondents: 100, sums }, 3.6)!
  expect(elements.filter(({ weak }) => weak).map(({ code }) => code)).toEqual(['K2'])
  expect([index, ikm]).toEqual([3.88, null])
})

test.each([
  ['skm', 'WBK', 76.61 / 25],
  ['skm', 'WBBM', 88.31 / 25],
  ['spak', 'WBK', 3.6],
  ['spkp', 'WBK', 3.2],
  ['spkp', 'WBBM', 3.6],
] as const)('%s has to reach its target for %s', (instrument, predicate, standard) => {
  expect(surveyStandard(catalogue, instrument, predicate)).toBeCloseTo(standard, 12)
})

test('what a campaign counts gives the indicators the same value as the page, and breaks no check', () => {
  const tally = [aTally('PSP-E', 40, 3.25), { ...aTally('ITAS', 60, 3), spkp: none }]
  const figures = new Map(figuresOfTally(catalogue, tally))
  const of = (code: string) => catalogue.indicators.find((one) => one.code === code)!
  for (const [code, instrument] of [
    ['SKM-01', 'skm'],
    ['IPK-01', 'spak'],
    ['IPK-02', 'spkp'],
  ] as const) {
    const value = indicatorValue(of(code), [], figures, catalogue.sample_size)
    const result = surveyResult(catalogue, instrument, wholeTally(tally, instrument), 3)!
    const shown = result.ikm ?? result.index
    expect(value.state === 'value' && value.value).toBeCloseTo(shown, 12)
    expect(judge(catalogue, of(code), shown, 'WBK').grade).toBe(result.grade)
    expect(brokenChecks(of(code), [], figures, catalogue.sample_size)).toEqual([])
  }
  expect(figures.get('spkp_respondents')).toBe(40)
})

test('a survey that nobody answered gives no figure: no respondent is not a count of zero', () => {
  expect(figuresOfTally(catalogue, [{ ...aTally('PSP-E', 3), spak: none }]).map(([key]) => key)).not.toContain('sum_k1')
})

test('the sample of the catalogue’s cases', () => {
  const sample = (population: number) => requiredSample(population, catalogue.sample_size)
  expect([12, 30, 33, 45, 450, 1050, 10_000].map(sample)).toEqual([12, 30, 30, 40, 207, 281, 370])
})

test.each([
  ['every question answered', { u1: '4', u2: '3', u3: '1' }, '431'],
  ['one left out', { u1: '4', u3: '1' }, undefined],
  ['one beyond the scale', { u1: '4', u2: '5', u3: '1' }, undefined],
  ['one below the scale', { u1: '4', u2: '0', u3: '1' }, undefined],
  ['several in one', { u1: '4', u2: '33', u3: '1' }, undefined],
  ['a digit of another script', { u1: '4', u2: '３', u3: '1' }, undefined],
])('%s', (_name, answered, kept) => {
  expect(packRatings(catalogue.skm.elements.slice(0, 3), answered)).toBe(kept)
})

test('surveys are kept in one order', () => {
  expect(keptInstruments(['spkp', 'skm'])).toBe('skm,spkp')
  expect(instrumentsIn('skm,spkp')).toEqual(['skm', 'spkp'])
  expect(instrumentsIn('skm,__proto__')).toEqual(['skm'])
  expect(surveyInstruments.map((instrument) => elementsOf(catalogue, instrument).length)).toEqual([9, 5, 8])
})

test('every edition has one item for each index', () => {
  for (const edition of loadEditions().values()) {
    const items = indexEdition(edition).items.map(({ code, item }) => ({ code, kind: item.kind }))
    expect(resultItemOf(items, 'spak')?.code).toMatch(/^B\.I\./)
    expect(resultItemOf(items, 'spkp')?.code).toMatch(/^B\.II\./)
  }
})

test('respondents far off the people served are told, and so is a service that is missing', () => {
  const population = { 'PSP-E': 800, ITAS: 100, ITK: 100 }
  const shares = compositionOf([aTally('PSP-E', 20), aTally('ITAS', 20)], population)
  expect(shares.map(({ service, off }) => [service, off])).toEqual([
    ['PSP-E', true],
    ['ITAS', true],
    ['ITK', true],
  ])
  const even = compositionOf([aTally('PSP-E', 78), aTally('ITAS', 12), aTally('ITK', 10)], population)
  expect(even.filter(({ off }) => off)).toEqual([])
})

test('few answers, or people nobody counted, are compared with nothing', () => {
  expect(compositionOf([aTally('PSP-E', 1)], { 'PSP-E': 1, ITAS: 99 }).some(({ off }) => off)).toBe(false)
  expect(compositionOf([aTally('PSP-E', 50)], {})).toEqual([
    { service: 'PSP-E', answers: 50, share: 1, population: null, populationShare: null, off: false },
  ])
})

test.each<[string, Tally, readonly string[]]>([
  ['enough of each', [aTally('A', 5), aTally('B', 9)], ['B', 'A']],
  ['too few of several are left out together', [aTally('A', 3), aTally('B', 9), aTally('C', 2)], ['B']],
  ['one alone would follow from the sum, so another goes too', [aTally('A', 4), aTally('B', 9), aTally('C', 7)], ['B']],
  ['too few of all', [aTally('A', 4)], []],
  ['nobody', [], []],
])('what few people said is shown to nobody: %s', (_name, tally, shown) => {
  expect([...shownServices(tally, 'skm')]).toEqual(shown)
})

test('whatever the counts, those left out are none or enough', () => {
  for (let seed = 0; seed < 300; seed += 1) {
    const tally = Array.from({ length: 1 + (seed % 6) }, (_one, place) =>
      aTally(`S${place}`, (seed * 7 + place * place * 5) % 13),
    )
    const shown = shownServices(tally, 'skm')
    const hidden = tally.filter(({ service }) => !shown.has(service)).reduce((sum, { answers }) => sum + answers, 0)
    if (shown.size > 0) expect(hidden === 0 || hidden >= fewestShown).toBe(true)
    for (const { service, answers } of tally)
      if (shown.has(service)) expect(answers).toBeGreaterThanOrEqual(fewestShown)
  }
})

test('only bands of the form count, and what was not said stays open', () => {
  const said = { age: '26-35', sex: 'other', education: '', work: 'pns' }
  expect(profileOf(said)).toEqual({ age: '26-35', sex: null, education: null, work: 'pns' })
  expect(countProfile([{ ...profileOf(said), count: 4 }], 'age')).toEqual([{ band: '26-35', count: 4 }])
})

test.each<[string, readonly number[], readonly (number | null)[]]>([
  ['bands of few lose their number', [5, 4, 12], [5, null, 12]],
  ['a question that few answered is not shown', [1, 3], []],
  ['few in each, enough together', [4, 4], [null, null]],
])('who answered: %s', (_name, counts, shown) => {
  const said = counts.map((count, place) => ({ band: String(place), count }))
  expect(shownProfile(said).map(({ count }) => count)).toEqual(shown)
})

const onDay = (answeredOn: string, respondents: number, service = 'A') => ({
  ...aTally(service, respondents),
  answeredOn,
})
test.each([
  ['nothing of the day that runs', [onDay('2026-05-12', 40)], 0],
  ['the days before', [onDay('2026-05-11', 5), onDay('2026-05-12', 1)], 5],
  ['a day with fewer waits', [onDay('2026-05-09', 7), onDay('2026-05-10', 4)], 7],
  ['and goes with the next', [onDay('2026-05-09', 7), onDay('2026-05-10', 4), onDay('2026-05-11', 1)], 12],
  ['services of a day count together', [onDay('2026-05-09', 3), onDay('2026-05-09', 2, 'B')], 5],
  ['too few of all days', [onDay('2026-05-09', 2), onDay('2026-05-10', 2)], 0],
])('results of a running survey take in %s', (_name, days, respondents) => {
  expect(wholeTally(settledTally(days, '2026-05-12'), 'skm').respondents).toBe(respondents)
})

test('however the days fall, no step of the results is that of a few', () => {
  const days = Array.from({ length: 28 }, (_one, place) =>
    onDay(`2026-05-${String(place + 1).padStart(2, '0')}`, place % 4),
  )
  const seen = days.map(({ answeredOn }) => wholeTally(settledTally(days, answeredOn), 'spak').respondents)
  const steps = [...new Set(seen)].sort((one, other) => one - other)
  expect(steps.length).toBeGreaterThan(3)
  steps.slice(1).forEach((step, place) => expect(step - steps[place]!).toBeGreaterThanOrEqual(fewestShown))
})

test('each survey settles by itself: what a paper left out does not wait for it', () => {
  const days = [{ ...onDay('2026-05-10', 6), spak: none }, onDay('2026-05-11', 2)]
  const settled = settledTally(days, '2026-05-12')
  expect([wholeTally(settled, 'skm').respondents, wholeTally(settled, 'spak').respondents]).toEqual([6, 0])
})

test('days of a service add up', () => {
  expect(sumByService([aTally('B', 2), aTally('A', 1, 4), aTally('B', 3)])).toEqual([aTally('B', 5), aTally('A', 1, 4)])
})

test('quarters, and those a campaign may be opened for', () => {
  expect(quarterOf('2026-05-12')).toBe('2026-Q2')
  expect(quartersToOpen('2026-01-05')).toEqual(['2026-Q1', '2025-Q4'])
  expect(monthsOf('2026-Q2')).toEqual(['2026-04', '2026-05', '2026-06'])
  expect(monthsOf('2026-05')).toEqual([])
})

test('the counts of services add up', () => {
  const tally = [aTally('A', 4, 4), aTally('B', 6, 3)]
  expect(wholeTally(tally, 'spak')).toEqual({ respondents: 10, sums: [34, 34, 34, 34, 34] })
  expect(mostRespondents([{ ...aTally('A', 4), spak: none }])).toBe(4)
})
