import type { Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { ItemReopeningTable } from '#db/schema.ts'

export type Reopening = Selectable<ItemReopeningTable>

/** Judged items that were opened again for the office, until it hands them in. */
export function reopeningsRepository(db: Database) {
  const open = (assessmentId: string) =>
    db.selectFrom('itemReopening').selectAll().where('assessmentId', '=', assessmentId).where('closedAt', 'is', null)

  return {
    /** Those that are open now, ordered by item. */
    listOpen(assessmentId: string): Promise<Reopening[]> {
      return open(assessmentId).orderBy('itemCode').execute()
    },

    findOpen(assessmentId: string, itemCode: string): Promise<Reopening | undefined> {
      return open(assessmentId).where('itemCode', '=', itemCode).executeTakeFirst()
    },

    async add(reopening: Insertable<ItemReopeningTable>): Promise<void> {
      await db.insertInto('itemReopening').values(reopening).execute()
    },

    /** Closes what is open: of one item, or of all when none is named. */
    async close(assessmentId: string, closedAt: string, itemCode?: string): Promise<void> {
      const all = db
        .updateTable('itemReopening')
        .set({ closedAt })
        .where('assessmentId', '=', assessmentId)
        .where('closedAt', 'is', null)
      await (itemCode === undefined ? all : all.where('itemCode', '=', itemCode)).execute()
    },
  }
}
