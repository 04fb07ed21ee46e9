import type { Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { ExpectedDocumentTable } from '#db/schema.ts'

export type ExpectedDocument = Selectable<ExpectedDocumentTable>

/** Which of an item's expected documents the office has ticked. */
export function expectedDocumentsRepository(db: Database) {
  return {
    listByAssessment(assessmentId: string): Promise<ExpectedDocument[]> {
      return db
        .selectFrom('expectedDocument')
        .selectAll()
        .where('assessmentId', '=', assessmentId)
        .orderBy('itemCode')
        .orderBy('documentKey')
        .execute()
    },

    /** True when the tick is new. */
    async tick(document: ExpectedDocument): Promise<boolean> {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('expectedDocument')
        .values(document)
        .onConflict((conflict) => conflict.columns(['assessmentId', 'itemCode', 'documentKey']).doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },

    /** True when there was a tick to take away. */
    async untick(assessmentId: string, itemCode: string, documentKey: string): Promise<boolean> {
      const { numDeletedRows } = await db
        .deleteFrom('expectedDocument')
        .where('assessmentId', '=', assessmentId)
        .where('itemCode', '=', itemCode)
        .where('documentKey', '=', documentKey)
        .executeTakeFirst()
      return numDeletedRows === 1n
    },

    async insertMany(documents: readonly ExpectedDocument[]): Promise<void> {
      if (documents.length > 0)
        await db
          .insertInto('expectedDocument')
          .values([...documents])
          .execute()
    },
  }
}
