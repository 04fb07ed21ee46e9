import type { Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { saveOverSeen } from '#db/dialect/seen-version.server.ts'
import type { SettingTable } from '#db/schema.ts'

export type SettingRow = Selectable<SettingTable>

/** Figures and facts of the installation that are kept in the database, each as canonical JSON under its key. */
export function settingsRepository(db: Database) {
  return {
    find(key: string): Promise<SettingRow | undefined> {
      return db.selectFrom('setting').selectAll().where('key', '=', key).executeTakeFirst()
    },

    list(): Promise<SettingRow[]> {
      return db.selectFrom('setting').selectAll().orderBy('key').execute()
    },

    /** Saves a value over the version that was read (0: there was none); false when it has changed meanwhile. */
    save(setting: Omit<SettingRow, 'version'>, expectedVersion: number): Promise<boolean> {
      return saveOverSeen(db, 'setting', ['key'], setting, expectedVersion)
    },
  }
}
