import type { Item } from '#app/domain/instrument/types.ts'
import type { Answer } from './answers.ts'
import { answerFaults } from './check-answers.ts'
import type { AnswerFault } from './check-answers.ts'

/** Characters that a note may have. */
export const noteLimit = 2000

/** An answer as it is typed: the chosen option, or the text of each input by its key. */
export type TypedAnswer = {
  readonly choice: string | null
  readonly inputs: Readonly<Record<string, string>>
}

/** Codes of the catalogue of field errors, by `choice` or the key of an input. */
export type TypedErrors = Readonly<Record<string, readonly string[]>>

export type ReadAnswer =
  { readonly ok: true; readonly value: Answer | null } | { readonly ok: false; readonly errors: TypedErrors }

/**
 * Reads what was typed. Empty inputs are left out; nothing typed at all is no answer (null). Thousands may be
 * grouped (1.234), a decimal comma and a point mean the same (3,42 and 3.42).
 */
export function readTyped(item: Item, { choice, inputs }: TypedAnswer): ReadAnswer {
  if (item.kind === 'choice') return checked(item, choice === null || choice === '' ? null : choice)
  const figures: Record<string, number> = {}
  const errors: Record<string, readonly string[]> = {}
  for (const { key, unit } of item.inputs) {
    const text = Object.hasOwn(inputs, key) ? (inputs[key] ?? '').trim() : ''
    if (text === '') continue
    const figure = unit === 'count' ? readCount(text) : readDecimal(text)
    if (figure === undefined) errors[key] = [unit === 'count' ? 'not-whole' : 'not-a-number']
    else figures[key] = figure
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  if (Object.keys(figures).length === 0) return { ok: true, value: null }
  const [first] = item.inputs
  const single = item.inputs.length === 1 && first && first.unit !== 'count' ? figures[first.key] : undefined
  return checked(item, single ?? figures)
}

/** What stands in the fields for an answer that is kept; decimals with a comma, as they are typed here. */
export function typedFrom(item: Item, answer: Answer | null): TypedAnswer {
  if (item.kind === 'choice') return { choice: typeof answer === 'string' ? answer : null, inputs: {} }
  const inputs: Record<string, string> = {}
  for (const { key } of item.inputs) {
    const figure = typeof answer === 'number' ? answer : typeof answer === 'object' ? answer?.[key] : undefined
    inputs[key] = figure === undefined ? '' : String(figure).replace('.', ',')
  }
  return { choice: null, inputs }
}

function checked(item: Item, value: Answer | null): ReadAnswer {
  const faults = value === null ? [] : answerFaults(item, value)
  if (faults.length === 0) return { ok: true, value }
  return { ok: false, errors: Object.fromEntries(faults.map((fault) => [fieldOf(fault), [codeOf(fault)]])) }
}

function fieldOf(fault: AnswerFault): string {
  return 'input' in fault ? fault.input : 'choice'
}

function codeOf({ fault }: AnswerFault): string {
  if (fault === 'out_of_range') return 'out-of-range'
  if (fault === 'not_a_count') return 'not-whole'
  return fault === 'unknown_option' ? 'unknown-option' : 'invalid'
}

/** A whole number from 0, with or without grouped thousands. */
function readCount(text: string): number | undefined {
  if (!/^(\d+|\d{1,3}([.,\s]\d{3})+)$/.test(text)) return undefined
  const figure = Number(text.replace(/\D/g, ''))
  return Number.isSafeInteger(figure) ? figure : undefined
}

function readDecimal(text: string): number | undefined {
  return /^\d{1,15}([.,]\d{1,15})?$/.test(text) ? Number(text.replace(',', '.')) : undefined
}
