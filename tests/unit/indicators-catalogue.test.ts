import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate, namesIn, parseCheck, parseFormula } from '#app/domain/indicators/expression.ts'
import raw from '#db/reference/data/indicators.json' with { type: 'json' }
import { loadCatalogue, parseCatalogue } from '#db/reference/indicators.server.ts'

const functions = { required_sample: (population: number) => population / 2 }
const worth = (text: string, values: Record<string, number> = {}) => {
  const formula = parseFormula(text)
  return formula && evaluate(formula, new Map(Object.entries(values)), functions)
}

describe('a formula', () => {
  test.each([
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['8 / 2 / 2', 2],
    ['10 - 3 - 2', 5],
    ['2.5 * 4', 10],
    ['100 * done / due', 50],
    ['required_sample(due)', 4],
    ['due / (done - done)', undefined],
  ])('%s', (text, expected) => {
    expect(worth(text, { done: 4, due: 8 })).toBe(expected)
  })

  test.each([
    '',
    '1 +',
    '(1',
    '1 2',
    'a b',
    'f(a)',
    'constructor(1)',
    'a.b',
    'a[0]',
    'a; b',
    'a = 1',
    '`a`',
    'a ** b',
    'a <= b',
    '--a',
    `${'('.repeat(60)}1${')'.repeat(60)}`,
  ])('%s is none', (text) => {
    expect(parseFormula(text)).toBeUndefined()
  })

  test('names what it needs, each once', () => {
    expect(namesIn(parseFormula('100 * (a + b) / (a + required_sample(c))')!)).toEqual(['a', 'b', 'c'])
  })

  test('never throws on any text, and a check wants one comparison', () => {
    fc.assert(fc.property(fc.string(), (text) => void [parseFormula(text), parseCheck(text)]))
    expect(parseCheck('a <= 4 * b')).toMatchObject({ operator: '<=' })
    expect(parseCheck('a')).toBeUndefined()
    expect(parseCheck('a <= b <= c')).toBeUndefined()
  })
})

describe('the catalogue', () => {
  test('is whole: 42 indicators, each readable', () => {
    expect(loadCatalogue().indicators).toHaveLength(42)
  })

  type Raw = typeof raw
  const broken = (change: (catalogue: Raw) => void) => {
    const copy = structuredClone(raw)
    change(copy)
    return () => parseCatalogue(copy)
  }

  test.each<[string, (catalogue: Raw) => void, string]>([
    [
      'a formula that cannot be read',
      ({ indicators }) => void (indicators[0]!.formula = '25 * (sum_u1'),
      'SKM-01: unreadable',
    ],
    [
      'a name nobody enters',
      ({ indicators }) => void (indicators[1]!.formula = '100 * people'),
      'SKM-02: unknown-name: people',
    ],
    ['a unit nobody knows', ({ indicators }) => void (indicators[2]!.unit = 'furlong'), 'SKM-03: unknown-unit'],
    ['two of one code', ({ indicators }) => void (indicators[1]!.code = 'SKM-01'), 'SKM-01: code-twice'],
    [
      'one figure with two meanings',
      ({ indicators }) => void (indicators[1]!.inputs[0]!.integer = false),
      'SKM-02: two-meanings: skm_respondents',
    ],
    [
      'a dimension nobody knows',
      ({ indicators }) => void Object.assign(indicators[9]!, { dimension: 'moons' }),
      'unknown-dimension: moons',
    ],
    [
      'a source that is not there',
      ({ indicators }) => void Object.assign(indicators[2]!, { derived_from: ['XXX-01'] }),
      'SKM-03: unknown-indicator: XXX-01',
    ],
    [
      'indicators counted from each other',
      ({ indicators }) => {
        Object.assign(indicators[0]!, { derived_from: ['SKM-03'] })
        Object.assign(indicators[2]!, { derived_from: ['SKM-01'] })
      },
      'SKM-01: ring',
    ],
    ['no name', ({ indicators }) => void (indicators[0]!.name.id = ''), 'indicators.0.name.id'],
  ])('is refused with %s', (_name, change, message) => {
    expect(broken(change)).toThrow(message)
  })

  test('every fault is named at once', () => {
    const twice = broken(({ indicators }) => {
      indicators[0]!.formula = '('
      indicators[1]!.formula = 'x'
    })
    expect(twice).toThrow(/SKM-01: unreadable[^]*SKM-02: unknown-name/)
  })
})
