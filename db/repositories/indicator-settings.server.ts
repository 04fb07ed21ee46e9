import type { Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { saveOverSeen } from '#db/dialect/seen-version.server.ts'
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

    /** What the ministry's cycle of a year sets for an indicator; undefined where it follows the catalogue. */
    findOfYear(year: number, indicatorCode: string): Promise<IndicatorSetting | undefined> {
      return db
        .selectFrom('indicatorSetting')
        .innerJoin('cycle', 'cycle.id', 'indicatorSetting.cycleId')
        .selectAll('indicatorSetting')
        .where('cycle.year', '=', year)
        .where('cycle.institutionKind', '=', 'kementerian_lembaga')
        .where('indicatorCode', '=', indicatorCode)
        .executeTakeFirst()
    },

    /** Saves over the version that was read (0: there was none); false when it has changed meanwhile. */
    save(setting: Omit<IndicatorSetting, 'version'>, expectedVersion: number): Promise<boolean> {
      return saveOverSeen(db, 'indicatorSetting', ['cycleId', 'indicatorCode'], setting, expectedVersion)
    },
  }
}
