import type { Repositories } from '#db/store.server.ts'
import { keptScores } from './kept-scores.server.ts'
import { loadScored } from './load-standing.server.ts'
import type { ScoredAssessment, ScoredStanding, StandingTools } from './load-standing.server.ts'

/**
 * Computes an assessment's scores anew and keeps what changed, with today's snapshot. Belongs into the transaction of
 * whatever changed an answer, a verdict, a piece of evidence or a prerequisite; it takes the repositories of that
 * transaction. Gives the standing back, so that the caller can show the new points.
 */
export async function refreshScores(
  repositories: Repositories,
  tools: StandingTools,
  assessment: ScoredAssessment,
): Promise<ScoredStanding> {
  const standing = await loadScored(repositories, tools, assessment)
  const { nodes, summaries, snapshots } = keptScores(assessment.id, standing, tools.now().toISOString())
  const before = await repositories.scores.listPoints(assessment.id)
  const known = new Map(before.map(({ track, node, points }) => [`${track} ${node}`, points]))
  const changed = nodes.filter(({ track, node, points }) => known.get(`${track} ${node}`) !== points)
  await repositories.scores.saveNodes(changed)
  await repositories.scores.saveSummaries(summaries)
  await repositories.snapshots.save(snapshots)
  return standing
}
