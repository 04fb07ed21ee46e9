import type { Actor } from '#app/domain/access/actor.ts'
import { authorize } from '#app/domain/access/authorize.ts'
import { AppError } from '#app/domain/errors.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import { othersPresent, presentSince } from '#app/domain/workflow/review-presence.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor, inArea } from '#app/use-cases/answers/find-assessment.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'

export type OtherReviewer = { readonly personId: string; readonly name: string; readonly seenAt: string }

/**
 * Says that a reviewer is at an item, and tells who else is. Nothing is judged by it and nothing traced: it is gone
 * after a minute. Throws as reading the desk does.
 */
export async function markPresence(
  { store, editions, now }: Pick<Tools, 'store' | 'editions' | 'now'>,
  actor: Actor,
  { assessmentId, itemCode }: { readonly assessmentId: string; readonly itemCode: string },
): Promise<readonly OtherReviewer[]> {
  const at = now()
  const key = { assessmentId, itemCode }
  return store.transaction(async (repositories) => {
    const { assessment, place } = await getAssessmentFor(repositories, now, actor, assessmentId, 'answer:read')
    const indexed = indexEdition(getEdition(editions, assessment.editionId)).itemByCode.get(itemCode)
    if (!indexed) throw new AppError('not-found', 'item')
    authorize(actor, 'review:read', inArea(place, indexed.areaKey))
    await repositories.reviewPresence.sweep(key, actor.personId, presentSince(at))
    await repositories.reviewPresence.see(key, actor.personId, at.toISOString())
    const rows = await repositories.reviewPresence.listSince(key, presentSince(at))
    return othersPresent(rows, actor.personId, at)
  })
}
