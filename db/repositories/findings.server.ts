import type { Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { FindingPieceTable, FindingTable } from '#db/schema.ts'

export type Finding = Selectable<FindingTable>

/** A piece of the office's library that shows what was done about a finding. */
export type FindingPiece = { readonly findingId: string; readonly pieceId: string; readonly title: string }

/** What an act changes of a finding; whatever is left out stays. */
export type FindingChange = Partial<Omit<Finding, 'id' | 'assessmentId' | 'officeId' | 'number' | 'version'>>

/** Findings of the internal team and the evidence of their follow-up. */
export function findingsRepository(db: Database) {
  return {
    /** All of an assessment, drafts too, by their number. */
    listByAssessment(assessmentId: string): Promise<Finding[]> {
      return db.selectFrom('finding').selectAll().where('assessmentId', '=', assessmentId).orderBy('number').execute()
    },

    find(id: string): Promise<Finding | undefined> {
      return db.selectFrom('finding').selectAll().where('id', '=', id).executeTakeFirst()
    },

    /** The pieces of every finding of an assessment, without those that were removed from the library. */
    listPieces(assessmentId: string): Promise<FindingPiece[]> {
      return db
        .selectFrom('findingPiece')
        .innerJoin('finding', 'finding.id', 'findingPiece.findingId')
        .innerJoin('evidencePiece', 'evidencePiece.id', 'findingPiece.pieceId')
        .select(['findingPiece.findingId', 'findingPiece.pieceId', 'evidencePiece.title'])
        .where('finding.assessmentId', '=', assessmentId)
        .where('evidencePiece.removedAt', 'is', null)
        .orderBy('findingPiece.addedAt')
        .orderBy('findingPiece.pieceId')
        .execute()
    },

    /** Whether a piece shows the follow-up of any finding. */
    async citesPiece(pieceId: string): Promise<boolean> {
      const row = await db
        .selectFrom('findingPiece')
        .select('findingId')
        .where('pieceId', '=', pieceId)
        .limit(1)
        .executeTakeFirst()
      return row !== undefined
    },

    async create(finding: Insertable<FindingTable>): Promise<void> {
      await db.insertInto('finding').values(finding).execute()
    },

    /** Changes a finding that still is at the version that was seen; false when somebody was faster. */
    async change(id: string, expectedVersion: number, change: FindingChange): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('finding')
        .set({ ...change, version: expectedVersion + 1 })
        .where('id', '=', id)
        .where('version', '=', expectedVersion)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    /** Takes a draft away; false when it was published or changed meanwhile. */
    async dropDraft(id: string, expectedVersion: number): Promise<boolean> {
      const { numDeletedRows } = await db
        .deleteFrom('finding')
        .where('id', '=', id)
        .where('version', '=', expectedVersion)
        .where('publishedAt', 'is', null)
        .executeTakeFirst()
      return numDeletedRows === 1n
    },

    /** Shows every draft of an assessment to the office. */
    async publishDrafts(assessmentId: string, publishedAt: string): Promise<void> {
      await db
        .updateTable('finding')
        .set((eb) => ({ publishedAt, version: eb('version', '+', eb.lit(1)) }))
        .where('assessmentId', '=', assessmentId)
        .where('publishedAt', 'is', null)
        .execute()
    },

    async addPieces(pieces: readonly Insertable<FindingPieceTable>[]): Promise<void> {
      if (pieces.length === 0) return
      await db
        .insertInto('findingPiece')
        .values([...pieces])
        .onConflict((conflict) => conflict.columns(['findingId', 'pieceId']).doNothing())
        .execute()
    },

    async removePieces(findingId: string, pieceIds: readonly string[]): Promise<void> {
      if (pieceIds.length === 0) return
      await db
        .deleteFrom('findingPiece')
        .where('findingId', '=', findingId)
        .where('pieceId', 'in', [...pieceIds])
        .execute()
    },
  }
}
