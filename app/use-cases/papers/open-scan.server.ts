import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor } from '#app/use-cases/answers/find-assessment.server.ts'
import type { VersionFile } from '#app/use-cases/evidence/open-version-file.server.ts'
import { authorizePaper } from './read-paper.server.ts'

/** The file of any scan of an assessment, for whoever may read the paper itself. Throws 'not-found', 'forbidden'. */
export async function openScan(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  { assessmentId, scanId }: { readonly assessmentId: string; readonly scanId: string },
): Promise<VersionFile> {
  const { place } = await getAssessmentFor(store, now, actor, assessmentId)
  authorizePaper(actor, place)
  const scan = await store.signedPapers.find(scanId)
  if (scan?.assessmentId !== assessmentId) throw new AppError('not-found', 'paper')
  return { sha256: scan.sha256, mediaType: scan.mediaType, name: scan.fileName }
}
