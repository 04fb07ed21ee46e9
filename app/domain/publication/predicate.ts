import type { Target } from '#app/domain/instrument/types.ts'

/** A year of an office in a state from which a predicate follows, or that ended one. */
export type AwardYear = { readonly year: number; readonly state: string; readonly target: Target }

export type HeldPredicate = { readonly predicate: Target; readonly year: number }

/**
 * The predicate an office holds: that of its newest award. One that was revoked ends it, whatever was held before
 * (process, 4.3). Years that are still being assessed say nothing. Null: none.
 */
export function predicateOf(years: readonly AwardYear[]): HeldPredicate | null {
  const newest = [...years].sort((one, other) => other.year - one.year).find(({ state }) => known.includes(state))
  if (!newest || newest.state === 'dicabut') return null
  const { year, state, target } = newest
  return { predicate: state === 'ditetapkan_wbk' ? 'WBK' : state === 'ditetapkan_wbbm' ? 'WBBM' : target, year }
}

const known: readonly string[] = ['ditetapkan_wbk', 'ditetapkan_wbbm', 'pemantauan', 'dicabut']
