import type { Prerequisite, PrerequisiteValue } from '#app/domain/instrument/types.ts'
import { prerequisiteFaults } from './check-prerequisites.ts'

/** A value as it is typed or chosen; `nothingDue` is the tick that says that nothing was due. */
export type TypedPrerequisite = { readonly value: string; readonly nothingDue: boolean }

export type ReadPrerequisite =
  | { readonly ok: true; readonly value: PrerequisiteValue | null }
  | { readonly ok: false; readonly errors: readonly string[] }

/**
 * Reads what was typed for a prerequisite; nothing typed is no value (null). A decimal comma and a point mean the
 * same. Errors are codes of the catalogue of field errors.
 */
export function readPrerequisite(prerequisite: Prerequisite, typed: TypedPrerequisite): ReadPrerequisite {
  if (typed.nothingDue && prerequisite.nothingDue !== undefined) return { ok: true, value: true }
  const text = typed.value.trim()
  if (text === '') return { ok: true, value: null }
  const value = valueOf(prerequisite, text)
  if (value === undefined)
    return { ok: false, errors: [prerequisite.type === 'boolean' ? 'choose-one' : 'not-a-number'] }
  const [fault] = prerequisiteFaults(prerequisite, value)
  return fault ? { ok: false, errors: [codeOf(fault.fault, prerequisite)] } : { ok: true, value }
}

function valueOf({ type }: Prerequisite, text: string): PrerequisiteValue | undefined {
  if (type === 'boolean') return text === 'yes' ? true : text === 'no' ? false : undefined
  if (type === 'grade' || type === 'predicate') return text
  return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : undefined
}

function codeOf(fault: string, { type }: Prerequisite): string {
  if (fault === 'unknown_grade') return 'unknown-option'
  if (fault === 'out_of_range') return 'out-of-range'
  return type === 'level' ? 'not-whole' : 'invalid'
}

/** What stands in the fields for a value that is kept. */
export function typedPrerequisite(value: PrerequisiteValue | null): TypedPrerequisite {
  if (value === null) return { value: '', nothingDue: false }
  if (typeof value === 'boolean') return { value: value ? 'yes' : 'no', nothingDue: value }
  return { value: String(value).replace('.', ','), nothingDue: false }
}
