import type { Actor } from '#app/domain/access/actor.ts'
import { authorize } from '#app/domain/access/authorize.ts'
import { AppError } from '#app/domain/errors.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import type { IndexedItem } from '#app/domain/instrument/index-edition.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import { getAssessmentFor, inArea } from './find-assessment.server.ts'
import type { ItemKey } from './open-item.server.ts'

/** An item in the edition that an assessment was opened with; how its answer is read depends on it. One query. */
export async function getItem(
  { store, editions, now }: Pick<Tools, 'store' | 'editions' | 'now'>,
  actor: Actor,
  { assessmentId, itemCode }: ItemKey,
): Promise<IndexedItem> {
  const { assessment, place } = await getAssessmentFor(store, now, actor, assessmentId, 'answer:read')
  const indexed = indexEdition(getEdition(editions, assessment.editionId)).itemByCode.get(itemCode)
  if (!indexed) throw new AppError('not-found', 'item')
  authorize(actor, 'answer:read', inArea(place, indexed.areaKey))
  return indexed
}
