import { statusOf } from '#app/domain/scoring/status.ts'
import type { Plan } from '#app/domain/scoring/plan.ts'
import { tracks } from '#app/domain/scoring/standing.ts'
import type { Track } from '#app/domain/scoring/standing.ts'
import type { ScoredStanding } from './load-standing.server.ts'

type KeptPoints = { readonly track: Track; readonly node: string; readonly points: number }

/**
 * What is kept of a standing for lists and charts: of each track the nodes whose points are others than before, a
 * summary, and the day's snapshot.
 */
export function keptScores(
  assessmentId: string,
  standing: ScoredStanding,
  before: readonly KeptPoints[],
  computedAt: string,
) {
  const { plan, today } = standing
  const prerequisitesOpen = standing.prerequisites.filter(({ state }) => state !== 'met').length
  const status = statusOf({
    supported: standing.tracks.supported.gates,
    verified: standing.tracks.verified.gates,
    prerequisites: standing.prerequisites,
  })
  const withEvidence = plan.codes.filter((code) => standing.evidence.get(code)?.hasValidEvidence).length
  const nodes = tracks.flatMap((track) => {
    const { points } = standing.tracks[track].worksheet
    const known = pointsBefore(plan, track, before)
    const changed = plan.keys.flatMap((_node, place) => (known[place] === points[place] ? [] : [place]))
    return changed.map((place) => ({
      assessmentId,
      track,
      node: plan.keys[place]!,
      points: points[place]!,
      weight: plan.weights[place]!,
    }))
  })
  const summaries = tracks.map((track) => {
    const { worksheet, need, readiness, gates } = standing.tracks[track]
    const failed = gates.filter(({ passed }) => !passed).map(({ key }) => key)
    return {
      assessmentId,
      track,
      total: worksheet.points[plan.placeOf.get('TOTAL')!]!,
      need: need.total,
      readiness,
      gatesFailed: failed.length,
      failedGates: failed.join(','),
      gates: gates.length,
      prerequisitesOpen,
      status,
      answered: worksheet.completeness.answered,
      items: worksheet.completeness.items,
      withEvidence,
      computedAt,
    }
  })
  const snapshots = summaries.map(({ track, total, need, readiness, failedGates }) => ({
    assessmentId,
    day: today,
    track,
    total,
    need,
    readiness,
    failedGates,
    status,
  }))
  return { nodes, summaries, snapshots }
}

/** The kept points of a track in the order of the plan; NaN, which equals nothing, where none are kept. */
function pointsBefore(plan: Plan, track: Track, before: readonly KeptPoints[]): Float64Array {
  const points = new Float64Array(plan.keys.length).fill(Number.NaN)
  for (const row of before) {
    const place = row.track === track ? plan.placeOf.get(row.node) : undefined
    if (place !== undefined) points[place] = row.points
  }
  return points
}
