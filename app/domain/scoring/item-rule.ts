import { parseScaled, parseSum } from '#app/domain/instrument/expressions.ts'
import type { Term } from '#app/domain/instrument/expressions.ts'
import type { Item, ItemInput, RatioFormula, RatioItem, ScaledFormula, ZeroRule } from '#app/domain/instrument/types.ts'

/** An item made ready for scoring: formulas read, options looked up by key. */
export type ItemRule = ChoiceRule | FractionRule | ScaledRule
export type ChoiceRule = {
  readonly kind: 'choice'
  readonly code: string
  readonly options: ReadonlyMap<string, number>
}
export type FractionRule = {
  readonly kind: 'fraction'
  readonly code: string
  readonly numerator: readonly Term[]
  readonly denominator: readonly Term[]
  readonly used: readonly string[]
  readonly unused: readonly string[]
  readonly floor: number
  readonly cap: number
  /** Whether the numerator is a part of the denominator, so that it should not exceed it. */
  readonly partOfWhole: boolean
  readonly zero: (numerator: number) => ZeroRule
}
/** One number over its full value: a survey index over 4, a percentage over 100. */
export type ScaledRule = {
  readonly kind: 'scaled'
  readonly code: string
  readonly key: string
  readonly divisor: number
  readonly min: number
  readonly max: number
}

const rules = new WeakMap<Item, ItemRule>()

/** The rule of an item; read once per item. Throws on a formula that `editionFaults` would have named. */
export function ruleOf(item: Item): ItemRule {
  const known = rules.get(item)
  if (known) return known
  const rule = readRule(item)
  rules.set(item, rule)
  return rule
}

function readRule(item: Item): ItemRule {
  if (item.kind === 'choice') {
    return { kind: 'choice', code: item.code, options: new Map(item.options.map(({ key, score }) => [key, score])) }
  }
  if (item.kind === 'index') return scaledRule(item.code, item.formula, item.inputs)
  const { formula } = item
  return 'numerator' in formula ? fractionRule(item, formula) : scaledRule(item.code, formula, item.inputs)
}

function fractionRule(item: RatioItem, formula: RatioFormula): FractionRule {
  const numerator = parseSum(formula.numerator)
  const denominator = parseSum(formula.denominator)
  if (!numerator || !denominator) throw new Error(`The formula of ${item.code} cannot be read`)
  const used = [...new Set([...numerator, ...denominator].map(({ key }) => key))]
  return {
    kind: 'fraction',
    code: item.code,
    numerator,
    denominator,
    used,
    unused: item.inputs.map(({ key }) => key).filter((key) => !used.includes(key)),
    floor: formula.floor,
    cap: formula.cap,
    partOfWhole: formula.method === 'ratio',
    zero: zeroRule(item),
  }
}

/**
 * What nothing over nothing is worth. A reduction tells "none then and none now" from "none then, some now":
 * with nothing before, the numerator `before − now` is 0 in the first case and negative in the second.
 */
function zeroRule({ zeroDenominator }: RatioItem): (numerator: number) => ZeroRule {
  const rule = zeroDenominator?.recommended ?? { score: 0, flagForReview: true }
  if (!('bothZero' in rule)) return () => rule
  return (numerator) => (numerator === 0 ? rule.bothZero : rule.prevZeroNowPositive)
}

function scaledRule(code: string, formula: ScaledFormula, inputs: readonly ItemInput[]): ScaledRule {
  const scaled = parseScaled(formula.expression)
  if (!scaled) throw new Error(`The formula of ${code} cannot be read`)
  const input = inputs.find(({ key }) => key === scaled.key)
  return { kind: 'scaled', code, ...scaled, min: input?.min ?? 0, max: input?.max ?? scaled.divisor }
}
