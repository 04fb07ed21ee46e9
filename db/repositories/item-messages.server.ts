import type { Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { ItemMessageTable } from '#db/schema.ts'

/** A message with the name of whoever wrote it. */
export type ItemMessage = Selectable<ItemMessageTable> & { readonly personName: string }

/** What office and reviewers say to each other about an item. */
export function itemMessagesRepository(db: Database) {
  return {
    /** The newest messages of some items, `limit` of them, oldest first. */
    async listByItems(assessmentId: string, codes: readonly string[], limit: number): Promise<ItemMessage[]> {
      if (codes.length === 0) return []
      const rows = await db
        .selectFrom('itemMessage')
        .innerJoin('person', 'person.id', 'itemMessage.personId')
        .selectAll('itemMessage')
        .select('person.name as personName')
        .where('assessmentId', '=', assessmentId)
        .where('itemCode', 'in', [...codes])
        .orderBy('sentAt', 'desc')
        .orderBy('itemMessage.id', 'desc')
        .limit(limit)
        .execute()
      return rows.reverse()
    },

    async create(message: Insertable<ItemMessageTable>): Promise<void> {
      await db.insertInto('itemMessage').values(message).execute()
    },
  }
}
