import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { LinkTools } from '#app/platform/tools.server.ts'
import { assertChangeable, holdPiece, refreshServed } from './hold-piece.server.ts'
import { linkTest } from './link-version.server.ts'

/**
 * Tries the link of a piece again and keeps what came of it. Throws 'not-found', 'forbidden' or 'conflict' as for any
 * change of the piece, before anything is fetched; 'invalid' for a piece that is a file.
 */
export async function testLink(
  tools: LinkTools,
  actor: Actor,
  { pieceId }: { readonly pieceId: string },
): Promise<void> {
  const { store, now, checkLink } = tools
  const { url } = await store.transaction(async (repositories) => {
    const held = await holdPiece(repositories, tools, actor, pieceId)
    assertChangeable(actor, held, 'evidence:write')
    return held.version
  })
  if (url === null) throw new AppError('invalid', 'not-a-link')
  const tried = await checkLink(url)

  await store.transaction(async (repositories) => {
    const held = await holdPiece(repositories, tools, actor, pieceId)
    assertChangeable(actor, held, 'evidence:write')
    const { piece, version } = held
    if (version.url !== url) throw new AppError('conflict', 'stale-version')
    const at = now().toISOString()
    const found = linkTest(tried, at)
    await repositories.evidence.setLinkTest(pieceId, version.number, found)
    await repositories.events.append({
      stream: piece.officeId,
      at,
      actorId: actor.personId,
      action: 'evidence.link-tested',
      subject: pieceId,
      oldValue: { linkState: version.linkState, linkReason: version.linkReason },
      newValue: { linkState: found.linkState, linkReason: found.linkReason },
    })
    await refreshServed(repositories, tools, held)
  })
}
