import type { Database } from '#db/client.server.ts'
import { containsText } from '#db/dialect/conditions.server.ts'
import type { EvidencePiece, EvidenceVersion } from './evidence.server.ts'

/** A piece with its current version and who brought it. */
export type LibraryPiece = EvidencePiece &
  Omit<EvidenceVersion, 'pieceId' | 'number'> & { readonly uploadedByName: string }

export type LibraryFilter = {
  readonly search?: string
  readonly kind?: string
  readonly limit: number
  readonly offset?: number
}

/** What a stored object is called in the database: for comparing it with the files. */
export type StoredObject = {
  readonly pieceId: string
  readonly number: number
  readonly sha256: string
  readonly bytes: number
}

/** Reading evidence across pieces: an office's library, doubles, links due for a test. */
export function evidenceLibraryRepository(db: Database) {
  const current = () =>
    db
      .selectFrom('evidencePiece')
      .innerJoin('evidenceVersion', (join) =>
        join
          .onRef('evidenceVersion.pieceId', '=', 'evidencePiece.id')
          .onRef('evidenceVersion.number', '=', 'evidencePiece.currentNumber'),
      )
      .innerJoin('person', 'person.id', 'evidenceVersion.uploadedBy')
      .where('evidencePiece.removedAt', 'is', null)

  const ofOffice = (officeId: string, { search, kind }: Omit<LibraryFilter, 'limit'>) => {
    let pieces = current().where('evidencePiece.officeId', '=', officeId)
    if (kind) pieces = pieces.where('evidencePiece.kind', '=', kind)
    if (search?.trim()) {
      pieces = pieces.where((eb) =>
        eb.or([
          containsText(eb.fn('lower', ['evidencePiece.title']), search),
          containsText(eb.fn('lower', ['evidenceVersion.fileName']), search),
        ]),
      )
    }
    return pieces
  }

  return {
    /** The newest first. */
    list(officeId: string, filter: LibraryFilter): Promise<LibraryPiece[]> {
      return ofOffice(officeId, filter)
        .selectAll('evidencePiece')
        .select(versionColumns)
        .select('person.name as uploadedByName')
        .orderBy('evidencePiece.createdAt', 'desc')
        .orderBy('evidencePiece.id')
        .limit(filter.limit)
        .offset(filter.offset ?? 0)
        .execute()
    },

    async count(officeId: string, filter: Omit<LibraryFilter, 'limit'>): Promise<number> {
      const row = await ofOffice(officeId, filter)
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      return row.count
    },

    /** The pieces of an office that hold this very file in any version. */
    listDoubles(officeId: string, sha256: string): Promise<Pick<EvidencePiece, 'id' | 'title'>[]> {
      return db
        .selectFrom('evidenceVersion')
        .innerJoin('evidencePiece', 'evidencePiece.id', 'evidenceVersion.pieceId')
        .select(['evidencePiece.id', 'evidencePiece.title'])
        .distinct()
        .where('evidenceVersion.sha256', '=', sha256)
        .where('evidencePiece.officeId', '=', officeId)
        .where('evidencePiece.removedAt', 'is', null)
        .orderBy('evidencePiece.id')
        .execute()
    },

    /** Links in use that were not tested since an instant, those waiting longest first. */
    listLinksToTest(since: string, limit: number): Promise<{ pieceId: string; number: number; url: string | null }[]> {
      return current()
        .select(['evidenceVersion.pieceId', 'evidenceVersion.number', 'evidenceVersion.url'])
        .where('evidenceVersion.source', '=', 'link')
        .where((eb) => eb.or([eb('linkCheckedAt', 'is', null), eb('linkCheckedAt', '<', since)]))
        .orderBy((eb) => eb.fn.coalesce('linkCheckedAt', eb.val('')))
        .orderBy('evidenceVersion.pieceId')
        .limit(limit)
        .execute()
    },

    /** Every stored file after one, ordered by piece and version: for checking them all in batches. */
    async listObjectsAfter(after: Pick<StoredObject, 'pieceId' | 'number'>, limit: number): Promise<StoredObject[]> {
      const rows = await db
        .selectFrom('evidenceVersion')
        .select(['pieceId', 'number', 'sha256', 'bytes'])
        .where('source', '=', 'file')
        .where((eb) =>
          eb.or([
            eb('pieceId', '>', after.pieceId),
            eb.and([eb('pieceId', '=', after.pieceId), eb('number', '>', after.number)]),
          ]),
        )
        .orderBy('pieceId')
        .orderBy('number')
        .limit(limit)
        .execute()
      return rows.map(({ sha256, bytes, ...row }) => ({ ...row, sha256: sha256 ?? '', bytes: bytes ?? 0 }))
    },
  }
}

/** The columns of a version beside its key. */
export const versionColumns = [
  'evidenceVersion.source',
  'evidenceVersion.sha256',
  'evidenceVersion.url',
  'evidenceVersion.fileName',
  'evidenceVersion.extension',
  'evidenceVersion.mediaType',
  'evidenceVersion.bytes',
  'evidenceVersion.documentDate',
  'evidenceVersion.periodFrom',
  'evidenceVersion.periodTo',
  'evidenceVersion.expiresOn',
  'evidenceVersion.readable',
  'evidenceVersion.linkState',
  'evidenceVersion.linkReason',
  'evidenceVersion.linkCheckedAt',
  'evidenceVersion.uploadedBy',
  'evidenceVersion.uploadedAt',
] as const
