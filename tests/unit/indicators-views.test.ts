import fc from 'fast-check'
import { expect, test } from 'vitest'
import { attributeCounts, attributeState } from '#app/domain/indicators/attributes.ts'
import { conditionClaims, contradictions, indicatorsFor, supportsItem } from '#app/domain/indicators/claims.ts'
import { achievementOf, colourOf } from '#app/domain/indicators/judge.ts'
import { fewestForMedian, mediansByPeriod } from '#app/domain/indicators/median.ts'
import { rateOf, ratesOf } from '#app/domain/indicators/rates.ts'
import {
  changeOf,
  colourSpans,
  colourSteps,
  recentPeriods,
  seriesOf,
  sinceAsked,
} from '#app/domain/indicators/series.ts'
import type { KeptReport } from '#app/domain/indicators/series.ts'
import { byUrgency, standingOf } from '#app/domain/indicators/standing.ts'
import { loadCatalogue } from '#db/reference/indicators.server.ts'

const catalogue = loadCatalogue()
const indicatorOf = (code: string) => catalogue.indicators.find((one) => one.code === code)!
const today = '2026-05-12'

const kept = (period: string, changes: Partial<KeptReport> = {}): KeptReport => ({
  ...{
    indicatorCode: 'CC-02',
    period,
    dueOn: `${period.slice(0, 5)}${String(Number(period.slice(5)) + 1).padStart(2, '0')}-08`,
  },
  ...{ state: 'disetujui', firstSubmittedOn: '2026-01-01', value: 95, notApplicable: false },
  ...{ target: 95, achievement: 100, colour: 'green', grade: null },
  ...changes,
})
const missing = {
  state: 'kosong',
  firstSubmittedOn: null,
  value: null,
  target: null,
  achievement: null,
  colour: null,
} as const

test.each([
  ['nothing of nothing is no rate', 0, 0, null],
  ['nothing of four', 0, 4, 0],
  ['three of four', 3, 4, 75],
  ['all', 4, 4, 100],
])('%s', (_name, part, whole, rate) => expect(rateOf(part, whole)).toBe(rate))

test('no count of reports makes more than 100 per cent, and on time is never more than handed in', () => {
  const counts = fc
    .tuple(fc.nat(2000), fc.nat(2000), fc.nat(2000))
    .map((drawn) => drawn.sort((one, other) => one - other))
    .map(([onTime, submitted, expected]) => ({ onTime: onTime!, submitted: submitted!, expected: expected! }))
  fc.assert(
    fc.property(counts, (drawn) => {
      const { complete, onTime } = ratesOf(drawn)
      if (drawn.expected === 0) return complete === null && onTime === null
      return complete! <= 100 && onTime! <= complete! && onTime! >= 0
    }),
  )
})

test.each([
  [5, 4],
  [-1, 4],
])('%d of %d is refused instead of shown', (part, whole) => {
  expect(() => rateOf(part, whole)).toThrow(RangeError)
})

test('a median needs three other offices and lies between the least and the most', () => {
  const values = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 30 })
  fc.assert(
    fc.property(values, (drawn) => {
      const rows = drawn.map((value, place) => ({ officeId: `office-${place}`, period: '2026-04', value }))
      const found = mediansByPeriod(rows, 'office-0').get('2026-04')
      if (drawn.length - 1 < fewestForMedian) return found === undefined
      const below = drawn.filter((value) => value <= found!).length
      const above = drawn.filter((value) => value >= found!).length
      return (
        found! >= Math.min(...drawn) &&
        found! <= Math.max(...drawn) &&
        below * 2 >= drawn.length &&
        above * 2 >= drawn.length
      )
    }),
  )
})

test('the last periods of each kind end with the one that runs', () => {
  expect(recentPeriods('monthly', '2026-02-03', 4)).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
  expect(recentPeriods('quarterly', '2026-02-03', 3)).toEqual(['2025-Q3', '2025-Q4', '2026-Q1'])
  expect(recentPeriods('yearly', '2026-02-03', 2)).toEqual(['2025', '2026'])
})

