import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor } from '#app/use-cases/answers/find-assessment.server.ts'

export type LetterFile = { readonly sha256: string; readonly mediaType: string; readonly name: string }

/**
 * The scanned letter of a move, for whoever may see the assessment. Throws 'not-found' out of reach and where no
 * letter is kept, 'forbidden' for somebody who may not see assessments.
 */
export async function openLetter(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  { assessmentId, version }: { readonly assessmentId: string; readonly version: number },
): Promise<LetterFile> {
  await getAssessmentFor(store, now, actor, assessmentId)
  const move = await store.moves.find(assessmentId, version)
  if (!move?.scanSha256 || !move.scanName) throw new AppError('not-found', 'letter')
  return { sha256: move.scanSha256, mediaType: 'application/pdf', name: move.scanName }
}
