import type { Repositories } from '#db/store.server.ts'
import { keptScores } from './kept-scores.server.ts'
import { loadScored } from './load-standing.server.ts'
import type { KnownFacts, ScoredAssessment, ScoredStanding, StandingTools } from './load-standing.server.ts'

/**
 * Computes an assessment's scores anew and keeps what changed, with today's snapshot. Belongs into the transaction of
 * whatever changed an answer, a verdict, a piece of evidence or a prerequisite; it takes the repositories of that
 * transaction; what that has read already may be given as `known`. Gives the standing back, so that the caller can show the new points.
 */
export async function refreshScores(
  repositories: Repositories,
  tools: StandingTools,
  assessment: ScoredAssessment,
  known?: KnownFacts,
): Promise<ScoredStanding> {
  const standing = await loadScored(repositories, tools, assessment, known)
  const before = await repositories.scores.listPoints(assessment.id)
  const { nodes, summaries, snapshots } = keptScores(assessment.id, standing, before, tools.now().toISOString())
  await repositories.scores.saveNodes(nodes)
  await repositories.scores.saveSummaries(summaries)
  await repositories.snapshots.save(snapshots)
  return standing
}