test('a period without a value is a gap that says why', () => {
  const reports = [
    kept('2026-01', { firstSubmittedOn: '2026-02-20' }),
    kept('2026-02', missing),
    kept('2026-03', { ...missing, state: 'terkirim', notApplicable: true, firstSubmittedOn: '2026-04-01' }),
    kept('2026-05', missing),
  ]
  const points = seriesOf(recentPeriods('monthly', today, 6), reports, today, new Map([['2026-01', 91]]))
  expect(points.map(({ gap }) => gap)).toEqual(['unasked', null, 'late', 'not_applicable', 'unasked', 'open'])
  expect(points[1]).toMatchObject({ value: 95, late: true, median: 91 })
  expect(sinceAsked(points)).toHaveLength(5)
})

test.each([
  ['higher', [90, 95], { by: 5, way: 'better' }],
  ['higher', [95, 90], { by: -5, way: 'worse' }],
  ['lower', [4, 3], { by: -1, way: 'better' }],
  ['info', [4, 3], { by: -1, way: 'moved' }],
  ['higher', [90, 90], { by: 0, way: 'same' }],
  ['higher', [90], undefined],
] as const)('where %s is better, %j has changed so', (direction, values, change) => {
  expect(changeOf({ direction }, values)).toEqual(change)
})

test('the steps of colour are the colours that achievement gives', () => {
  const drawn = fc.record({
    direction: fc.constantFrom('higher' as const, 'lower' as const),
    target: fc.double({ min: 0.5, max: 200, noNaN: true }),
    share: fc.double({ min: 0, max: 3, noNaN: true }),
  })
  fc.assert(
    fc.property(drawn, ({ direction, target, share }) => {
      const value = target * share
      const colour = colourOf(achievementOf(value, target, direction)!, catalogue)
      const inside = colourSteps({ direction }, target, catalogue.achievement.colours).filter(
        ({ from, to }) => (from === null || value >= from - 1e-6) && (to === null || value <= to + 1e-6),
      )
      return inside.some((step) => step.colour === colour)
    }),
  )
})

test('the colours follow a target that was changed, and a period that was not judged is drawn with the newest', () => {
  const along = (...targets: (number | null)[]) =>
    colourSpans(
      { direction: 'higher' },
      targets.map((target) => ({ target })),
      95,
      catalogue.achievement.colours,
    ).map(({ first, last, steps }) => [first, last, steps[0]?.from])
  expect(along(90, 90, 95, null, 95)).toEqual([
    [0, 1, 90],
    [2, 4, 95],
  ])
  expect(along(null, 90, null)).toEqual([
    [0, 0, 95],
    [1, 1, 90],
    [2, 2, 95],
  ])
  expect(along()).toEqual([])
  expect(colourSpans({ direction: 'higher' }, [{ target: null }], null, catalogue.achievement.colours)).toEqual([])
  expect(colourSpans({ direction: 'info' }, [{ target: 90 }], 90, catalogue.achievement.colours)).toEqual([])
})

test('an indicator stands by its newest report that is due, and shows its last value beside a missing one', () => {
  const reports = [kept('2026-03', { value: 91, colour: 'yellow', achievement: 95.8 }), kept('2026-04', missing)]
  expect(standingOf(indicatorOf('CC-02'), reports, today)).toMatchObject({
    ...{ state: 'late', period: '2026-04', value: 91, valuePeriod: '2026-03', colour: 'yellow' },
  })
  expect(standingOf(indicatorOf('CC-02'), reports, '2026-05-08')).toMatchObject({ state: 'value', period: '2026-03' })
  expect(standingOf(indicatorOf('CC-02'), [], today)).toMatchObject({ state: 'none', value: null })
})

test('missing comes before given back, red, yellow, green and what is not judged', () => {
  const stand = (code: string, changes: Partial<ReturnType<typeof standingOf>>) => ({
    ...standingOf({ code, direction: 'higher' }, [kept('2026-03', { indicatorCode: code })], today),
    ...changes,
  })
  const lines = [
    stand('F', { colour: null, achievement: null }),
    stand('E', {}),
    stand('D', { colour: 'yellow', achievement: 90 }),
    stand('C2', { colour: 'red', achievement: 50 }),
    stand('C1', { colour: 'red', achievement: 20 }),
    stand('B', { returned: true }),
    stand('A', { state: 'late' }),
  ]
  expect(byUrgency(lines).map(({ code }) => code)).toEqual(['A', 'B', 'C1', 'C2', 'D', 'E', 'F'])
})

