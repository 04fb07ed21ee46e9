import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { reviewNoteLimit } from '#app/domain/workflow/review-limits.ts'
import type { Repositories } from '#db/store.server.ts'

/** What a reviewer says of one piece on one item; a return needs a reason code and a note. */
export type PieceJudgement = { readonly pieceId: string } & (
  | { readonly verdict: 'pending' | 'accepted' }
  | { readonly verdict: 'returned'; readonly reasonCode: string; readonly note: string }
)

/**
 * Judges the pieces of an item, those only whose verdict changes, and tells which these were. Throws 'conflict':
 * 'evidence-changed' for a piece that the item no longer has, 'invalid' for a return without a note.
 */
export async function judgePieces(
  { evidenceLinks }: Pick<Repositories, 'evidenceLinks'>,
  { personId }: Actor,
  key: { readonly assessmentId: string; readonly subject: string },
  judgements: readonly PieceJudgement[],
  at: string,
) {
  const pieces = await evidenceLinks.listBySubject(key.assessmentId, key.subject)
  const changed: { pieceId: string; title: string; verdict: string; reasonCode: string | null; note: string }[] = []
  for (const judgement of judgements) {
    const { pieceId, verdict } = judgement
    const piece = pieces.find((row) => row.pieceId === pieceId)
    if (!piece) throw new AppError('conflict', 'evidence-changed')
    const reasonCode = judgement.verdict === 'returned' ? judgement.reasonCode : null
    const note = judgement.verdict === 'returned' ? judgement.note : ''
    if (verdict === 'returned' && (note.trim() === '' || [...note].length > reviewNoteLimit)) {
      throw new AppError('invalid', 'note-required')
    }
    if (piece.verdict === verdict && piece.reasonCode === reasonCode && piece.note === note) continue
    const by = verdict === 'pending' ? null : personId
    await evidenceLinks.judge(
      { ...key, pieceId },
      { verdict, reasonCode, note, verdictBy: by, verdictAt: by === null ? null : at },
    )
    changed.push({ pieceId, title: piece.title, verdict, reasonCode, note })
  }
  return changed
}
