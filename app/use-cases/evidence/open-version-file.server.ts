import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { defaultNames } from '#app/domain/evidence/default-names.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getReadablePiece } from './find-piece.server.ts'

/** What is needed to serve the file of a version: its address in the evidence store, our finding of its type, its name. */
export type VersionFile = { readonly sha256: string; readonly mediaType: string; readonly name: string }

type Found = Awaited<ReturnType<typeof getReadablePiece>>

/**
 * The file of any version of a piece the actor may look at. The version that counts leaves under its default name, as
 * the first thing it serves in the newest assessment has it; others, and what serves nothing, under their own. Throws
 * 'not-found' also for a version that is a link.
 */
export async function openVersionFile(
  tools: Pick<Tools, 'store' | 'editions' | 'now'>,
  actor: Actor,
  { pieceId, number }: { readonly pieceId: string; readonly number: number },
): Promise<VersionFile> {
  const found = await getReadablePiece(tools, actor, pieceId)
  const { piece } = found
  const version = await tools.store.evidence.findVersion(piece.id, number)
  if (!version?.sha256 || !version.mediaType) throw new AppError('not-found', 'evidence-version')
  const name = number === piece.currentNumber ? await defaultNameOf(tools, found) : undefined
  return { sha256: version.sha256, mediaType: version.mediaType, name: name ?? version.fileName }
}

async function defaultNameOf({ store }: Pick<Tools, 'store'>, { piece, unit, links, assessments }: Found) {
  const newest = assessments.find(({ id }) => links.some(({ assessmentId }) => assessmentId === id))
  const link = links.find(({ assessmentId }) => assessmentId === newest?.id)
  if (!link) return undefined
  const beside = await store.evidenceLinks.listBySubject(link.assessmentId, link.subject)
  const files = beside.filter(({ source }) => source === 'file')
  const names = defaultNames(files, { officeId: piece.officeId, timezone: unit.timezone })
  return names[files.findIndex(({ pieceId }) => pieceId === piece.id)]
}
