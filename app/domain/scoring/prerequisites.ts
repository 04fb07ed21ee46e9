import type { Edition, InstitutionKind, Prerequisite, PrerequisiteValue, Target } from '#app/domain/instrument/types.ts'
import { NOISE } from './answers.ts'

export type PrerequisiteValues = Readonly<Record<string, PrerequisiteValue | undefined>>
export type PrerequisiteState = {
  readonly key: string
  readonly level: Prerequisite['level']
  /** A value that is missing, or still waits for the Kanwil, is unknown; unknown is not met. */
  readonly state: 'met' | 'not_met' | 'unknown'
  readonly awaitsConfirmation: boolean
  readonly min: PrerequisiteValue
  readonly value: PrerequisiteValue | null
}

/** Predicates from lowest to highest; `none` is an office that holds no predicate yet. */
export const predicateOrder = ['none', 'WBK', 'WBBM'] as const

/** The conditions without points that bind for the target and the kind of institution, in the edition's order. */
export function prerequisitesFor(edition: Edition, target: Target, kind: InstitutionKind): readonly Prerequisite[] {
  return edition.prerequisites.filter(
    ({ min, appliesTo }) => min[target] !== null && (appliesTo === undefined || appliesTo.includes(kind)),
  )
}

/**
 * Compares the values with the minimum of the target. With `confirmed` given, a condition of the unit is met
 * only when its key is among those that the Kanwil has confirmed; without it, values are taken as they stand.
 */
export function evaluatePrerequisites(
  edition: Edition,
  target: Target,
  values: PrerequisiteValues,
  institutionKind: InstitutionKind = 'kementerian_lembaga',
  confirmed?: ReadonlySet<string>,
): readonly PrerequisiteState[] {
  return prerequisitesFor(edition, target, institutionKind).map((prerequisite) => {
    const { key, level } = prerequisite
    const min = prerequisite.min[target]!
    const value = Object.hasOwn(values, key) ? (values[key] ?? null) : null
    const fulfilled = value !== null && isMet(prerequisite, value, min)
    const awaitsConfirmation = fulfilled && level === 'unit' && confirmed !== undefined && !confirmed.has(key)
    const state = value === null || awaitsConfirmation ? 'unknown' : fulfilled ? 'met' : 'not_met'
    return { key, level, state, awaitsConfirmation, min, value }
  })
}

function isMet(
  { type, order = [], nothingDue }: Prerequisite,
  value: PrerequisiteValue,
  min: PrerequisiteValue,
): boolean {
  if (type === 'boolean') return value === min
  if (type === 'grade') return reaches(order, value, min)
  if (type === 'predicate') return reaches(predicateOrder, value, min)
  // A share may be stated as yes or no where the edition lets "nothing was due" count as fulfilled.
  if (typeof value === 'boolean') return value && nothingDue === 'met'
  return typeof value === 'number' && typeof min === 'number' && value >= min - NOISE
}

function reaches(order: readonly PrerequisiteValue[], value: PrerequisiteValue, min: PrerequisiteValue): boolean {
  return order.includes(value) && order.indexOf(value) >= order.indexOf(min)
}
