import { figureFault } from '#app/domain/indicators/check-figures.ts'
import type { FormField } from './form.ts'
import type { HeldFigure } from './effective.ts'
import { readFigure, typedFigure } from './read-figure.ts'

/** Characters of a reason. */
export const reasonLimit = 500

/** What stands in a field: the figure as it is typed, and the word of reason beside it. */
export type EntryText = { readonly text: string; readonly reason: string }

export type Entry =
  | { readonly ok: true; readonly value: number | null; readonly choice: string | null }
  | { readonly ok: false; readonly fault: string; readonly limit?: number }

export const emptyEntry: EntryText = { text: '', reason: '' }

/**
 * Reads what was typed for a field; nothing typed is neither number nor choice. Faults are 'not-a-number',
 * 'whole-number', 'too-small', 'too-large' (with the edge) and 'unknown-option'.
 */
export function readEntry({ input }: Pick<FormField, 'input'>, text: string): Entry {
  const typed = text.trim()
  if (typed === '') return { ok: true, value: null, choice: null }
  if (input.unit === 'choice') {
    const known = input.choices?.includes(typed)
    return known ? { ok: true, value: null, choice: typed } : { ok: false, fault: 'unknown-option' }
  }
  const value = readFigure(typed, input.integer)
  if (value === undefined) return { ok: false, fault: 'not-a-number' }
  const fault = figureFault(input, value)
  return fault ? { ok: false, ...fault } : { ok: true, value, choice: null }
}

/** What stands in a field for a figure that is kept; one that Menuju counted leaves it empty. */
export function entryText(held: HeldFigure | undefined): EntryText {
  if (!held || held.source === 'counted') return emptyEntry
  return { text: held.choice ?? (held.value === null ? '' : typedFigure(held.value)), reason: held.reason }
}

export function isSameEntry(one: EntryText, other: EntryText): boolean {
  return one.text.trim() === other.text.trim() && one.reason.trim() === other.reason.trim()
}
