import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getReadablePiece } from './find-piece.server.ts'

/** What is needed to serve the file of a version: its address in the evidence store, our finding of its type, its name. */
export type VersionFile = { readonly sha256: string; readonly mediaType: string; readonly name: string }

/** The file of any version of a piece the actor may look at. Throws 'not-found' also for a version that is a link. */
export async function openVersionFile(
  tools: Pick<Tools, 'store' | 'editions' | 'now'>,
  actor: Actor,
  { pieceId, number }: { readonly pieceId: string; readonly number: number },
): Promise<VersionFile> {
  const { piece } = await getReadablePiece(tools, actor, pieceId)
  const version = await tools.store.evidence.findVersion(piece.id, number)
  if (!version?.sha256 || !version.mediaType) throw new AppError('not-found', 'evidence-version')
  return { sha256: version.sha256, mediaType: version.mediaType, name: version.fileName }
}
