import type { Insertable, Kysely, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { Tables } from '#db/schema.ts'

type Staged = 'bulkImport' | 'figureImport'

/** Lists that were read and wait for somebody to accept them: of offices or people, or of figures of a period. */
export function stagedImportsRepository<Name extends Staged>(db: Database, table: Name) {
  type Row = Selectable<Tables[Name]>
  // What is asked of a list is asked alike whatever it is of; only whole rows differ, and callers have their types.
  const lists = db as unknown as Kysely<Record<Staged, Record<string, unknown>>>
  return {
    async find(id: string): Promise<Row | undefined> {
      const found = await lists.selectFrom<Staged>(table).selectAll().where('id', '=', id).executeTakeFirst()
      return found as Row | undefined
    },

    async create(row: Insertable<Tables[Name]>): Promise<void> {
      const values: Readonly<Record<string, unknown>> = row
      await lists.insertInto<Staged>(table).values(values).execute()
    },

    /** Settles one that still waits and lets go of what it held; false when it was settled already. */
    async decide(id: string, state: 'accepted' | 'discarded', decidedAt: string): Promise<boolean> {
      const { numUpdatedRows } = await lists
        .updateTable<Staged>(table)
        .set({ state, decidedAt, cells: '[]' })
        .where('id', '=', id)
        .where('state', '=', 'staged')
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    /** Takes away what nobody decided about in time. */
    async removeExpired(at: string): Promise<void> {
      await lists.deleteFrom<Staged>(table).where('state', '=', 'staged').where('expiresAt', '<', at).execute()
    },
  }
}
