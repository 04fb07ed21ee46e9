import type { Bilingual } from '#app/domain/instrument/types.ts'
import type { IndexedItem, IndexedNode } from '#app/domain/instrument/index-edition.ts'
import { needOfTerms } from './need.ts'
import type { Need } from './need.ts'
import type { Plan } from './plan.ts'
import { scoreByRule } from './score-item.ts'
import type { Standing } from './standing.ts'
import { pointsOf } from './score-worksheet.ts'
import type { TrackScore } from './tracks.ts'

/** A figure and what it is made of: the points of the parts add up to the points of the whole. */
export type Trace = NodeTrace | ItemTrace
export type NodeTrace = {
  readonly kind: 'node'
  readonly key: string
  readonly name: Bilingual
  readonly points: number
  readonly weight: number
  readonly parts: readonly Trace[]
}
/** The leaf of every trace: answer, who gave it, what it scored, and why it does not count if it does not. */
export type ItemTrace = {
  readonly kind: 'item'
  readonly key: string
  readonly name: Bilingual
  readonly points: number
  readonly weight: number
  readonly score: number
  readonly numerator: number | null
  readonly denominator: number | null
  readonly standing: Standing
}

/** Explains the points of a node or an item on a track. Throws on a key that the edition does not have. */
export function explain(plan: Plan, track: TrackScore, key: string): Trace {
  const node = plan.index.nodeByKey.get(key)
  if (node) return explainNode(plan, track, node)
  const item = plan.index.itemByCode.get(key)
  if (!item) throw new Error(`No node or item ${key} in ${plan.edition}`)
  return explainItem(plan, track, item)
}

function explainNode(plan: Plan, track: TrackScore, node: IndexedNode): NodeTrace {
  const { key, name, weight } = node
  const parts = [
    ...node.children.map((child) => explainNode(plan, track, plan.index.nodeByKey.get(child)!)),
    ...node.items.map((code) => explainItem(plan, track, plan.index.itemByCode.get(code)!)),
  ]
  return { kind: 'node', key, name, points: pointsOf(plan, track.worksheet, key), weight, parts }
}

function explainItem(plan: Plan, track: TrackScore, { code, order, item, effectiveWeight }: IndexedItem): ItemTrace {
  const standing = track.standings.get(code)!
  const { score, numerator, denominator } = scoreByRule(plan.rules[order]!, standing.answer)
  const points = score * effectiveWeight
  return {
    kind: 'item',
    key: code,
    name: item.text,
    points,
    weight: effectiveWeight,
    score,
    numerator,
    denominator,
    standing,
  }
}

/** One part of the sentence "short of 6.40 points: 3.10 in …, 2.00 in …, 1.30 anywhere". */
export type NeedPart = {
  readonly kind: 'area' | 'pengungkit' | 'result' | 'group' | 'anywhere'
  /** Area key, item code or gate key; the node whose points are short. */
  readonly key: string
  readonly gate: string
  readonly node: string
  readonly points: number
  /** What the term compares: threshold, points reached, and points of the terms before it that raise this node too. */
  readonly threshold: number
  readonly reached: number
  readonly counted: number
}

/** Explains the points needed: only terms that are short, in the order in which they are counted. */
export function explainNeed(plan: Plan, track: Pick<TrackScore, 'worksheet'>): readonly NeedPart[] {
  const { points } = track.worksheet
  const needs = needOfTerms(plan.needTerms, points)
  return plan.needTerms.flatMap(({ kind, key, gate, node, threshold, beneath }, place) => {
    const missing = needs[place]!
    if (missing === 0) return []
    const counted = beneath.reduce((sum, other) => sum + needs[other]!, 0)
    const reached = points[node]!
    return [{ kind, key, gate, node: plan.keys[node]!, points: missing, threshold, reached, counted }]
  })
}

/** readiness = 100 × (1 − need / need of an empty worksheet), with its terms. */
export function explainReadiness(
  plan: Plan,
  track: Pick<TrackScore, 'worksheet' | 'need' | 'readiness'>,
): {
  readonly readiness: number
  readonly need: Need
  readonly emptyNeed: number
  readonly parts: readonly NeedPart[]
} {
  return {
    readiness: track.readiness,
    need: track.need,
    emptyNeed: plan.emptyNeed,
    parts: explainNeed(plan, track),
  }
}