test('a criterion is supported by name or from above, never by a name that only begins alike', () => {
  expect(supportsItem('A.I.6.iv', 'A.I.6.iv.a')).toBe(true)
  expect(supportsItem('B.I.b', 'B.I.b')).toBe(true)
  expect(supportsItem('A.I.6.i', 'A.I.6.iv.a')).toBe(false)
  expect(indicatorsFor(catalogue.indicators, 'A.I.5.i.a').map(({ code }) => code)).toEqual(['IPK-01', 'PNG-03'])
})

const measured = (code: string, colour: 'green' | 'yellow' | 'red' | null, achievement: number | null) => {
  return { code, period: '2026-04', value: 60, target: 95, achievement, colour }
}

test.each([
  ['the best answer against a red figure', 'PGD-02', 'red', 63, 1, 1],
  ['a middling answer claims nothing that it denies', 'PGD-02', 'red', 63, 0.5, 0],
  ['near the target of the ministry is near enough', 'PGD-02', 'yellow', 95, 1, 0],
  ['near is not enough where a regulation sets the figure', 'SKM-02', 'yellow', 90, 1, 1],
  ['a ratio of which both places say the same', 'SKM-02', 'yellow', 92, 0.92, 0],
  ['a figure that is not judged', 'CC-01', null, null, 1, 0],
  ['a figure that reaches its target', 'SKM-02', 'green', 100, 1, 0],
] as const)('%s', (_name, code, colour, achievement, share, count) => {
  const { supports } = indicatorOf(code)
  const claims = [{ code: `${supports[0]}.a`, share }]
  expect(contradictions(catalogue.indicators, claims, [measured(code, colour, achievement)])).toHaveLength(count)
})

const label = { id: 'Tindak lanjut selesai', en: 'Follow-up completed' }

test.each([
  ['one that is fulfilled', 'met', false, 'red', 1],
  ['one that waits for the Kanwil', 'unknown', true, 'red', 1],
  ['one that lies near, for nothing counts but the whole', 'met', false, 'yellow', 1],
  ['one that nobody declares', 'unknown', false, 'red', 0],
  ['one that is known not to be fulfilled', 'not_met', false, 'red', 0],
  ['one whose figure is there', 'met', false, 'green', 0],
  ['one whose figure had nothing to measure', 'met', false, null, 0],
] as const)('a condition against its figure: %s', (_name, state, awaitsConfirmation, colour, count) => {
  const claims = conditionClaims([{ key: 'tlhp', state, awaitsConfirmation }], () => label)
  const found = contradictions(catalogue.indicators, claims, [measured('PNG-05', colour, colour && 98)])
  expect(found.map((one) => one.label)).toEqual(count === 0 ? [] : [label])
})

test('the claim farthest from its figure comes first', () => {
  const claims = [{ code: 'A.II.6.ii.a', share: 1 }]
  const found = contradictions(catalogue.indicators, claims, [
    measured('PGD-02', 'red', 70),
    measured('PGD-03', 'red', 10),
  ])
  expect(found.map(({ indicator }) => indicator.code)).toEqual(['PGD-03', 'PGD-02'])
})

test.each([
  [[], 'unknown'],
  [[null], 'unknown'],
  [['green', null], 'green'],
  [['green', 'yellow'], 'yellow'],
  [['green', 'yellow', 'red'], 'red'],
] as const)('an attribute whose indicators are %j is %s: the weakest decides', (colours, state) => {
  expect(attributeState(colours)).toBe(state)
})

test('an attribute counts what was judged and what of it reaches its target', () => {
  const colours = (['green', 'red', null] as const).map((colour) => ({ colour }))
  expect(attributeCounts(colours)).toEqual({ judged: 2, reached: 1 })
})
