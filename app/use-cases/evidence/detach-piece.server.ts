import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { mayDetach } from '#app/domain/evidence/removal.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { refreshScores } from '#app/use-cases/scores/refresh-scores.server.ts'
import type { SubjectKey } from './check-upload.server.ts'
import { openSubject } from './open-subject.server.ts'
import { tracedPiece } from './trace-piece.server.ts'

export type DetachPiece = SubjectKey & { readonly pieceId: string }

/**
 * Takes a piece off one item before it was judged there; it stays in the library. Throws as `assertEditable`,
 * 'not-found' for a piece that is not attached there, 'conflict' 'evidence-judged'.
 */
export function detachPiece(tools: Tools, actor: Actor, input: DetachPiece): Promise<void> {
  return tools.store.transaction(async (repositories) => {
    const { assessment, verdicts } = await openSubject(repositories, tools, actor, input, 'evidence:remove')
    const { assessmentId, subject, pieceId } = input
    const key = { assessmentId, subject, pieceId }
    const link = await repositories.evidenceLinks.find(key)
    const piece = link && (await repositories.evidence.lock(pieceId))
    const version = piece && (await repositories.evidence.findVersion(pieceId, piece.currentNumber))
    if (!link || !piece || !version) throw new AppError('not-found', 'evidence')
    const ofItem = verdicts.filter(({ itemCode }) => itemCode === subject)
    if (!mayDetach(link, ofItem)) throw new AppError('conflict', 'evidence-judged')

    await repositories.evidenceLinks.unlink(key)
    await repositories.events.append({
      stream: assessmentId,
      at: tools.now().toISOString(),
      actorId: actor.personId,
      action: 'evidence.detached',
      subject,
      oldValue: tracedPiece(piece, version),
    })
    await refreshScores(repositories, tools, assessment)
  })
}
