import type { Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { ExchangeImportTable } from '#db/schema.ts'

export type ExchangeImport = Selectable<ExchangeImportTable>

/** An import in a list without what was read. */
export type ListedImport = Omit<ExchangeImport, 'reading' | 'fileSha256' | 'decidedBy'>

/** Worksheets that were read from a workbook. */
export function exchangeImportsRepository(db: Database) {
  return {
    find(id: string): Promise<ExchangeImport | undefined> {
      return db.selectFrom('exchangeImport').selectAll().where('id', '=', id).executeTakeFirst()
    },

    /** The newest imports of an assessment. */
    listByAssessment(assessmentId: string, limit: number): Promise<ListedImport[]> {
      return db
        .selectFrom('exchangeImport')
        .select(['id', 'assessmentId', 'fileName', 'state', 'taken'])
        .select(['createdBy', 'createdAt', 'expiresAt', 'decidedAt'])
        .where('assessmentId', '=', assessmentId)
        .orderBy('createdAt', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .execute()
    },

    async create(row: Insertable<ExchangeImportTable>): Promise<void> {
      await db.insertInto('exchangeImport').values(row).execute()
    },

    /** Decides about a staged import; false when it was decided already. */
    async decide(
      id: string,
      decided: Pick<ExchangeImport, 'state' | 'taken' | 'decidedBy' | 'decidedAt'>,
    ): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('exchangeImport')
        .set(decided)
        .where('id', '=', id)
        .where('state', '=', 'staged')
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    /** Lets go of what was read in imports of an assessment that nobody decided about in time. */
    async discardExpired(assessmentId: string, now: string): Promise<void> {
      await db
        .updateTable('exchangeImport')
        .set({ state: 'discarded', reading: '{}', decidedAt: now })
        .where('assessmentId', '=', assessmentId)
        .where('state', '=', 'staged')
        .where('expiresAt', '<=', now)
        .execute()
    },
  }
}
