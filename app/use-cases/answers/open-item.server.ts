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
 * `cycle` and `judged` are for scoring what is changed then, so that they are read once. Throws 'not-found' out of reach, 'forbidden' where it is not the actor's to change, 'conflict' where it is closed.
 */
export async function openItem(
  repositories: Repositories,
  { editions, now }: Pick<Tools, 'editions' | 'now'>,
  actor: Actor,
  { assessmentId, itemCode }: ItemKey,
  action: EditingAction,
) {
  const held = { assessments: { find: repositories.assessments.findHeld } }
  const { assessment, place } = await getAssessmentFor(held, now, actor, assessmentId)
  const indexed = indexEdition(getEdition(editions, assessment.editionId)).itemByCode.get(itemCode)
  if (!indexed) throw new AppError('not-found', 'item')
  authorize(actor, 'answer:read', inArea(place, indexed.areaKey))

  const own = await repositories.answers.find(assessmentId, itemCode, 'office')
  const judged = await repositories.verdicts.listWithReopenings(assessmentId)
  const verdicts = judged.verdicts.filter((verdict) => verdict.itemCode === itemCode)
  const cycle = await repositories.cycles.find(assessment.cycleId)
  if (!cycle) throw new AppError('not-found', 'cycle')
  const windows = await windowsOf(repositories, assessment, place.today)

  const isReopened = judged.reopenings.some((reopening) => reopening.itemCode === itemCode)
  const itemState = itemStateOf(own, verdicts, isReopened)
  const editing = itemEditing(actor, action, {
    place: { ...place, areaKey: indexed.areaKey ?? undefined },
    itemState,
    windows,
    cycleState: cycle.state,
  })
  if (!editing.editable) throw refusal(editing.reason)
  return { assessment, place, indexed, own, verdicts, itemState, cycle, judged }
}

function refusal(reason: ClosedReason): AppError {
  if (reason === 'office') return new AppError('not-found', 'office')
  const closed = reason === 'assessment-closed' || reason === 'item-locked' || reason === 'window-closed'
  return new AppError(closed ? 'conflict' : 'forbidden', reason)
}
