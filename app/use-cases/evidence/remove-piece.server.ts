import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { mayDetach } from '#app/domain/evidence/removal.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { closePaper } from '#app/use-cases/publication/close-paper.server.ts'
import { assertChangeable, deskOf, holdPiece, refreshServed } from './hold-piece.server.ts'
import type { HeldPiece } from './hold-piece.server.ts'
import { tracedVersion } from './trace-piece.server.ts'

export type RemovePiece = {
  readonly pieceId: string
  /** The version of the piece that was seen. */
  readonly expectedVersion: number
}

/**
 * Takes a piece out of the library and off everything it serves, before anybody judged it anywhere. Its versions and
 * their content stay kept, because the trace names them; nobody can open them any more. Gives the
 * office's id. Throws 'not-found',
 * 'forbidden' or 'conflict': closed, changed meanwhile, 'evidence-judged', or 'evidence-in-finding'.
 */
export function removePiece(tools: Tools, actor: Actor, { pieceId, expectedVersion }: RemovePiece): Promise<string> {
  return tools.store.transaction(async (repositories) => {
    const held = await holdPiece(repositories, tools, actor, pieceId)
    assertChangeable(actor, held, 'evidence:remove')
    if (!held.links.every((link) => isUnjudged(held, link))) throw new AppError('conflict', 'evidence-judged')
    if (await repositories.findings.citesPiece(pieceId)) throw new AppError('conflict', 'evidence-in-finding')
    const { piece, links } = held
    const at = tools.now().toISOString()
    const versions = await repositories.evidence.listVersions(pieceId)
    for (const link of links) await repositories.evidenceLinks.unlink(link)
    const removed = await repositories.evidence.remove({ id: pieceId, version: expectedVersion }, at, actor.personId)
    if (!removed) throw new AppError('conflict', 'stale-version')
    await repositories.events.append({
      stream: piece.officeId,
      at,
      actorId: actor.personId,
      action: 'evidence.removed',
      subject: pieceId,
      oldValue: {
        title: piece.title,
        kind: piece.kind,
        versions: versions.map(tracedVersion),
        served: links.map(({ assessmentId, subject }) => ({ assessmentId, subject })),
      },
    })
    const office = { id: piece.officeId, path: held.office.unit.path, today: held.office.place.today }
    await closePaper(repositories, tools, actor, { office, pieceIds: [pieceId], because: 'removed' })
    await refreshServed(repositories, tools, held)
    return piece.officeId
  })
}

function isUnjudged({ desks }: HeldPiece, link: HeldPiece['links'][number]): boolean {
  const { verdicts } = deskOf(desks, link.assessmentId)
  return mayDetach(
    link,
    verdicts.filter(({ itemCode }) => itemCode === link.subject),
  )
}
