import type { Actor } from '#app/domain/access/actor.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { assertEditable, openDesk } from '#app/use-cases/assessments/editing-guard.server.ts'

export type SubjectKey = {
  readonly assessmentId: string
  /** An item's code, or `P:` and the key of a prerequisite. */
  readonly subject: string
}

/**
 * Asks before anything is received, or fetched from elsewhere, whether it could be attached. The change itself asks
 * again. Throws as `assertEditable`.
 */
export async function checkUpload(
  tools: Pick<Tools, 'store' | 'editions' | 'now'>,
  actor: Actor,
  { assessmentId, subject }: SubjectKey,
): Promise<void> {
  const desk = await openDesk(tools.store, tools, assessmentId)
  assertEditable(actor, desk, subject, 'evidence:write')
}
