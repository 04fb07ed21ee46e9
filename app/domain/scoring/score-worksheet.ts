import type { Answers, Flag } from './answers.ts'
import type { Plan } from './plan.ts'
import { scoreByRule } from './score-item.ts'

/** What an unanswered item does to its sub-area: counts 0 (official), or is left out of the mean (to compare only). */
export type Unanswered = 'zero' | 'exclude'

export type WorksheetScore = {
  readonly unanswered: Unanswered
  /** Points by node, in the plan's order; nothing is rounded. */
  readonly points: Float64Array
  /** Score 0–1 of each item and whether it is answered (1) or open (0), in the plan's order. */
  readonly itemScores: Float64Array
  readonly itemAnswered: Uint8Array
  readonly completeness: { readonly answered: number; readonly items: number }
  readonly flags: readonly Flag[]
}

/** Scores a whole worksheet. Codes that are not in the edition are not read. */
export function scoreWorksheet(
  plan: Plan,
  answers: Answers,
  { unanswered = 'zero' }: { readonly unanswered?: Unanswered } = {},
): WorksheetScore {
  const { codes, rules, keys } = plan
  const points = new Float64Array(keys.length)
  const itemScores = new Float64Array(codes.length)
  const itemAnswered = new Uint8Array(codes.length)
  const flags: Flag[] = []
  let answered = 0
  for (let order = 0; order < codes.length; order++) {
    const result = scoreByRule(rules[order]!, answers[codes[order]!])
    if (!result.answered) continue
    itemScores[order] = result.score
    itemAnswered[order] = 1
    answered++
    for (const flag of result.flags) flags.push(flag)
  }
  for (let node = 0; node < keys.length; node++) {
    points[node] = nodePoints(plan, node, points, itemScores, itemAnswered, unanswered)
    if (unanswered === 'exclude' && hasNoMean(plan, node, itemAnswered)) flags.push(noMean(plan, node))
  }
  return { unanswered, points, itemScores, itemAnswered, completeness: { answered, items: codes.length }, flags }
}

/** Points of one node from its children or its items. Always summed in the same order, so that results are equal bit by bit. */
export function nodePoints(
  plan: Plan,
  node: number,
  points: Float64Array,
  itemScores: Float64Array,
  itemAnswered: Uint8Array,
  unanswered: Unanswered,
): number {
  const count = plan.itemCount[node]!
  let sum = 0
  if (count === 0) {
    for (const child of plan.children[node]!) sum += points[child]!
    return sum
  }
  const first = plan.firstItem[node]!
  let counted = 0
  for (let order = first; order < first + count; order++) {
    sum += itemScores[order]!
    counted += itemAnswered[order]!
  }
  const divisor = unanswered === 'zero' ? count : counted
  return divisor === 0 ? 0 : (sum / divisor) * plan.weights[node]!
}

/** Points and weight of every node by key, in the plan's order. */
export function nodeTable(
  plan: Plan,
  { points }: Pick<WorksheetScore, 'points'>,
): Readonly<Record<string, { readonly points: number; readonly weight: number }>> {
  return Object.fromEntries(plan.keys.map((key, node) => [key, { points: points[node]!, weight: plan.weights[node]! }]))
}

/** Points of one node. Throws on a key that the edition does not have. */
export function pointsOf(plan: Plan, { points }: Pick<WorksheetScore, 'points'>, key: string): number {
  const node = plan.placeOf.get(key)
  if (node === undefined) throw new Error(`No node ${key} in ${plan.edition}`)
  return points[node]!
}

/** A sub-area without any answer has no mean when open items are left out. */
export function hasNoMean(plan: Plan, node: number, itemAnswered: Uint8Array): boolean {
  const count = plan.itemCount[node]!
  const first = plan.firstItem[node]!
  for (let order = first; order < first + count; order++) if (itemAnswered[order] === 1) return false
  return count > 0
}

export function noMean(plan: Plan, node: number): Flag {
  return { code: plan.keys[node]!, flag: 'sub_area_unanswered' }
}
