import { statusOf } from '#app/domain/scoring/status.ts'
import { tracks } from '#app/domain/scoring/standing.ts'
import type { ScoredStanding } from './load-standing.server.ts'

/** What is kept of a standing for lists and charts: the nodes of each track, a summary of each, and the day's snapshot. */
export function keptScores(assessmentId: string, standing: ScoredStanding, computedAt: string) {
  const { plan, today } = standing
  const prerequisitesOpen = standing.prerequisites.filter(({ state }) => state !== 'met').length
  const status = statusOf({
    supported: standing.tracks.supported.gates,
    verified: standing.tracks.verified.gates,
    prerequisites: standing.prerequisites,
  })
  const withEvidence = plan.codes.filter((code) => standing.evidence.get(code)?.hasValidEvidence).length
  const nodes = tracks.flatMap((track) =>
    plan.keys.map((node, place) => ({
      assessmentId,
      track,
      node,
      points: standing.tracks[track].worksheet.points[place]!,
      weight: plan.weights[place]!,
    })),
  )
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
