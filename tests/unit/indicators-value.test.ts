import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { membersOf } from '#app/domain/indicators/dimensions.ts'
import { judge } from '#app/domain/indicators/judge.ts'
import { krejcieMorgan, requiredSample } from '#app/domain/indicators/sample.ts'
import { indicatorValue, secondValue } from '#app/domain/indicators/value.ts'
import { brokenChecks, figureFault, isJump } from '#app/domain/indicators/check-figures.ts'
import raw from '#db/reference/data/indicators.json' with { type: 'json' }
import { loadCatalogue } from '#db/reference/indicators.server.ts'

const catalogue = loadCatalogue()
const { sample_size: sample } = catalogue
const indicator = (code: string) => catalogue.indicators.find((one) => one.code === code)!
const value = (code: string, figures: Record<string, number>) => {
  const one = indicator(code)
  const members = membersOf(catalogue, one).map((member) => member.code)
  return indicatorValue(one, members, new Map(Object.entries(figures)), sample)
}
const amount = (code: string, figures: Record<string, number>) => {
  const found = value(code, figures)
  return found.state === 'value' ? found.value : found.state
}

describe('the sample', () => {
  test.each(raw.sample_size.krejcie_morgan.table as [number, number][])(
    'of a population of %i is the printed %i',
    (population, printed) => {
      expect(krejcieMorgan(population, sample.krejcie_morgan)).toBe(printed)
    },
  )

  test.each([
    [0, 0],
    [12, 12],
    [30, 30],
    [33, 30],
    [45, 40],
    [100, 80],
    [450, 207],
    [1000, 278],
    [1050, 281],
    [3200, 343],
    [10_000, 370],
  ])('needed for %i people served is %i', (population, needed) => {
    expect(requiredSample(population, sample)).toBe(needed)
  })

  test('never asks for more people than there are, and never for fewer when there are more', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000), (population) => {
        const needed = requiredSample(population, sample)
        expect(needed).toBeLessThanOrEqual(population)
        expect(requiredSample(population + 1, sample)).toBeGreaterThanOrEqual(needed)
      }),
    )
  })
})

const elements = Object.fromEntries(
  [330, 325, 300, 380, 335, 340, 345, 320, 315].map((sum, place) => [`sum_u${place + 1}`, sum]),
)

describe('values', () => {
  test.each([
    ['the satisfaction index', 'SKM-01', { skm_respondents: 100, ...elements }, 83.0556],
    ['enough respondents count as all', 'SKM-02', { skm_respondents: 300, population: 450 }, 100],
    ['too few respondents', 'SKM-02', { skm_respondents: 103, population: 450 }, 49.7585],
    [
      'services are added up before they are divided',
      'SLA-03',
      {
        'services_finished/PSP-E': 400,
        'services_on_time/PSP-E': 392,
        'services_finished/ITAS': 50,
        'services_on_time/ITAS': 43,
      },
      96.6667,
    ],
    [
      'passports alone',
      'SLA-01',
      {
        'services_finished/PSP-E': 400,
        'services_on_time/PSP-E': 392,
        'services_finished/ITAS': 50,
        'services_on_time/ITAS': 0,
      },
      98,
    ],
    ['violations that rose count as nothing', 'PNG-06', decrease(4, 6), 0],
    ['violations that fell by half', 'PNG-06', decrease(4, 2), 50],
    ['no violation in either year is full', 'PNG-06', decrease(0, 0), 100],
    ['violations where there were none', 'PNG-06', decrease(0, 2), 0],
    ['nobody has to file', 'PNG-01', { lhkpn_required: 0, lhkpn_filed: 0 }, 100],
    ['nothing was finished', 'SLA-02', { passports_measured: 0, passport_working_days: 0 }, 'not_applicable'],
    ['a figure is missing', 'SLA-02', { passports_measured: 10 }, 'incomplete'],
    ['a figure of one member is missing', 'SLA-03', { 'services_finished/PSP-E': 4 }, 'incomplete'],
    ['more than a hundred per cent is capped', 'AGN-01', { agents: 5, changes: 8, changes_integrated: 2 }, 100],
  ])('%s', (_name, code, figures, expected) => {
    const found = amount(code, figures as Record<string, number>)
    if (typeof expected === 'string') expect(found).toBe(expected)
    else expect(found).toBeCloseTo(expected, 4)
  })

  test('a second value stands beside the first and has no cap of its own', () => {
    const figures = new Map(Object.entries({ inspections: 2, inspection_findings: 4, inspection_findings_done: 3 }))
    expect(secondValue(indicator('PGD-04'), [], figures, sample)).toEqual({ state: 'value', value: 75 })
    expect(secondValue(indicator('SLA-02'), [], figures, sample)).toBeUndefined()
  })

  test('every indicator has a value where every figure is there', () => {
    for (const one of catalogue.indicators) {
      const figures = new Map(one.inputs.map(({ key, min }) => [key, Math.max(min ?? 0, 1)]))
      expect(indicatorValue(one, [], figures, sample)).toMatchObject({ state: 'value', value: expect.any(Number) })
    }
  })
})

