import type { Actor } from '#app/domain/access/actor.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { assertEditable, openDesk } from '#app/use-cases/assessments/editing-guard.server.ts'
import type { EditingAction, EditingDesk } from '#app/use-cases/assessments/editing-guard.server.ts'
import type { Repositories } from '#db/store.server.ts'
import type { SubjectKey } from './check-upload.server.ts'

/**
 * Holds an assessment for this transaction and goes on when the actor may change the evidence of one thing in it
 * right now. Throws as `assertEditable`.
 */
export async function openSubject(
  repositories: Repositories,
  tools: Pick<Tools, 'editions' | 'now'>,
  actor: Actor,
  { assessmentId, subject }: SubjectKey,
  action: EditingAction,
): Promise<EditingDesk> {
  await repositories.assessments.lock(assessmentId)
  const desk = await openDesk(repositories, tools, assessmentId)
  assertEditable(actor, desk, subject, action)
  return desk
}
