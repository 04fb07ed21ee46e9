import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { EvidenceKind } from '#app/domain/evidence/kinds.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { assertChangeable, holdPiece, refreshServed } from './hold-piece.server.ts'
import type { HeldPiece } from './hold-piece.server.ts'

export type SetDetails = {
  readonly pieceId: string
  /** The version of the piece that was seen. */
  readonly expectedVersion: number
  readonly title: string
  /** A kind the piece has already is kept even when the list does not know it any more. */
  readonly kind: EvidenceKind | null
  readonly documentDate: string | null
  readonly periodFrom: string | null
  readonly periodTo: string | null
  /** Last day on which it holds; undefined leaves it as it is. */
  readonly expiresOn?: string | null
}

/**
 * Says what a piece is called, of which kind it is, and of when. Days are ISO days, in order. Saying what is known
 * already writes nothing. Throws 'not-found', 'forbidden' or 'conflict': closed, or changed meanwhile.
 */
export function setDetails(tools: Tools, actor: Actor, input: SetDetails): Promise<void> {
  return tools.store.transaction(async (repositories) => {
    const held = await holdPiece(repositories, tools, actor, input.pieceId)
    assertChangeable(actor, held, 'evidence:write')
    const { piece, version } = held
    if (piece.version !== input.expectedVersion) throw new AppError('conflict', 'stale-version')

    const before = detailsOf(held)
    const { title, documentDate, periodFrom, periodTo, expiresOn = before.expiresOn } = input
    const after = { title, kind: input.kind ?? before.kind, documentDate, periodFrom, periodTo, expiresOn }
    if (isSame(before, after)) return

    const dates = { documentDate, periodFrom, periodTo, expiresOn }
    const described = await repositories.evidence.describe(piece, { title: after.title, kind: after.kind })
    if (!described) throw new AppError('conflict', 'stale-version')
    await repositories.evidence.setDates(piece.id, version.number, dates)
    await repositories.events.append({
      stream: piece.officeId,
      at: tools.now().toISOString(),
      actorId: actor.personId,
      action: 'evidence.described',
      subject: piece.id,
      oldValue: before,
      newValue: after,
    })
    await refreshServed(repositories, tools, held)
  })
}

type Details = ReturnType<typeof detailsOf>

function detailsOf({ piece: { title, kind }, version }: HeldPiece) {
  const { documentDate, periodFrom, periodTo, expiresOn } = version
  return { title, kind, documentDate, periodFrom, periodTo, expiresOn }
}

function isSame(before: Details, after: Details): boolean {
  return (Object.keys(before) as (keyof Details)[]).every((key) => before[key] === after[key])
}