describe('against the target', () => {
  test.each([
    ['less is better, and better than the target', 'SLA-02', 3, 'WBK', 120, 'green'],
    ['less is better, a quarter above the target', 'SLA-02', 5, 'WBK', 75, 'red'],
    ['none allowed and none there', 'SLA-04', 0, 'WBK', 100, 'green'],
    ['none allowed and two there', 'SLA-04', 2, 'WBK', 0, 'red'],
    ['on the edge of yellow', 'PGD-01', 72, 'WBK', 80, 'yellow'],
    ['enquiries are not judged', 'CC-01', 7, 'WBK', null, null],
    ['a grade that begins above its edge is not reached on it', 'AKN-02', 60, 'WBK', 100, 'yellow'],
    ['and is reached just above', 'AKN-02', 60.01, 'WBK', 100.0167, 'green'],
  ] as const)('%s', (_name, code, found, predicate, achievement, colour) => {
    const target = code === 'PGD-01' ? { adjusted: 90 } : {}
    const judged = judge(catalogue, indicator(code), found, predicate, target)
    expect(judged.colour).toBe(colour)
    if (achievement === null) expect(judged.achievement).toBeNull()
    else expect(judged.achievement).toBeCloseTo(achievement, 3)
  })

  test.each([
    [88.31, 'A'],
    [88.3, 'B'],
    [76.61, 'B'],
    [76.6, 'C'],
    [65, 'C'],
    [64.99, 'D'],
    [25, 'D'],
    [88.3050001, 'A'],
  ])('an IKM of %d is grade %s', (ikm, grade) => {
    expect(judge(catalogue, indicator('SKM-01'), ikm, 'WBK').grade).toBe(grade)
  })

  test.each([
    [76.606, 'WBK', 'B', 'green'],
    [76.604, 'WBK', 'C', 'yellow'],
    [88.305, 'WBBM', 'A', 'green'],
    [88.304, 'WBBM', 'B', 'yellow'],
  ] as const)('an IKM of %s for %s has the colour of its grade', (ikm, predicate, grade, colour) => {
    expect(judge(catalogue, indicator('SKM-01'), ikm, predicate)).toMatchObject({ grade, colour })
  })

  test('the target of an assessment follows its scheme, and a scheme without cut points is not judged', () => {
    const ombudsman = indicator('OMB-01')
    expect(judge(catalogue, ombudsman, 80, 'WBBM', { scheme: 'zona-2015-2021' })).toMatchObject({
      target: 81,
      grade: 'kuning',
    })
    expect(judge(catalogue, ombudsman, 80, 'WBBM', { scheme: 'opini-2022-2024' })).toMatchObject({
      target: 88,
      grade: 'B',
    })
    expect(judge(catalogue, ombudsman, 80, 'WBBM', { scheme: 'maladministrasi-2025' })).toMatchObject({
      target: null,
      colour: null,
      grade: null,
    })
  })

  test('a target set for the cycle wins over the catalogue’s', () => {
    expect(judge(catalogue, indicator('SLA-03'), 95, 'WBK', { adjusted: 90 }).target).toBe(90)
  })
})

describe('figures as they are typed', () => {
  const input = indicator('SLA-03').inputs[0]!
  test.each([
    ['a whole number', 4, undefined],
    ['a half', 4.5, 'whole-number'],
    ['less than nothing', -1, 'too-small'],
    ['no number', Number.NaN, 'not-a-number'],
    ['more than can be counted', 1e16, 'too-large'],
  ])('%s', (_name, figure, fault) => {
    expect(figureFault(input, figure)?.fault).toBe(fault)
  })

  test('a part above its whole is named with its member', () => {
    const figures = new Map([
      ['services_finished/PSP-E', 4],
      ['services_on_time/PSP-E', 5],
      ['services_finished/ITAS', 9],
      ['services_on_time/ITAS', 1],
    ])
    expect(brokenChecks(indicator('SLA-03'), ['PSP-E', 'ITAS'], figures, sample)).toEqual([
      { check: 'services_on_time <= services_finished', member: 'PSP-E' },
    ])
  })

  test.each([
    ['as usual', 110, [100, 104, 96], false],
    ['four times as much', 400, [100, 104, 96], true],
    ['a third of it', 30, [100, 104, 96], true],
    ['small counts jump by nature', 4, [1, 1, 1], false],
    ['too little is known', 400, [100, 104], false],
  ])('a jump: %s', (_name, figure, past, expected) => {
    expect(isJump(figure, past)).toBe(expected)
  })
})

function decrease(last: number, now: number): Record<string, number> {
  return { violations_last_year: last, violations_this_year: now, violations_sanctioned: 0 }
}
