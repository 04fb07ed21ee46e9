import type { Actor } from '#app/domain/access/actor.ts'
import { areasFor } from '#app/domain/access/authorize.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import { judgedStates, judgingTier, nextWaiting } from '#app/domain/workflow/review-progress.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor } from '#app/use-cases/answers/find-assessment.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import { deskOrder } from './desk-tree.server.ts'

/** The item that waits after one that was just judged, in the order of the desk; null when none does. Three queries. */
export async function findNextToJudge(
  { store, editions, now }: Pick<Tools, 'store' | 'editions' | 'now'>,
  actor: Actor,
  { assessmentId, itemCode }: { readonly assessmentId: string; readonly itemCode: string },
): Promise<string | null> {
  const { assessment, place } = await getAssessmentFor(store, now, actor, assessmentId, 'review:read')
  const index = indexEdition(getEdition(editions, assessment.editionId))
  const [answers, verdicts] = [
    await store.answers.listFacts(assessmentId),
    await store.verdicts.listFacts(assessmentId),
  ]
  const states = judgedStates(deskOrder(index), answers, verdicts, judgingTier(place.state) ?? 'kanwil')
  const areas = areasFor(actor, 'item:judge', place)
  return nextWaiting(states, itemCode, (code) => {
    const areaKey = index.itemByCode.get(code)?.areaKey ?? null
    return areas === null || (areaKey !== null && areas.includes(areaKey))
  })
}
