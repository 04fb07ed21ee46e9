import type { Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { WindowExceptionTable } from '#db/schema.ts'

export type WindowException = Selectable<WindowExceptionTable>

/** Windows of one office alone, given with a reason and an end. */
export function windowExceptionsRepository(db: Database) {
  return {
    find(id: string): Promise<WindowException | undefined> {
      return db.selectFrom('windowException').selectAll().where('id', '=', id).executeTakeFirst()
    },

    /** All of them, the newest first. */
    listByAssessment(assessmentId: string): Promise<WindowException[]> {
      return db
        .selectFrom('windowException')
        .selectAll()
        .where('assessmentId', '=', assessmentId)
        .orderBy('givenAt', 'desc')
        .orderBy('id', 'desc')
        .execute()
    },

    async give(exception: Insertable<WindowExceptionTable>): Promise<void> {
      await db.insertInto('windowException').values(exception).execute()
    },

    /** Ends one that has not ended; false when somebody was faster. */
    async end(id: string, endedBy: string, endedAt: string): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('windowException')
        .set({ endedBy, endedAt })
        .where('id', '=', id)
        .where('endedAt', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
  }
}
