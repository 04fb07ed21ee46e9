import { parseScaled, parseSum } from './expressions.ts'
import type { ChoiceItem, Edition, Item, RatioFormula, RatioItem, Scale, ScaledFormula } from './types.ts'
import { duplicates, fault } from './validate-codes.ts'
import type { EditionFault } from './validate.ts'
import { placedItems } from './walk.ts'

/** Each item uses a known scale as the scale says, and its formula can be read with the inputs it has. */
export function itemFaults(edition: Edition): readonly EditionFault[] {
  return [
    ...Object.entries(edition.scales).flatMap(([key, scale]) => scaleFaults(key, scale)),
    ...placedItems(edition).flatMap(({ item }) => [
      ...duplicates(item.evidence.map(({ key }) => key)).map((key) =>
        fault(item.code, 'duplicate_key', `expected document ${key} is listed twice`),
      ),
      ...ownScaleFaults(item, Object.hasOwn(edition.scales, item.scale) ? edition.scales[item.scale] : undefined),
      ...(item.kind === 'choice' ? [] : formulaFaults(item)),
    ]),
  ]
}

function scaleFaults(key: string, scale: Scale): readonly EditionFault[] {
  const node = `scale ${key}`
  if (scale.type !== 'choice') {
    return scale.min < scale.max ? [] : [fault(node, 'options_differ_from_scale', 'minimum is not below maximum')]
  }
  return [
    ...(scale.options.length < 2 ? [fault(node, 'empty', 'has fewer than two options')] : []),
    ...duplicates(scale.options.map((option) => option.key)).map((option) =>
      fault(node, 'duplicate_key', `option ${option} is listed twice`),
    ),
    ...scale.options
      .filter(({ score }) => !(score >= 0 && score <= 1))
      .map((option) => fault(node, 'options_differ_from_scale', `option ${option.key} is not between 0 and 1`)),
  ]
}

function ownScaleFaults(item: Item, scale: Scale | undefined): readonly EditionFault[] {
  if (!scale) return [fault(item.code, 'unknown_scale', `no scale ${item.scale}`)]
  if (scale.type !== item.kind) {
    return [fault(item.code, 'wrong_scale_type', `a ${item.kind} item on the ${scale.type} scale ${item.scale}`)]
  }
  return item.kind === 'choice' && scale.type === 'choice' ? optionFaults(item, scale.options) : []
}

function optionFaults(item: ChoiceItem, options: readonly { key: string; score: number }[]): readonly EditionFault[] {
  const written = (list: readonly { key: string; score: number }[]) =>
    list.map(({ key, score }) => `${key}=${score}`).join(' ')
  if (written(item.options) === written(options)) return []
  const detail = `options ${written(item.options)}, scale ${item.scale} has ${written(options)}`
  return [fault(item.code, 'options_differ_from_scale', detail)]
}

function formulaFaults(item: Exclude<Item, ChoiceItem>): readonly EditionFault[] {
  const { code, inputs, formula } = item
  const derived = item.kind === 'ratio' ? (item.derivedInputs ?? []) : []
  return [
    ...(inputs.length === 0 ? [fault(code, 'empty', 'has no inputs')] : []),
    ...duplicates([...inputs, ...derived].map(({ key }) => key)).map((key) =>
      fault(code, 'duplicate_key', `input ${key} is listed twice`),
    ),
    ...derived.flatMap(({ expression }) => sumFaults(item, expression)),
    ...('numerator' in formula ? fractionFaults(item as RatioItem, formula) : scaledFaults(item, formula)),
  ]
}

function fractionFaults(item: RatioItem, formula: RatioFormula): readonly EditionFault[] {
  const { code, inputs } = item
  const named = [formula.numerator, formula.denominator].flatMap((text) => parseSum(text) ?? []).map(({ key }) => key)
  return [
    ...sumFaults(item, formula.numerator),
    ...sumFaults(item, formula.denominator),
    ...(formula.floor < formula.cap && formula.floor >= 0 && formula.cap <= 1
      ? []
      : [fault(code, 'bad_formula', `floor ${formula.floor} and cap ${formula.cap} are not within 0 and 1`)]),
    ...inputs
      .filter(({ key, usedInFormula = true }) => usedInFormula !== named.includes(key))
      .map(({ key }) => fault(code, 'bad_formula', `input ${key} is marked as used, or unused, wrongly`)),
    ...zeroFaults(item),
  ]
}

function zeroFaults({ code, zeroDenominator }: RatioItem): readonly EditionFault[] {
  if (!zeroDenominator) return [fault(code, 'missing_zero_rule', 'no rule for a zero denominator')]
  const rule = zeroDenominator.recommended
  const scores = 'bothZero' in rule ? [rule.bothZero.score, rule.prevZeroNowPositive.score] : [rule.score]
  return scores
    .filter((score) => !(score >= 0 && score <= 1))
    .map((score) => fault(code, 'bad_formula', `zero denominator scores ${score}`))
}

function sumFaults(item: Exclude<Item, ChoiceItem>, expression: string): readonly EditionFault[] {
  const terms = parseSum(expression)
  if (!terms) return [fault(item.code, 'bad_formula', `cannot read "${expression}"`)]
  return unknownInputs(item, terms)
}

function scaledFaults(item: Exclude<Item, ChoiceItem>, { expression }: ScaledFormula): readonly EditionFault[] {
  const scaled = parseScaled(expression)
  if (!scaled) return [fault(item.code, 'bad_formula', `cannot read "${expression}"`)]
  const input = item.inputs.find(({ key }) => key === scaled.key)
  const wrongFull = input?.max !== undefined && input.max !== scaled.divisor
  return [
    ...unknownInputs(item, [scaled]),
    ...(wrongFull ? [fault(item.code, 'bad_formula', `divides by ${scaled.divisor}, full is ${input.max}`)] : []),
  ]
}

function unknownInputs(item: Exclude<Item, ChoiceItem>, terms: readonly { key: string }[]): readonly EditionFault[] {
  return terms
    .filter((term) => !item.inputs.some(({ key }) => key === term.key))
    .map(({ key }) => fault(item.code, 'unknown_input', `no input ${key}`))
}
