import { refreshScores } from '#app/use-cases/scores/refresh-scores.server.ts'
import type { Tools } from '#app/platform/tools.server.ts'

const atOnce = 100

/**
 * Computes the scores of every assessment of the open cycles anew, one transaction each: evidence expires at
 * midnight without anybody touching it. Leaves a snapshot of the day behind. Tells how many there were.
 */
export async function refreshAllScores(tools: Pick<Tools, 'store' | 'now' | 'editions'>): Promise<number> {
  const { store } = tools
  const years = (await store.cycles.list()).filter(({ state }) => state === 'open').map(({ year }) => year)
  let count = 0
  for (const year of new Set(years)) {
    let last = ''
    for (;;) {
      const batch = await store.assessments.listByYearAfter(year, last, atOnce)
      for (const { id } of batch) {
        await store.transaction(async (repositories) => {
          // Locked first, so that an answer saved at the same moment is not computed over.
          await repositories.assessments.lock(id)
          const assessment = await repositories.assessments.find(id)
          if (assessment) await refreshScores(repositories, tools, assessment)
        })
        last = id
        count += 1
      }
      if (batch.length < atOnce) break
    }
  }
  return count
}
