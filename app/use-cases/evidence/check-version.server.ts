import type { Actor } from '#app/domain/access/actor.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { assertChangeable, holdPiece } from './hold-piece.server.ts'

/** Asks before anything is received whether a piece could get a new version. Throws as the change itself. */
export function checkVersion(
  tools: Pick<Tools, 'store' | 'editions' | 'now'>,
  actor: Actor,
  { pieceId }: { readonly pieceId: string },
): Promise<void> {
  return tools.store.transaction(async (repositories) => {
    assertChangeable(actor, await holdPiece(repositories, tools, actor, pieceId), 'evidence:write')
  })
}
