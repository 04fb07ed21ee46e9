import { refreshScores } from '#app/use-cases/scores/refresh-scores.server.ts'
import type { StandingTools } from '#app/use-cases/scores/load-standing.server.ts'
import type { Repositories } from '#db/store.server.ts'

const atOnce = 200

/**
 * Computes the scores of every assessment of a cycle anew, inside the transaction of a change that concerns them
 * all. Takes a few milliseconds each: such changes are rare, and must be all or nothing like any other.
 */
export async function refreshCycle(
  repositories: Repositories,
  tools: StandingTools,
  cycle: { readonly id: string; readonly year: number },
): Promise<void> {
  let last = ''
  for (;;) {
    const batch = await repositories.assessments.listByYearAfter(cycle.year, last, atOnce)
    for (const { id, cycleId } of batch) {
      last = id
      const assessment = cycleId === cycle.id ? await repositories.assessments.find(id) : undefined
      if (assessment) await refreshScores(repositories, tools, assessment)
    }
    if (batch.length < atOnce) return
  }
}
