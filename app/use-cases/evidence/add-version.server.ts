import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { assertChangeable, holdPiece, refreshServed } from './hold-piece.server.ts'
import type { HeldPiece } from './hold-piece.server.ts'
import { fileVersion, withStoredFiles } from './stored-files.server.ts'
import type { IncomingFile } from './stored-files.server.ts'
import { tracedVersion } from './trace-piece.server.ts'

export type AddVersion = {
  readonly pieceId: string
  /** The version of the piece that was seen. */
  readonly expectedVersion: number
  readonly file: IncomingFile
}

/**
 * Puts a new file in the place of a piece's present one, which stays openable, and gives its number. It takes over
 * date and period; whatever was said of the old one by a reviewer is to be said anew. Throws 'not-found', 'forbidden'
 * or 'conflict': closed, changed meanwhile ('stale-version'), or the same file ('same-content').
 */
export function addVersion(tools: Tools, actor: Actor, input: AddVersion): Promise<number> {
  const { pieceId, expectedVersion, file } = input
  return withStoredFiles(tools, [file], () =>
    tools.store.transaction(async (repositories) => {
      const held = await holdPiece(repositories, tools, actor, pieceId)
      assertChangeable(actor, held, 'evidence:write')
      const { piece, version: old } = held
      if (piece.version !== expectedVersion) throw new AppError('conflict', 'stale-version')
      if (old.sha256 === file.sha256) throw new AppError('conflict', 'same-content')

      const at = tools.now().toISOString()
      const { documentDate, periodFrom, periodTo, expiresOn } = old
      const dates = { documentDate, periodFrom, periodTo, expiresOn }
      const version = { ...fileVersion(file), ...dates, uploadedBy: actor.personId, uploadedAt: at }
      const number = await repositories.evidence.addVersion(piece, version)
      if (number === undefined) throw new AppError('conflict', 'stale-version')
      await takeVerdictsBack(repositories, held)
      await repositories.events.append({
        stream: piece.officeId,
        at,
        actorId: actor.personId,
        action: 'evidence.versioned',
        subject: pieceId,
        oldValue: tracedVersion(old),
        newValue: { title: piece.title, ...tracedVersion({ ...version, number }) },
      })
      await refreshServed(repositories, tools, held)
      return number
    }),
  )
}

/** A word about the old file says nothing about the new one. */
async function takeVerdictsBack({ evidenceLinks }: Repositories, { links }: HeldPiece): Promise<void> {
  const pending = { verdict: 'pending', reasonCode: null, note: '', verdictBy: null, verdictAt: null } as const
  for (const link of links) if (link.verdict !== 'pending') await evidenceLinks.judge(link, pending)
}
