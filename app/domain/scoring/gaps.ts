import type { Plan } from './plan.ts'
import { totalNeeded } from './need.ts'
import type { NotCounted } from './standing.ts'
import type { TrackScore } from './tracks.ts'

/** What an open item could still bring. Points are points of the total, out of 100. */
export type Gap = {
  readonly code: string
  /** (1 − score) × effective weight. */
  readonly points: number
  /** By how many points the need would fall if this item alone were full; at most `points`. */
  readonly needReduction: number
  readonly reason: Exclude<NotCounted, 'not_judged'> | 'low_answer'
  /** Keys of the gates whose node contains the item, and those of them that fail. */
  readonly gates: readonly string[]
  readonly failingGates: readonly string[]
  readonly feedsFailingGate: boolean
}

/** Open items of the supported track, first those that reduce the points needed most, then those with most points. */
export function gapList(plan: Plan, supported: TrackScore): readonly Gap[] {
  const failing = new Set(supported.gates.filter(({ passed }) => !passed).map(({ key }) => key))
  const gaps = plan.codes.flatMap((code, order): readonly Gap[] => {
    const points = (1 - supported.worksheet.itemScores[order]!) * plan.index.items[order]!.effectiveWeight
    if (points <= 0) return []
    const gates = gatesAbove(plan, order)
    const failingGates = gates.filter((key) => failing.has(key))
    const reason = supported.standings.get(code)!.notCounted ?? 'low_answer'
    const needReduction = reductionBy(plan, supported, order, points)
    const feedsFailingGate = failingGates.length > 0
    return [{ code, points, needReduction, reason: asGap(reason), gates, failingGates, feedsFailingGate }]
  })
  return gaps.sort(
    (a, b) =>
      ranked(b.needReduction) - ranked(a.needReduction) ||
      ranked(b.points) - ranked(a.points) ||
      plan.orderOf.get(a.code)! - plan.orderOf.get(b.code)!,
  )
}

function gatesAbove(plan: Plan, order: number): readonly string[] {
  const path = plan.paths[order]!
  return plan.gates.filter(({ node }) => path.includes(plan.placeOf.get(node)!)).map(({ key }) => key)
}

function reductionBy(plan: Plan, { worksheet, need }: TrackScore, order: number, gain: number): number {
  const points = worksheet.points.slice()
  for (const node of plan.paths[order]!) points[node]! += gain
  return Math.min(gain, Math.max(0, need.total - totalNeeded(plan, points)))
}

/** Only the verified track leaves an item out for not being judged. */
function asGap(reason: NotCounted | 'low_answer'): Gap['reason'] {
  return reason === 'not_judged' ? 'no_evidence' : reason
}

/** Differences of binary noise must not decide the order. */
function ranked(points: number): number {
  return Math.round(points * 1e9)
}
