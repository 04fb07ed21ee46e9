import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { assertReadable } from '#app/domain/evidence/reading.ts'
import type { Served } from '#app/domain/evidence/reading.ts'
import { findSubject } from '#app/domain/instrument/subjects.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import { reachedOffice } from './hold-piece.server.ts'

type ReadTools = Pick<Tools, 'store' | 'editions' | 'now'>

/**
 * A piece that the actor may look at, with its office and everything it serves, in four queries. Throws 'not-found'
 * for one that is unknown, removed or of an office out of reach, 'forbidden' for another team's.
 */
export async function getReadablePiece({ store, editions, now }: ReadTools, actor: Actor, pieceId: string) {
  const piece = await store.evidence.find(pieceId)
  if (!piece || piece.removedAt !== null) throw new AppError('not-found', 'evidence')
  const { unit, place } = await reachedOffice(store, { now }, actor, piece.officeId)
  const links = await store.evidenceLinks.listByPieces([pieceId])
  const assessments = await store.assessments.listByOffice(piece.officeId)

  const served = links.flatMap(({ assessmentId, subject }): readonly Served[] => {
    const assessment = assessments.find(({ id }) => id === assessmentId)
    if (!assessment) return []
    const areaKey = findSubject(getEdition(editions, assessment.editionId), subject)?.areaKey
    return [{ state: assessment.state as AssessmentState, year: assessment.year, areaKey }]
  })
  assertReadable(actor, place, served)
  return { piece, unit, place, links, assessments }
}
