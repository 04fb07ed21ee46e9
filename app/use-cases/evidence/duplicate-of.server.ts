import type { PieceOutcome } from '#app/domain/evidence/outcomes.ts'
import type { Repositories } from '#db/store.server.ts'
import type { SubjectKey } from './check-upload.server.ts'

/**
 * What is said of a file or link that pieces of the office hold already: the one attached to this very item before
 * any other, and what that one serves besides. Undefined when there is none.
 */
export async function duplicateOf(
  { evidence, evidenceLinks }: Repositories,
  name: string,
  same: readonly { readonly id: string }[],
  { assessmentId, subject }: SubjectKey,
): Promise<PieceOutcome | undefined> {
  const links = await evidenceLinks.listByPieces(same.map(({ id }) => id))
  const isHere = (link: (typeof links)[number]) => link.assessmentId === assessmentId && link.subject === subject
  const here = links.find(isHere)
  const double = same.find(({ id }) => id === here?.pieceId) ?? same[0]
  const piece = double && (await evidence.find(double.id))
  if (!piece) return undefined
  const serves = links.filter((link) => link.pieceId === piece.id && !isHere(link)).map((link) => link.subject)
  return {
    status: 'duplicate',
    name,
    piece: { id: piece.id, title: piece.title, version: piece.version },
    serves: [...new Set(serves)],
    here: here !== undefined,
  }
}
