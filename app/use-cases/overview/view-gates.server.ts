import type { IndexedItem } from '#app/domain/instrument/index-edition.ts'
import { explainNeed } from '#app/domain/scoring/explain.ts'
import type { NeedPart } from '#app/domain/scoring/explain.ts'
import type { Gap } from '#app/domain/scoring/gaps.ts'
import type { Plan } from '#app/domain/scoring/plan.ts'
import { pointsOf } from '#app/domain/scoring/score-worksheet.ts'
import { tracks } from '#app/domain/scoring/standing.ts'
import type { ItemsStanding } from '#app/use-cases/scores/load-standing.server.ts'
import type { ByTrack, ItemPlace, OverviewGate, OverviewTerm, RadarArea } from './overview-view.server.ts'

type Scored = Pick<ItemsStanding, 'plan' | 'tracks'>

/** The open items in the order of the gap list, and which items the reader may open. */
export type OpenItems = {
  readonly gaps: readonly Gap[]
  readonly mayRead: (item: Pick<IndexedItem, 'areaKey'>) => boolean
}

/** Every gate of the target with its three values, in the edition's order. */
export function overviewGates({ plan, tracks: scored }: Scored, open: OpenItems): readonly OverviewGate[] {
  return scored.supported.gates.map(({ key, node, threshold, passed, margin }) => {
    const { name, weight } = plan.index.nodeByKey.get(node)!
    const values = pointsByTrack({ plan, tracks: scored }, node)
    return { key, node, name, weight, threshold, passed, margin, values, page: placeIn(plan, node, open) }
  })
}

/** The parts of the points needed on the supported track, with what closes each. */
export function overviewTerms({ plan, tracks: { supported } }: Scored, open: OpenItems): readonly OverviewTerm[] {
  return explainNeed(plan, supported).map((part) => {
    const { kind, gate, node, points, threshold } = part
    const { name } = plan.index.nodeByKey.get(node)!
    const note = noteOf({ plan, supported }, part, open)
    return { kind, gate, node, name, points, threshold, page: placeIn(plan, node, open), note }
  })
}

/** The six areas as shares of their weight, beside the least share that the target asks for. */
export function radarAreas({ plan, tracks: { supported } }: Scored): readonly RadarArea[] {
  return plan.index.areas.map(({ key, node, name, weight }) => {
    const gate = supported.gates.find((one) => one.node === node)
    const share = weight === 0 ? 0 : (100 * pointsOf(plan, supported.worksheet, node)) / weight
    const minimum = gate && weight > 0 ? (100 * gate.threshold) / weight : null
    return { key, name, share, minimum, passed: gate?.passed ?? true }
  })
}

/** Points of a node on each track. */
export function pointsByTrack({ plan, tracks: scored }: Scored, node: string): ByTrack {
  const [claimed, supported, verified] = tracks.map((track) => pointsOf(plan, scored[track].worksheet, node))
  return { claimed: claimed!, supported: supported!, verified: verified! }
}

/** The page of the worksheet on which an item stands. */
export function placeOfItem({ code, subArea, group }: Pick<IndexedItem, 'code' | 'subArea' | 'group'>): ItemPlace {
  return { node: subArea ?? group ?? code, itemCode: code }
}

/** Where to go for a node: its open item that is worth most, else its first; null where nothing may be read. */
function placeIn(plan: Plan, node: string, { gaps, mayRead }: OpenItems): ItemPlace | null {
  const place = plan.placeOf.get(node)!
  const inside = (code: string) => plan.paths[plan.orderOf.get(code)!]!.includes(place)
  const readable = plan.index.items.filter((item) => mayRead(item) && inside(item.code))
  const best = gaps.find(({ code }) => readable.some((item) => item.code === code))
  const item = readable.find(({ code }) => code === best?.code) ?? readable[0]
  return item ? placeOfItem(item) : null
}

function noteOf(
  { plan, supported }: { readonly plan: Plan; readonly supported: Scored['tracks']['supported'] },
  { kind, node, threshold, reached }: NeedPart,
  { gaps }: OpenItems,
): OverviewTerm['note'] {
  if (kind === 'area') {
    const place = plan.placeOf.get(node)!
    const open = gaps.filter(({ code }) => plan.paths[plan.orderOf.get(code)!]!.includes(place)).length
    return { kind: 'items', open }
  }
  const { items, children, weight } = plan.index.nodeByKey.get(node)!
  const only = items[0] ?? (children.length === 1 ? children[0] : undefined)
  const standing = kind === 'result' && only !== undefined ? supported.standings.get(only) : undefined
  if (standing?.notCounted) return { kind: 'reason', reason: standing.notCounted }
  const rule = standing && only !== undefined ? plan.rules[plan.orderOf.get(only)!] : undefined
  if (rule?.kind !== 'scaled') return { kind: 'threshold' }
  return { kind: 'index', reached: (reached / weight) * rule.divisor, needed: (threshold / weight) * rule.divisor }
}
