import { evaluate, parseFormula } from './expression.ts'
import type { Functions } from './expression.ts'
import { requiredSample } from './sample.ts'
import type { Catalogue, Indicator, SampleRule } from './types.ts'

/**
 * The figures of one period by input key; of a divided indicator by key and member. A missing figure is not zero:
 * it is not there yet.
 */
export type Figures = ReadonlyMap<string, number>

/** What an indicator comes to in a period. Nothing is rounded. */
export type IndicatorValue =
  | { readonly state: 'value'; readonly value: number }
  /** Some figure is not there yet. */
  | { readonly state: 'incomplete' }
  /** There was nothing to measure; not judged. */
  | { readonly state: 'not_applicable' }

/** The key under which a figure of a member is kept. */
export function figureKey(input: string, member?: string): string {
  return member === undefined ? input : `${input}/${member}`
}

/**
 * The figures of an indicator with its members added up. A member without any figure counts as not offered by the
 * office; one that has some and lacks others leaves the indicator incomplete. Undefined when a figure is missing.
 */
export function summedFigures(
  { inputs }: Pick<Indicator, 'inputs'>,
  members: readonly string[],
  figures: Figures,
): ReadonlyMap<string, number> | undefined {
  const keys = inputs.filter(({ unit }) => unit !== 'choice').map(({ key }) => key)
  if (members.length === 0) return whole(keys, figures)

  const offered = members.filter((member) => keys.some((key) => figures.has(figureKey(key, member))))
  // Figures that another indicator asks for undivided may stand for the sum.
  if (offered.length === 0) return whole(keys, figures)
  const sums = new Map(keys.map((key) => [key, 0]))
  for (const member of offered) {
    for (const key of keys) {
      const figure = figures.get(figureKey(key, member))
      if (figure === undefined) return undefined
      sums.set(key, sums.get(key)! + figure)
    }
  }
  return sums
}

function whole(keys: readonly string[], figures: Figures): ReadonlyMap<string, number> | undefined {
  const found = new Map<string, number>()
  for (const key of keys) {
    const figure = figures.get(key)
    if (figure === undefined) return undefined
    found.set(key, figure)
  }
  return found
}

/**
 * The value of an indicator from the figures of a period. A zero to divide by is answered by the indicator's own rule:
 * not judged, full (100), or for a decrease from zero its `zeroRule`. Held between `floor` and `cap` where it has them.
 */
export function indicatorValue(
  indicator: Indicator,
  members: readonly string[],
  figures: Figures,
  sample: SampleRule,
): IndicatorValue {
  const sums = summedFigures(indicator, members, figures)
  if (!sums) return { state: 'incomplete' }
  return valueOf(indicator, indicator.formula, sums, sample)
}

/** The second value some indicators show beside the first, from the same figures; undefined where there is none. */
export function secondValue(
  indicator: Indicator,
  members: readonly string[],
  figures: Figures,
  sample: SampleRule,
): IndicatorValue | undefined {
  if (!indicator.second_value) return undefined
  const sums = summedFigures(indicator, members, figures)
  if (!sums) return { state: 'incomplete' }
  const { cap: _cap, floor: _floor, zeroRule: _zeroRule, ...plain } = indicator
  return valueOf({ ...plain, if_empty: 'not_applicable' }, indicator.second_value.formula, sums, sample)
}

function valueOf(
  indicator: Omit<Indicator, 'formula'>,
  formula: string,
  sums: ReadonlyMap<string, number>,
  sample: SampleRule,
): IndicatorValue {
  const expression = parseFormula(formula)
  if (!expression) throw new Error(`The formula of ${indicator.code} cannot be read`)
  const value = evaluate(expression, sums, functionsOf(sample))
  return value === undefined ? empty(indicator, sums) : { state: 'value', value: held(value, indicator) }
}

/** The functions that formulas may call, with the figures of the catalogue. */
export function functionsOf(sample: Catalogue['sample_size']): Functions {
  return { required_sample: (population) => requiredSample(population, sample) }
}

function empty(
  { if_empty, zeroRule }: Pick<Indicator, 'if_empty' | 'zeroRule'>,
  sums: ReadonlyMap<string, number>,
): IndicatorValue {
  if (if_empty === 'full') return { state: 'value', value: 100 }
  if (if_empty !== 'rule' || !zeroRule) return { state: 'not_applicable' }
  const rose = [...sums.values()].some((figure) => figure > 0)
  return { state: 'value', value: rose ? zeroRule.lastYearZeroThisYearPositive : zeroRule.bothZero }
}

function held(value: number, { cap, floor }: Pick<Indicator, 'cap' | 'floor'>): number {
  const below = cap === undefined ? value : Math.min(cap, value)
  return floor === undefined ? below : Math.max(floor, below)
}
