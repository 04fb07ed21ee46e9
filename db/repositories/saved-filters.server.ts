import type { Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { forUpdate } from '#db/dialect/locks.server.ts'
import type { SavedFilterTable } from '#db/schema.ts'

export type SavedFilter = Selectable<SavedFilterTable>

/** Filters of the table of offices that people keep; every method is about one person's own. */
export function savedFiltersRepository(db: Database) {
  return {
    /** In the order in which they were saved. */
    listByPerson(personId: string): Promise<SavedFilter[]> {
      return db
        .selectFrom('savedFilter')
        .selectAll()
        .where('personId', '=', personId)
        .orderBy('createdAt')
        .orderBy('id')
        .execute()
    },

    /** Makes whoever saves for the same person at the same time wait, so that a limit holds. */
    async lockPerson(personId: string): Promise<void> {
      await forUpdate(db, db.selectFrom('person').select('id').where('id', '=', personId)).execute()
    },

    async create(filter: SavedFilter): Promise<void> {
      await db.insertInto('savedFilter').values(filter).execute()
    },

    async rename(personId: string, id: string, name: string): Promise<void> {
      await db.updateTable('savedFilter').set({ name }).where('personId', '=', personId).where('id', '=', id).execute()
    },

    async remove(personId: string, id: string): Promise<void> {
      await db.deleteFrom('savedFilter').where('personId', '=', personId).where('id', '=', id).execute()
    },
  }
}
