import type { Plan } from '#app/domain/scoring/plan.ts'
import { tracks } from '#app/domain/scoring/standing.ts'
import { itemStateOf, shownItemState } from '#app/domain/workflow/item-state.ts'
import type { ScoredStanding } from '#app/use-cases/scores/load-standing.server.ts'
import type { ItemFigures, TrackPoints, WorksheetFigures } from './worksheet-view.server.ts'

/** The figures need only what decides the score. */
type ItemsStanding = Pick<ScoredStanding, 'plan' | 'answers' | 'verdicts' | 'reopenings' | 'evidence' | 'tracks'>

/** Everything on the page that moves with an answer: points of all nodes, failing gates, and the items asked for. */
export function figuresOf(standing: ItemsStanding, codes: readonly string[]): WorksheetFigures {
  const { plan } = standing
  const { answered, items } = standing.tracks.claimed.worksheet.completeness
  const nodes = plan.index.nodes.filter(({ kind }) => kind === 'area' || kind === 'subArea' || kind === 'group')
  return {
    answered,
    items,
    nodes: Object.fromEntries(nodes.map(({ key }) => [key, pointsAt(standing, plan.placeOf.get(key)!)])),
    failing: failingNodes(plan, standing),
    byItem: Object.fromEntries(codes.map((code) => [code, itemFigures(standing, code)])),
  }
}

function pointsAt({ tracks: scored }: ItemsStanding, place: number): TrackPoints {
  const [claimed, supported, verified] = tracks.map((track) => scored[track].worksheet.points[place]!)
  return { claimed: claimed!, supported: supported!, verified: verified! }
}

/** A result group fails with the gate of any of its items too. */
function failingNodes({ index }: Plan, { tracks: { supported } }: ItemsStanding): readonly string[] {
  const failing = supported.gates.filter(({ passed }) => !passed).map(({ node }) => node)
  const groups = failing.flatMap((node) => {
    const indexed = index.nodeByKey.get(node)
    return indexed?.kind === 'item' && indexed.parent ? [indexed.parent] : []
  })
  return [...new Set([...failing, ...groups])]
}

function itemFigures(standing: ItemsStanding, code: string): ItemFigures {
  const { plan, answers, verdicts, reopenings, evidence, tracks: scored } = standing
  const order = plan.orderOf.get(code)!
  const own = answers.find((row) => row.itemCode === code && row.tier === 'office')
  const state = itemStateOf(
    own,
    verdicts.filter(({ itemCode }) => itemCode === code),
    reopenings.some(({ itemCode }) => itemCode === code),
  )
  const answered = scored.claimed.worksheet.itemAnswered[order] === 1
  const hasValidEvidence = evidence.get(code)?.hasValidEvidence ?? false
  return {
    state: shownItemState(state, { answered, hasValidEvidence }),
    won: scored.supported.worksheet.itemScores[order]! * plan.index.items[order]!.effectiveWeight,
    answered,
    hasValidEvidence,
  }
}
