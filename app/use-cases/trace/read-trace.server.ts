import type { Actor } from '#app/domain/access/actor.ts'
import { areasFor } from '#app/domain/access/authorize.ts'
import { AppError } from '#app/domain/errors.ts'
import { pieceViews } from '#app/domain/evidence/piece-view.ts'
import type { EditionIndex, IndexedNode } from '#app/domain/instrument/index-edition.ts'
import { explain, explainReadiness } from '#app/domain/scoring/explain.ts'
import type { Trace } from '#app/domain/scoring/explain.ts'
import type { Track } from '#app/domain/scoring/standing.ts'
import { getAssessmentFor } from '#app/use-cases/answers/find-assessment.server.ts'
import type { OverviewTools } from '#app/use-cases/overview/find-office.server.ts'
import type { ByTrack } from '#app/use-cases/overview/overview-view.server.ts'
import { readHead } from '#app/use-cases/overview/read-head.server.ts'
import { pointsByTrack } from '#app/use-cases/overview/view-gates.server.ts'
import { loadStanding } from '#app/use-cases/scores/load-standing.server.ts'
import type { AssessmentStanding } from '#app/use-cases/scores/load-standing.server.ts'
import { traceItem } from './trace-item.server.ts'
import type { NodeTraceView, ReadinessTrace, TraceGate, TracePage, TracePart, TraceStep } from './trace-view.server.ts'

export type AskTrace = {
  readonly assessmentId: string
  readonly track: Track
  /** A node, an item, or 'readiness'. */
  readonly node: string
}

/**
 * Explains one figure of an assessment: readiness by the points needed, a node by its parts, an item by its answer,
 * tier, evidence and article. Five queries.
 *
 * Throws 'not-found' out of reach and for a node the edition does not have, 'forbidden' for somebody who may not see
 * assessments, and for an item of an area that is not the reader's.
 */
export async function readTrace(tools: OverviewTools, actor: Actor, asked: AskTrace): Promise<TracePage> {
  const { store, now } = tools
  const { assessmentId, track, node } = asked
  const { assessment, place } = await getAssessmentFor(store, now, actor, assessmentId)
  const standing = await loadStanding(store, tools, assessment)
  const areas = areasFor(actor, 'answer:read', place)
  const mayRead = (areaKey: string | null) => areas === null || (areaKey !== null && areas.includes(areaKey))

  const { edition, plan } = standing
  return {
    head: await readHead(store, now, assessment, place.today),
    assessmentId,
    target: assessment.target,
    state: assessment.state,
    track,
    node,
    path: node === 'readiness' ? [] : pathTo(plan.index, node),
    values: valuesOf(standing, node),
    gate: gateOf(standing, track, node),
    legalBasis: edition.legalBasis,
    editionId: edition.editionId,
    view: viewOf(standing, asked, mayRead),
  }
}

function viewOf(
  standing: AssessmentStanding,
  { track, node }: AskTrace,
  mayRead: (areaKey: string | null) => boolean,
): TracePage['view'] {
  if (node === 'readiness') return readinessOf(standing, track)
  const { index } = standing.plan
  const indexed = index.itemByCode.get(node)
  if (!indexed) return nodeOf(standing, track, node, mayRead)
  if (!mayRead(indexed.areaKey)) throw new AppError('forbidden', 'area')
  const pieces = pieceViews(standing.pieces, standing.window, standing.today)
  return traceItem(standing, track, node, pieces.get(node) ?? [])
}

function readinessOf({ plan, tracks }: AssessmentStanding, track: Track): ReadinessTrace {
  const { readiness, need, emptyNeed, parts } = explainReadiness(plan, tracks[track])
  const named = parts.map((part) => ({ ...part, name: plan.index.nodeByKey.get(part.node)!.name }))
  return { kind: 'readiness', readiness, need: need.total, emptyNeed, parts: named }
}

function nodeOf(
  { plan, tracks }: AssessmentStanding,
  track: Track,
  key: string,
  mayRead: (areaKey: string | null) => boolean,
): NodeTraceView {
  const trace = explain(plan, tracks[track], key)
  if (trace.kind === 'item') throw new AppError('not-found', 'node')
  const { name, points, weight, parts } = trace
  const mean = parts.some(({ kind }) => kind === 'item')
  const shown = parts.filter(
    (part) => part.kind === 'node' || mayRead(plan.index.itemByCode.get(part.key)?.areaKey ?? null),
  )
  return {
    kind: 'node',
    ...{ key, name, points, weight },
    rule: mean ? 'mean' : 'sum',
    parts: shown.map(partOf),
    hidden: shown.length < parts.length,
  }
}

function partOf(trace: Trace): TracePart {
  const { key, name, points, weight } = trace
  if (trace.kind === 'node') return { key, name, points, weight, score: null, answer: null, notCounted: null }
  const { score, standing } = trace
  return { key, name, points, weight, score, answer: standing.answer ?? null, notCounted: standing.notCounted }
}

function pathTo(index: EditionIndex, key: string): readonly TraceStep[] {
  const item = index.itemByCode.get(key)
  const node = index.nodeByKey.get(key)
  if (!item && !node) throw new AppError('not-found', 'node')
  const leaf = item && !node ? [{ key, name: item.item.text }] : []
  return [...nodesAbove(index, node ?? index.nodeByKey.get(item!.node)!), ...leaf]
}

function nodesAbove(index: EditionIndex, { key, name, parent }: IndexedNode): readonly TraceStep[] {
  const above = parent === null ? [] : nodesAbove(index, index.nodeByKey.get(parent)!)
  return [...above, { key, name }]
}

function valuesOf(standing: AssessmentStanding, node: string): ByTrack {
  const { plan, tracks } = standing
  if (node === 'readiness') {
    const { claimed, supported, verified } = tracks
    return { claimed: claimed.readiness, supported: supported.readiness, verified: verified.readiness }
  }
  if (plan.placeOf.has(node)) return pointsByTrack(standing, node)
  const order = plan.orderOf.get(node)!
  const { effectiveWeight } = plan.index.items[order]!
  const points = (track: Track) => tracks[track].worksheet.itemScores[order]! * effectiveWeight
  return { claimed: points('claimed'), supported: points('supported'), verified: points('verified') }
}

function gateOf({ tracks }: AssessmentStanding, track: Track, node: string): TraceGate | null {
  const gate = tracks[track].gates.find((one) => one.node === node)
  if (!gate) return null
  const { key, threshold, passed, margin } = gate
  return { key, threshold, passed, margin }
}
