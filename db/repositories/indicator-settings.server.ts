import type { Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { IndicatorSettingTable } from '#db/schema.ts'

export type IndicatorSetting = Selectable<IndicatorSettingTable>

/** What a cycle sets differently from the catalogue of indicators. */
export function indicatorSettingsRepository(db: Database) {
  return {
    listByCycle(cycleId: string): Promise<IndicatorSetting[]> {
      return db
        .selectFrom('indicatorSetting')
        .selectAll()
        .where('cycleId', '=', cycleId)
        .orderBy('indicatorCode')
        .execute()
    },

    /** Saves over the version that was read (0: there was none); false when it has changed meanwhile. */
    async save(setting: Omit<IndicatorSetting, 'version'>, expectedVersion: number): Promise<boolean> {
      const row = { ...setting, version: expectedVersion + 1 }
      if (expectedVersion === 0) {
        const { numInsertedOrUpdatedRows } = await db
          .insertInto('indicatorSetting')
          .values(row)
          .onConflict((conflict) => conflict.columns(['cycleId', 'indicatorCode']).doNothing())
          .executeTakeFirst()
        return numInsertedOrUpdatedRows === 1n
      }
      const { numUpdatedRows } = await db
        .updateTable('indicatorSetting')
        .set(row)
        .where('cycleId', '=', setting.cycleId)
        .where('indicatorCode', '=', setting.indicatorCode)
        .where('version', '=', expectedVersion)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
  }
}
