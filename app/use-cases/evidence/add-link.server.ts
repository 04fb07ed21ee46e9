import type { Actor } from '#app/domain/access/actor.ts'
import { untoldKind } from '#app/domain/evidence/kinds.ts'
import type { PieceOutcome } from '#app/domain/evidence/outcomes.ts'
import type { LinkTools } from '#app/platform/tools.server.ts'
import { refreshScores } from '#app/use-cases/scores/refresh-scores.server.ts'
import { checkUpload } from './check-upload.server.ts'
import type { SubjectKey } from './check-upload.server.ts'
import { duplicateOf } from './duplicate-of.server.ts'
import { linkVersion } from './link-version.server.ts'
import { openSubject } from './open-subject.server.ts'
import { undated } from './stored-files.server.ts'
import { tracedPiece } from './trace-piece.server.ts'

export type AddLink = SubjectKey & {
  /** http or https, as the form has checked. */
  readonly url: string
  /** What the piece is called; null takes the address. */
  readonly title: string | null
}

/**
 * Attaches a link as a piece of evidence. It is tried first, as a stranger would open it; one that does not open is
 * kept too, with the reason, and does not count. A link the office has already is not kept a second time. Throws as `assertEditable`, before anything is fetched.
 */
export async function addLink(tools: LinkTools, actor: Actor, input: AddLink): Promise<PieceOutcome> {
  const { store, newId, now, checkLink } = tools
  await checkUpload(tools, actor, input)
  const tried = await checkLink(input.url)

  return store.transaction(async (repositories) => {
    const desk = await openSubject(repositories, tools, actor, input, 'evidence:write')
    const { assessment } = desk
    const { assessmentId, subject, url } = input
    const [at, by, officeId] = [now().toISOString(), actor.personId, assessment.officeId]
    const title = input.title ?? addressTitle(url)
    const same = await repositories.evidenceLibrary.listSameLinks(officeId, url)
    const double = await duplicateOf(repositories, { actor, desk, subject, name: title }, same)
    if (double) return double
    const piece = { id: newId(), title, officeId, kind: untoldKind, createdBy: by, createdAt: at }
    const version = { ...linkVersion(url, tried, at), ...undated, uploadedBy: by, uploadedAt: at }
    await repositories.evidence.create(piece, version)
    await repositories.evidenceLinks.link({
      assessmentId,
      subject,
      pieceId: piece.id,
      officeId,
      linkedBy: by,
      linkedAt: at,
    })
    await repositories.events.append({
      stream: assessmentId,
      at,
      actorId: by,
      action: 'evidence.added',
      subject,
      newValue: { ...tracedPiece(piece, { ...version, number: 1 }), linkState: version.linkState },
    })
    await refreshScores(repositories, tools, assessment)
    return { status: 'added', name: title, piece: { id: piece.id, title, version: 1 } }
  })
}

/** Host and path: what a person recognises a link by. */
function addressTitle(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host}${pathname === '/' ? '' : pathname}`.slice(0, 200)
}
