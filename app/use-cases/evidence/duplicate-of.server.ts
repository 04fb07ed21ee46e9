import type { Actor } from '#app/domain/access/actor.ts'
import { areasFor } from '#app/domain/access/authorize.ts'
import type { PieceOutcome } from '#app/domain/evidence/outcomes.ts'
import { itemsOfAreas } from '#app/domain/instrument/subjects.ts'
import type { EditingDesk } from '#app/use-cases/assessments/editing-guard.server.ts'
import type { Repositories } from '#db/store.server.ts'

type Sent = {
  readonly actor: Actor
  readonly desk: EditingDesk
  readonly subject: string
  /** What the sender calls it. */
  readonly name: string
}

/**
 * What is said of a file or link that pieces of the office hold already: the one attached to this very item before
 * any other, and what that one serves besides. Undefined when there is none. Somebody limited to areas hears nothing
 * of what the piece is called and serves in others; who holds the same file may still attach it.
 */
export async function duplicateOf(
  { evidence, evidenceLinks }: Repositories,
  { actor, desk, subject, name }: Sent,
  same: readonly { readonly id: string }[],
): Promise<PieceOutcome | undefined> {
  const links = await evidenceLinks.listByPieces(same.map(({ id }) => id))
  const isHere = (link: (typeof links)[number]) => link.assessmentId === desk.assessment.id && link.subject === subject
  const here = links.find(isHere)
  const double = same.find(({ id }) => id === here?.pieceId) ?? same[0]
  const piece = double && (await evidence.find(double.id))
  if (!piece) return undefined

  const own = links.filter((link) => link.pieceId === piece.id)
  const areas = areasFor(actor, 'evidence:read', desk.place)
  const codes = areas && itemsOfAreas(desk.edition, areas)
  const seen = own.filter((link) => codes === null || codes.includes(link.subject))
  const title = seen.length > 0 || own.length === 0 ? piece.title : name
  const serves = seen.filter((link) => !isHere(link)).map((link) => link.subject)
  return {
    status: 'duplicate',
    name,
    piece: { id: piece.id, title, version: piece.version },
    serves: [...new Set(serves)],
    here: here !== undefined,
  }
}
