import type { Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { ServiceTimeImportTable } from '#db/schema.ts'

export type ServiceTimeImport = Selectable<ServiceTimeImportTable>

/** Lists of applications that are being read, wait to be accepted, or were decided about. */
export function serviceTimeImportsRepository(db: Database) {
  return {
    find(id: string): Promise<ServiceTimeImport | undefined> {
      return db.selectFrom('serviceTimeImport').selectAll().where('id', '=', id).executeTakeFirst()
    },

    /** Those of an office about which nothing is decided, the newest first; without what was found in them. */
    listOpen(officeId: string): Promise<Omit<ServiceTimeImport, 'reading'>[]> {
      return db
        .selectFrom('serviceTimeImport')
        .select(['id', 'officeId', 'fileName', 'asOf', 'state', 'share', 'rows', 'fault'])
        .select(['createdBy', 'createdAt', 'touchedAt'])
        .where('officeId', '=', officeId)
        .where('state', 'in', ['reading', 'waiting'])
        .orderBy('createdAt', 'desc')
        .execute()
    },

    /** Begins to read one; false while another of the office is being read. */
    async begin(row: ServiceTimeImport): Promise<boolean> {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('serviceTimeImport')
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },

    /** Notes how far the reading is; false when it was put aside meanwhile. */
    async progress(id: string, share: number, rows: number, touchedAt: string): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('serviceTimeImport')
        .set({ share, rows, touchedAt })
        .where('id', '=', id)
        .where('state', '=', 'reading')
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    /** Keeps what was found; false when it was put aside meanwhile. */
    async finish(id: string, reading: string, rows: number, touchedAt: string): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('serviceTimeImport')
        .set({ state: 'waiting', share: 1, rows, reading, touchedAt })
        .where('id', '=', id)
        .where('state', '=', 'reading')
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    /** Gives a reading up. */
    async fail(id: string, fault: string, touchedAt: string): Promise<void> {
      await db
        .updateTable('serviceTimeImport')
        .set({ state: 'failed', fault, reading: '', touchedAt })
        .where('id', '=', id)
        .where('state', '=', 'reading')
        .execute()
    },

    /** Gives up readings of which nothing was heard since: the process that read them is gone. */
    async failStale(officeId: string, before: string, touchedAt: string): Promise<void> {
      await db
        .updateTable('serviceTimeImport')
        .set({ state: 'failed', fault: 'interrupted', reading: '', touchedAt })
        .where('officeId', '=', officeId)
        .where('state', '=', 'reading')
        .where('touchedAt', '<', before)
        .execute()
    },

    /** Settles one and lets go of what it held; false when it was settled already. */
    async decide(id: string, state: 'accepted' | 'discarded', touchedAt: string): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('serviceTimeImport')
        .set({ state, reading: '', touchedAt })
        .where('id', '=', id)
        .where('state', 'in', state === 'accepted' ? ['waiting'] : ['reading', 'waiting'])
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    /** Takes away what was begun before a time: decided about, given up, or forgotten. */
    async removeBefore(officeId: string, before: string): Promise<void> {
      await db
        .deleteFrom('serviceTimeImport')
        .where('officeId', '=', officeId)
        .where('createdAt', '<', before)
        .where('state', '<>', 'reading')
        .execute()
    },
  }
}
