import type { Term } from '#app/domain/instrument/expressions.ts'
import type { Item } from '#app/domain/instrument/types.ts'
import type { Answer, Flag, ItemScore } from './answers.ts'
import { ruleOf } from './item-rule.ts'
import type { FractionRule, ItemRule, ScaledRule } from './item-rule.ts'

const none: readonly Flag[] = []
const unanswered: ItemScore = { score: 0, answered: false, flags: none, numerator: null, denominator: null }

/**
 * Scores one answer by the item's rule in the edition. An answer that does not fit the item (which
 * `answerFaults` names beforehand) is no answer: it counts 0 and leaves the item open.
 */
export function scoreItem(item: Item, answer: Answer | undefined): ItemScore {
  return scoreByRule(ruleOf(item), answer)
}

/** The same by a rule that was read beforehand. */
export function scoreByRule(rule: ItemRule, answer: Answer | undefined): ItemScore {
  if (answer === undefined) return unanswered
  if (rule.kind === 'scaled') return scoreScaled(rule, answer)
  if (rule.kind === 'fraction') return scoreFraction(rule, answer)
  const score = typeof answer === 'string' ? rule.options.get(answer) : undefined
  return score === undefined ? unanswered : { score, answered: true, flags: none, numerator: null, denominator: null }
}

function scoreScaled(rule: ScaledRule, answer: Answer): ItemScore {
  const value = inputOf(answer, rule.key)
  if (value === undefined || !(value >= rule.min && value <= rule.max)) return unanswered
  const score = within(value / rule.divisor, 0, 1)
  return { score, answered: true, flags: none, numerator: value, denominator: rule.divisor }
}

function scoreFraction(rule: FractionRule, answer: Answer): ItemScore {
  if (typeof answer !== 'object') return unanswered
  for (const key of rule.used) if (!isCount(inputOf(answer, key))) return unanswered
  const flags: Flag[] = []
  const numerator = total(rule.numerator, answer)
  const denominator = total(rule.denominator, answer)
  const missing = rule.unused.filter((key) => inputOf(answer, key) === undefined)
  if (missing.length > 0) flags.push({ code: rule.code, flag: 'input_missing', inputs: missing })
  if (denominator === 0) {
    const { score, flagForReview = false } = rule.zero(numerator)
    flags.push({ code: rule.code, flag: 'zero_denominator', review: flagForReview })
    return { score, answered: true, flags, numerator, denominator }
  }
  if (rule.partOfWhole && numerator > denominator) {
    flags.push({ code: rule.code, flag: 'part_above_whole', part: numerator, whole: denominator })
  }
  return { score: within(numerator / denominator, rule.floor, rule.cap), answered: true, flags, numerator, denominator }
}

/** A single number stands for the only input of an item. */
function inputOf(answer: Answer, key: string): number | undefined {
  if (typeof answer === 'number') return answer
  return typeof answer === 'object' && Object.hasOwn(answer, key) ? answer[key] : undefined
}

/** Counts are whole numbers from 0. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}

function total(terms: readonly Term[], answer: Answer): number {
  let sum = 0
  for (const { sign, key } of terms) sum += sign * (inputOf(answer, key) ?? 0)
  return sum
}

function within(value: number, floor: number, cap: number): number {
  return Math.min(cap, Math.max(floor, value))
}
