import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { AddedPiece } from '#app/domain/evidence/outcomes.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { assertEditable, openDesk } from '#app/use-cases/assessments/editing-guard.server.ts'
import { refreshScores } from '#app/use-cases/scores/refresh-scores.server.ts'
import { tracedPiece } from './trace-piece.server.ts'

export type AttachPiece = {
  readonly assessmentId: string
  readonly pieceId: string
  /** Items' codes, or `P:` and prerequisites; at least one. */
  readonly subjects: readonly string[]
}

/**
 * Lets a piece of the office serve more items of an assessment of the same office, all or nothing, with one event
 * for each item it did not serve before. Throws as `assertEditable`, and 'not-found' for a piece of another office.
 */
export function attachPiece(tools: Tools, actor: Actor, input: AttachPiece): Promise<AddedPiece> {
  const { assessmentId, pieceId } = input
  return tools.store.transaction(async (repositories) => {
    await repositories.assessments.lock(assessmentId)
    const desk = await openDesk(repositories, tools, assessmentId)
    for (const subject of input.subjects) assertEditable(actor, desk, subject, 'evidence:write')
    const { officeId } = desk.assessment
    const piece = await repositories.evidence.lock(pieceId)
    const version = piece && (await repositories.evidence.findVersion(pieceId, piece.currentNumber))
    if (!piece || !version || piece.removedAt !== null || piece.officeId !== officeId) {
      throw new AppError('not-found', 'evidence')
    }

    const [at, by] = [tools.now().toISOString(), actor.personId]
    let attached = 0
    for (const subject of new Set(input.subjects)) {
      const isNew = await repositories.evidenceLinks.link({
        ...{ assessmentId, subject, pieceId, officeId },
        ...{ linkedBy: by, linkedAt: at },
      })
      if (!isNew) continue
      attached += 1
      const newValue = tracedPiece(piece, version)
      await repositories.events.append({
        stream: assessmentId,
        at,
        actorId: by,
        action: 'evidence.attached',
        subject,
        newValue,
      })
    }
    if (attached > 0) await refreshScores(repositories, tools, desk.assessment)
    return { id: piece.id, title: piece.title, version: piece.version }
  })
}
