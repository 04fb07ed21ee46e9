import type { Actor } from '#app/domain/access/actor.ts'
import { authorize } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import { findSubject } from '#app/domain/instrument/subjects.ts'
import { itemEditing } from '#app/domain/workflow/item-editing.ts'
import type { ClosedReason, Editing } from '#app/domain/workflow/item-editing.ts'
import { itemStateOf } from '#app/domain/workflow/item-state.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { windowsOf } from '#app/use-cases/course/windows-of.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import type { Repositories } from '#db/store.server.ts'

type Reading = Pick<Repositories, 'assessments' | 'judgedAnswers' | 'cycles'>

/** An assessment with all that decides what of it may be changed at this moment. */
export type EditingDesk = Awaited<ReturnType<typeof openDesk>>

export type EditingAction = Parameters<typeof itemEditing>[1]

type DeskTools = Pick<Tools, 'editions' | 'now'>
type DeskAssessment = NonNullable<Awaited<ReturnType<Reading['assessments']['find']>>>

/**
 * Reads what decides about changes of an assessment, in four queries. Inside the transaction of a change the
 * assessment is held with `assessments.lock` first. Throws 'not-found' for an unknown id.
 */
export async function openDesk(repositories: Reading, tools: DeskTools, assessmentId: string) {
  const assessment = await repositories.assessments.find(assessmentId)
  if (!assessment) throw new AppError('not-found', 'assessment')
  return openDeskOf(repositories, tools, assessment)
}

/** The same for an assessment that was read already, in three queries. */
export async function openDeskOf(
  repositories: Omit<Reading, 'assessments'>,
  { editions, now }: DeskTools,
  assessment: Omit<DeskAssessment, 'officeKind' | 'cycle'>,
) {
  const cycle = await repositories.cycles.find(assessment.cycleId)
  if (!cycle) throw new AppError('not-found', 'assessment')
  const { answers, verdicts, reopenings } = await repositories.judgedAnswers.list(assessment.id)
  const today = localDay(now(), assessment.timezone)
  return {
    assessment,
    cycle,
    edition: getEdition(editions, assessment.editionId),
    own: answers.filter(({ tier }) => tier === 'office'),
    verdicts,
    reopened: new Set(reopenings.map(({ itemCode }) => itemCode)),
    windows: await windowsOf(repositories, assessment, today),
    place: {
      unitPath: assessment.officePath,
      state: assessment.state as AssessmentState,
      today,
      year: assessment.year,
    },
  }
}

/** Whether the actor may change an item (or `P:` and a prerequisite) now; pages ask this, changes assert it. */
export function mayEdit(actor: Actor, desk: EditingDesk, code: string, action: EditingAction): boolean {
  return editingAt(actor, desk, code, action)?.editable ?? false
}

/**
 * Goes on when the actor may change this item now. Throws 'not-found' for an office out of reach or a code the
 * edition does not have, 'forbidden' where the right is missing, 'conflict' ('assessment-closed', 'window-closed',
 * 'item-locked') where it exists, but not now.
 */
export function assertEditable(actor: Actor, desk: EditingDesk, code: string, action: EditingAction): void {
  authorize(actor, 'office:read', { ...desk.place, areaKey: null })
  const editing = editingAt(actor, desk, code, action)
  if (!editing) throw new AppError('not-found', 'item')
  if (!editing.editable) throw refusal(editing.reason)
}

function editingAt(actor: Actor, desk: EditingDesk, code: string, action: EditingAction): Editing | undefined {
  const subject = findSubject(desk.edition, code)
  if (!subject) return undefined
  const own = desk.own.find(({ itemCode }) => itemCode === code)
  const verdicts = desk.verdicts.filter(({ itemCode }) => itemCode === code)
  return itemEditing(actor, action, {
    place: { ...desk.place, areaKey: subject.areaKey },
    itemState: itemStateOf(own, verdicts, desk.reopened.has(code)),
    windows: desk.windows,
    cycleState: desk.cycle.state,
  })
}

const closedReasons: readonly ClosedReason[] = ['assessment-closed', 'window-closed', 'item-locked']

function refusal(reason: ClosedReason): AppError {
  return closedReasons.includes(reason) ? new AppError('conflict', reason) : new AppError('forbidden', reason)
}
