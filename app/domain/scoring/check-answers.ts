import type { EditionIndex } from '#app/domain/instrument/index-edition.ts'
import type { Item } from '#app/domain/instrument/types.ts'
import type { Answers } from './answers.ts'
import { ruleOf } from './item-rule.ts'
import type { ScaledRule } from './item-rule.ts'
import { isCount } from './score-item.ts'

/** What is wrong with an answer; `code` is the item's. */
export type AnswerFault =
  | { readonly code: string; readonly fault: 'unknown_code' }
  | { readonly code: string; readonly fault: 'unknown_option'; readonly allowed: readonly string[] }
  | { readonly code: string; readonly fault: 'wrong_shape'; readonly expected: 'option' | 'counts' | 'number' }
  | {
      readonly code: string
      readonly fault: 'unknown_input'
      readonly input: string
      readonly allowed: readonly string[]
    }
  | { readonly code: string; readonly fault: 'not_a_count'; readonly input: string }
  | { readonly code: string; readonly fault: 'not_a_number'; readonly input: string }
  | {
      readonly code: string
      readonly fault: 'out_of_range'
      readonly input: string
      readonly min: number
      readonly max: number
    }

/** Answers that fit the edition, or every fault of them. */
export type CheckedAnswers =
  { readonly ok: true; readonly answers: Answers } | { readonly ok: false; readonly faults: readonly AnswerFault[] }

/** Checks a set of answers from outside by item code. Unanswered items are left out, not sent as null. */
export function checkAnswers(index: EditionIndex, answers: Readonly<Record<string, unknown>>): CheckedAnswers {
  const faults = Object.entries(answers).flatMap(([code, answer]): readonly AnswerFault[] => {
    const indexed = index.itemByCode.get(code)
    return indexed ? answerFaults(indexed.item, answer) : [{ code, fault: 'unknown_code' }]
  })
  return faults.length > 0 ? { ok: false, faults } : { ok: true, answers: answers as Answers }
}

/** Every fault of one answer. Inputs of a ratio item may still be missing: the item is unanswered until they are there. */
export function answerFaults(item: Item, answer: unknown): readonly AnswerFault[] {
  const { code } = item
  if (item.kind === 'choice') {
    const allowed = item.options.map(({ key }) => key)
    if (typeof answer !== 'string') return [{ code, fault: 'wrong_shape', expected: 'option' }]
    return allowed.includes(answer) ? [] : [{ code, fault: 'unknown_option', allowed }]
  }
  const rule = ruleOf(item)
  if (rule.kind === 'scaled' && typeof answer !== 'object') return scaledFaults(rule, rule.key, answer)
  if (!isRecord(answer)) {
    return [{ code, fault: 'wrong_shape', expected: rule.kind === 'scaled' ? 'number' : 'counts' }]
  }
  const allowed = item.inputs.map(({ key }) => key)
  return Object.entries(answer).flatMap(([input, value]): readonly AnswerFault[] => {
    if (!allowed.includes(input)) return [{ code, fault: 'unknown_input', input, allowed }]
    if (rule.kind === 'scaled') return scaledFaults(rule, input, value)
    return isCount(value) ? [] : [{ code, fault: 'not_a_count', input }]
  })
}

function scaledFaults({ code, min, max }: ScaledRule, input: string, value: unknown): readonly AnswerFault[] {
  if (typeof value !== 'number' || !Number.isFinite(value)) return [{ code, fault: 'not_a_number', input }]
  return value >= min && value <= max ? [] : [{ code, fault: 'out_of_range', input, min, max }]
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
