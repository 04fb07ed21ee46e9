import type { Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { forUpdate } from '#db/dialect/locks.server.ts'
import type { EvidencePieceTable, EvidenceVersionTable } from '#db/schema.ts'

export type EvidencePiece = Selectable<EvidencePieceTable>
export type EvidenceVersion = Selectable<EvidenceVersionTable>

/** What may be corrected about a version after it was stored. */
export type EvidenceDates = Pick<EvidenceVersion, 'documentDate' | 'periodFrom' | 'periodTo' | 'expiresOn'>

/** What a test of a link found. */
export type LinkTest = Pick<EvidenceVersion, 'linkState' | 'linkReason' | 'linkCheckedAt' | 'readable'>

const rowsAtOnce = 500

/** Pieces of evidence and their versions. A removed piece keeps its rows; it only is not listed any more. */
export function evidenceRepository(db: Database) {
  return {
    /** Also finds a removed piece, which says so by `removedAt`. */
    find(id: string): Promise<EvidencePiece | undefined> {
      return db.selectFrom('evidencePiece').selectAll().where('id', '=', id).executeTakeFirst()
    },

    /** Holds the piece for this transaction. */
    lock(id: string): Promise<EvidencePiece | undefined> {
      return forUpdate(db, db.selectFrom('evidencePiece').selectAll().where('id', '=', id)).executeTakeFirst()
    },

    findVersion(pieceId: string, number: number): Promise<EvidenceVersion | undefined> {
      return db
        .selectFrom('evidenceVersion')
        .selectAll()
        .where('pieceId', '=', pieceId)
        .where('number', '=', number)
        .executeTakeFirst()
    },

    /** The newest first. */
    listVersions(pieceId: string): Promise<EvidenceVersion[]> {
      return db
        .selectFrom('evidenceVersion')
        .selectAll()
        .where('pieceId', '=', pieceId)
        .orderBy('number', 'desc')
        .execute()
    },

    /** A new piece with its first version. */
    async create(
      piece: Omit<Insertable<EvidencePieceTable>, 'currentNumber' | 'version' | 'removedAt' | 'removedBy'>,
      version: Omit<Insertable<EvidenceVersionTable>, 'pieceId' | 'number'>,
    ): Promise<void> {
      await db
        .insertInto('evidencePiece')
        .values({ ...piece, currentNumber: 1, version: 1, removedAt: null, removedBy: null })
        .execute()
      await db
        .insertInto('evidenceVersion')
        .values({ ...version, pieceId: piece.id, number: 1 })
        .execute()
    },

    /** Puts a new version before the old ones; undefined when the piece has changed since it was read. */
    async addVersion(
      piece: Pick<EvidencePiece, 'id' | 'version' | 'currentNumber'>,
      version: Omit<Insertable<EvidenceVersionTable>, 'pieceId' | 'number'>,
    ): Promise<number | undefined> {
      const number = piece.currentNumber + 1
      const changed = await changePiece(db, piece, { currentNumber: number })
      if (!changed) return undefined
      await db
        .insertInto('evidenceVersion')
        .values({ ...version, pieceId: piece.id, number })
        .execute()
      return number
    },

    /** False when the piece has changed since it was read. */
    describe(
      piece: Pick<EvidencePiece, 'id' | 'version'>,
      description: Pick<EvidencePiece, 'title' | 'kind'>,
    ): Promise<boolean> {
      return changePiece(db, piece, description)
    },

    /** False when the piece has changed since it was read. */
    remove(piece: Pick<EvidencePiece, 'id' | 'version'>, at: string, by: string): Promise<boolean> {
      return changePiece(db, piece, { removedAt: at, removedBy: by })
    },

    async setDates(pieceId: string, number: number, dates: EvidenceDates): Promise<void> {
      await db
        .updateTable('evidenceVersion')
        .set(dates)
        .where('pieceId', '=', pieceId)
        .where('number', '=', number)
        .execute()
    },

    async setLinkTest(pieceId: string, number: number, test: LinkTest): Promise<void> {
      await db
        .updateTable('evidenceVersion')
        .set(test)
        .where('pieceId', '=', pieceId)
        .where('number', '=', number)
        .where('source', '=', 'link')
        .execute()
    },

    async insertMany(
      pieces: readonly Insertable<EvidencePieceTable>[],
      versions: readonly Insertable<EvidenceVersionTable>[],
    ): Promise<void> {
      for (let start = 0; start < pieces.length; start += rowsAtOnce) {
        await db
          .insertInto('evidencePiece')
          .values(pieces.slice(start, start + rowsAtOnce))
          .execute()
      }
      for (let start = 0; start < versions.length; start += rowsAtOnce) {
        await db
          .insertInto('evidenceVersion')
          .values(versions.slice(start, start + rowsAtOnce))
          .execute()
      }
    },
  }
}

async function changePiece(
  db: Database,
  { id, version }: Pick<EvidencePiece, 'id' | 'version'>,
  changes: Partial<EvidencePiece>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('evidencePiece')
    .set({ ...changes, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
