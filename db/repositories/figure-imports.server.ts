import type { Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { FigureImportTable } from '#db/schema.ts'

export type FigureImport = Selectable<FigureImportTable>

/** Files with figures of a period that wait for somebody to accept them. */
export function figureImportsRepository(db: Database) {
  return {
    find(id: string): Promise<FigureImport | undefined> {
      return db.selectFrom('figureImport').selectAll().where('id', '=', id).executeTakeFirst()
    },

    async create(row: FigureImport): Promise<void> {
      await db.insertInto('figureImport').values(row).execute()
    },

    /** Settles one that still waits and lets go of what it held; false when it was settled already. */
    async decide(id: string, state: 'accepted' | 'discarded', decidedAt: string): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('figureImport')
        .set({ state, decidedAt, cells: '[]' })
        .where('id', '=', id)
        .where('state', '=', 'staged')
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    /** Takes away what nobody decided about in time. */
    async removeExpired(at: string): Promise<void> {
      await db.deleteFrom('figureImport').where('state', '=', 'staged').where('expiresAt', '<', at).execute()
    },
  }
}
