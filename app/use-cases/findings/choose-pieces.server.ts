import type { Actor } from '#app/domain/access/actor.ts'
import { areasFor } from '#app/domain/access/authorize.ts'
import { itemsOfAreas } from '#app/domain/instrument/subjects.ts'
import type { AssessmentPlace } from '#app/use-cases/answers/find-assessment.server.ts'
import type { OverviewTools } from '#app/use-cases/overview/find-office.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import type { CitedPiece, PieceChoice } from './findings-view.server.ts'

type Asked = {
  readonly assessment: { readonly id: string; readonly officeId: string; readonly editionId: string }
  readonly place: AssessmentPlace
  readonly finding: { readonly pieces: readonly CitedPiece[] }
  readonly search: string
}

const mostOffered = 20

/**
 * The pieces that an answer may name: those it names already, then the newest of the office's library that the actor
 * may read, narrowed by a search. `more` tells that there are others. One query.
 */
export async function choicesFor(
  { store, editions }: OverviewTools,
  actor: Actor,
  { assessment, place, finding, search }: Asked,
): Promise<{ readonly offered: readonly PieceChoice[]; readonly more: boolean }> {
  const areas = areasFor(actor, 'evidence:read', place)
  const rows = await store.evidenceLibrary.list(assessment.officeId, {
    search,
    ...(areas && { subjects: itemsOfAreas(getEdition(editions, assessment.editionId), areas) }),
    limit: mostOffered + finding.pieces.length + 1,
  })
  const dateOf = new Map(rows.map(({ id, documentDate }) => [id, documentDate]))
  const cited = finding.pieces.map((piece) => ({ ...piece, documentDate: dateOf.get(piece.id) ?? null, cited: true }))
  const others = rows.filter(({ id }) => !finding.pieces.some((piece) => piece.id === id))
  const offered = others.slice(0, mostOffered).map(({ id, title, documentDate }) => ({
    ...{ id, title, documentDate },
    cited: false,
  }))
  return { offered: [...cited, ...offered], more: others.length > mostOffered }
}
