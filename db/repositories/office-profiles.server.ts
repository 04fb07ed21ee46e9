import type { Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { saveOverSeen } from '#db/dialect/seen-version.server.ts'
import type { OfficeProfileTable, OfficeServiceInfoTable } from '#db/schema.ts'

export type OfficeProfileRow = Selectable<OfficeProfileTable>
export type OfficeServiceRow = Selectable<OfficeServiceInfoTable>

const rowsAtOnce = 200

/** What offices tell the public about themselves and about each of their services. */
export function officeProfilesRepository(db: Database) {
  return {
    find(officeId: string): Promise<OfficeProfileRow | undefined> {
      return db.selectFrom('officeProfile').selectAll().where('officeId', '=', officeId).executeTakeFirst()
    },

    listServices(officeId: string): Promise<OfficeServiceRow[]> {
      return db
        .selectFrom('officeServiceInfo')
        .selectAll()
        .where('officeId', '=', officeId)
        .orderBy('service')
        .execute()
    },

    findService(officeId: string, service: string): Promise<OfficeServiceRow | undefined> {
      return db
        .selectFrom('officeServiceInfo')
        .selectAll()
        .where('officeId', '=', officeId)
        .where('service', '=', service)
        .executeTakeFirst()
    },

    /** Saves over the version that was seen, 0 for none; false when somebody was faster. */
    save(row: Omit<OfficeProfileRow, 'version'>, expectedVersion: number): Promise<boolean> {
      return saveOverSeen(db, 'officeProfile', ['officeId'], row, expectedVersion)
    },

    /** The same for one service. */
    saveService(row: Omit<OfficeServiceRow, 'version'>, expectedVersion: number): Promise<boolean> {
      return saveOverSeen(db, 'officeServiceInfo', ['officeId', 'service'], row, expectedVersion)
    },

    async insertMany(
      profiles: readonly Insertable<OfficeProfileTable>[],
      services: readonly Insertable<OfficeServiceInfoTable>[],
    ): Promise<void> {
      for (let start = 0; start < profiles.length; start += rowsAtOnce) {
        await db
          .insertInto('officeProfile')
          .values(profiles.slice(start, start + rowsAtOnce))
          .execute()
      }
      for (let start = 0; start < services.length; start += rowsAtOnce) {
        await db
          .insertInto('officeServiceInfo')
          .values(services.slice(start, start + rowsAtOnce))
          .execute()
      }
    },
  }
}
