import type { Edition, Prerequisite } from '#app/domain/instrument/types.ts'
import { predicateOrder } from './prerequisites.ts'
import type { PrerequisiteValues } from './prerequisites.ts'

/** What is wrong with the value of a prerequisite; `code` is the prerequisite's key. */
export type PrerequisiteFault =
  | { readonly code: string; readonly fault: 'unknown_prerequisite' }
  | { readonly code: string; readonly fault: 'wrong_type'; readonly expected: Prerequisite['type'] }
  | { readonly code: string; readonly fault: 'unknown_grade'; readonly allowed: readonly string[] }
  | { readonly code: string; readonly fault: 'out_of_range'; readonly min: number; readonly max: number | null }

export type CheckedPrerequisites =
  | { readonly ok: true; readonly values: PrerequisiteValues }
  | { readonly ok: false; readonly faults: readonly PrerequisiteFault[] }

/** Checks values from outside by key. A value that is not known yet is left out, not sent as null. */
export function checkPrerequisites(edition: Edition, values: Readonly<Record<string, unknown>>): CheckedPrerequisites {
  const faults = Object.entries(values).flatMap(([code, value]): readonly PrerequisiteFault[] => {
    const prerequisite = edition.prerequisites.find(({ key }) => key === code)
    return prerequisite ? prerequisiteFaults(prerequisite, value) : [{ code, fault: 'unknown_prerequisite' }]
  })
  return faults.length > 0 ? { ok: false, faults } : { ok: true, values: values as PrerequisiteValues }
}

/**
 * Grades and predicates are texts, percentages 0–100 and years numbers from 0, levels whole numbers from 0, yes/no
 * booleans. A percentage may also be a boolean where the edition says what "nothing was due" means: true is fulfilled
 * or nothing due, false is not fulfilled.
 */
export function prerequisiteFaults(prerequisite: Prerequisite, value: unknown): readonly PrerequisiteFault[] {
  const { key: code, type, order = [], nothingDue } = prerequisite
  const wrongType: readonly PrerequisiteFault[] = [{ code, fault: 'wrong_type', expected: type }]
  if (type === 'boolean') return typeof value === 'boolean' ? [] : wrongType
  if (type === 'grade' || type === 'predicate') {
    const allowed: readonly string[] = type === 'grade' ? order : predicateOrder
    if (typeof value !== 'string') return wrongType
    return allowed.includes(value) ? [] : [{ code, fault: 'unknown_grade', allowed }]
  }
  if (type === 'percent' && nothingDue !== undefined && typeof value === 'boolean') return []
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrongType
  if (type === 'level' && !Number.isInteger(value)) return wrongType
  const max = type === 'percent' ? 100 : null
  return value >= 0 && value <= (max ?? Infinity) ? [] : [{ code, fault: 'out_of_range', min: 0, max }]
}
