import type { Repositories } from '#db/store.server.ts'
import { keptScores } from './kept-scores.server.ts'
import { loadStanding } from './load-standing.server.ts'
import type { AssessmentStanding, ScoredAssessment, StandingTools } from './load-standing.server.ts'

/**
 * Computes an assessment's scores anew and keeps what changed, with today's snapshot. Belongs into the transaction of
 * whatever changed an answer, a verdict, a piece of evidence or a prerequisite; it takes the repositories of that
 * transaction. Gives the standing back, so that the caller can show the new points.
 */
export async function refreshScores(
  repositories: Repositories,
  tools: StandingTools,
  assessment: ScoredAssessment,
): Promise<AssessmentStanding> {
  const standing = await loadStanding(repositories, tools, assessment)
  const { nodes, summaries, snapshots } = keptScores(assessment.id, standing, tools.now().toISOString())
  const before = await repositories.scores.listForAssessment(assessment.id)
  const known = new Map(before.map(({ track, node, points, weight }) => [`${track} ${node}`, { points, weight }]))
  const changed = nodes.filter(({ track, node, points, weight }) => {
    const old = known.get(`${track} ${node}`)
    return old?.points !== points || old.weight !== weight
  })
  await repositories.scores.saveNodes(changed)
  await repositories.scores.saveSummaries(summaries)
  await repositories.snapshots.save(snapshots)
  return standing
}
