import type { Actor } from '#app/domain/access/actor.ts'
import { authorize } from '#app/domain/access/authorize.ts'
import { AppError } from '#app/domain/errors.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import { itemEditing } from '#app/domain/workflow/item-editing.ts'
import type { ClosedReason } from '#app/domain/workflow/item-editing.ts'
import { itemStateOf } from '#app/domain/workflow/item-state.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { windowsOf } from '#app/use-cases/course/windows-of.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { getAssessmentFor, inArea } from './find-assessment.server.ts'

export type ItemKey = { readonly assessmentId: string; readonly itemCode: string }
type EditingAction = Parameters<typeof itemEditing>[1]

/**
 * Holds an assessment for this transaction and goes on when the actor may change the item right now: area, state,
 * window and lock are asked in one place for answers and evidence alike.
 *
 * Throws 'not-found' out of reach, 'forbidden' where it is not the actor's to change, 'conflict' where it is closed.
 */
export async function openItem(
  repositories: Repositories,
  { editions, now }: Pick<Tools, 'editions' | 'now'>,
  actor: Actor,
  { assessmentId, itemCode }: ItemKey,
  action: EditingAction,
) {
  await repositories.assessments.lock(assessmentId)
  const { assessment, place } = await getAssessmentFor(repositories, now, actor, assessmentId)
  const indexed = indexEdition(getEdition(editions, assessment.editionId)).itemByCode.get(itemCode)
  if (!indexed) throw new AppError('not-found', 'item')
  authorize(actor, 'answer:read', inArea(place, indexed.areaKey))

  const own = await repositories.answers.find(assessmentId, itemCode, 'office')
  const verdicts = await repositories.verdicts.listByItem(assessmentId, itemCode)
  const cycle = await repositories.cycles.find(assessment.cycleId)
  if (!cycle) throw new AppError('not-found', 'cycle')
  const windows = await windowsOf(repositories, assessment, place.today)

  const reopening = await repositories.reopenings.findOpen(assessmentId, itemCode)
  const itemState = itemStateOf(own, verdicts, reopening !== undefined)
  const editing = itemEditing(actor, action, {
    place: { ...place, areaKey: indexed.areaKey ?? undefined },
    itemState,
    windows,
    cycleState: cycle.state,
  })
  if (!editing.editable) throw refusal(editing.reason)
  return { assessment, place, indexed, own, verdicts, itemState }
}

function refusal(reason: ClosedReason): AppError {
  if (reason === 'office') return new AppError('not-found', 'office')
  const closed = reason === 'assessment-closed' || reason === 'item-locked' || reason === 'window-closed'
  return new AppError(closed ? 'conflict' : 'forbidden', reason)
}
