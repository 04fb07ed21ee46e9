import type { Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { BulkImportTable } from '#db/schema.ts'

export type BulkImport = Selectable<BulkImportTable>

/** Lists of offices or people that were read and wait for somebody to accept them. */
export function bulkImportsRepository(db: Database) {
  return {
    find(id: string): Promise<BulkImport | undefined> {
      return db.selectFrom('bulkImport').selectAll().where('id', '=', id).executeTakeFirst()
    },

    async create(row: BulkImport): Promise<void> {
      await db.insertInto('bulkImport').values(row).execute()
    },

    /** Settles one that still waits and lets go of what it held; false when it was settled already. */
    async decide(id: string, state: 'accepted' | 'discarded', decidedAt: string): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('bulkImport')
        .set({ state, decidedAt, cells: '[]' })
        .where('id', '=', id)
        .where('state', '=', 'staged')
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    /** Takes away what nobody decided about in time. */
    async removeExpired(at: string): Promise<void> {
      await db.deleteFrom('bulkImport').where('state', '=', 'staged').where('expiresAt', '<', at).execute()
    },
  }
}
