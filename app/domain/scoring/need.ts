import { NOISE } from './answers.ts'
import type { NeedTerm, Plan } from './plan.ts'

/** Points still needed. Each kind counts on top of the ones before it, so that their sum reads as one sentence. */
export type Need = {
  readonly total: number
  readonly areas: Readonly<Record<string, number>>
  readonly pengungkit: number
  readonly results: Readonly<Record<string, number>>
  readonly groups: number
  readonly anywhere: number
}

/** The fewest points that, added in the right places, pass every gate. `points` by node, as `scoreWorksheet` gives them. */
export function pointsNeeded(plan: Plan, points: Float64Array): Need {
  const terms = needOfTerms(plan.needTerms, points)
  const areas: Record<string, number> = {}
  const results: Record<string, number> = {}
  for (const { key } of plan.index.areas) areas[key] = 0
  for (const { code, group } of plan.index.items) if (group !== null) results[code] = 0
  const sums = { pengungkit: 0, group: 0, anywhere: 0 }
  let total = 0
  plan.needTerms.forEach(({ kind, key }, place) => {
    const missing = terms[place]!
    if (kind === 'area') areas[key] = missing
    else if (kind === 'result') results[key] = missing
    else sums[kind] += missing
    total += missing
  })
  return { total, areas, pengungkit: sums.pengungkit, results, groups: sums.group, anywhere: sums.anywhere }
}

/** The sum alone, for callers that try many worksheets. */
export function totalNeeded(plan: Plan, points: Float64Array): number {
  let total = 0
  for (const missing of needOfTerms(plan.needTerms, points)) total += missing
  return total
}

/** What each term lacks after the terms beneath it have been fulfilled. A gate that is passed lacks nothing. */
export function needOfTerms(terms: readonly NeedTerm[], points: Float64Array): Float64Array {
  const needs = new Float64Array(terms.length)
  for (let place = 0; place < terms.length; place++) {
    const { node, threshold, beneath } = terms[place]!
    let reached = points[node]!
    for (const other of beneath) reached += needs[other]!
    const missing = threshold - reached
    needs[place] = missing > NOISE ? missing : 0
  }
  return needs
}

/** 0 is an empty worksheet, 100 means that every gate is passed. Unrounded; `show.ts` cuts it for the eye. */
export function readiness(plan: Plan, need: Pick<Need, 'total'>): number {
  return plan.emptyNeed === 0 ? 100 : Math.max(0, 100 * (1 - need.total / plan.emptyNeed))
}
