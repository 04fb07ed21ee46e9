import type { Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { ApiTokenTable } from '#db/schema.ts'

export type ApiToken = Selectable<ApiTokenTable>

/** Tokens with which programs of an office come in. */
export function apiTokensRepository(db: Database) {
  return {
    /** With the time zone of its office, and the day on which that closed. */
    findByHash(tokenHash: string) {
      return db
        .selectFrom('apiToken')
        .innerJoin('organisationUnit', 'organisationUnit.id', 'apiToken.officeId')
        .selectAll('apiToken')
        .select(['organisationUnit.timezone', 'organisationUnit.closedOn'])
        .where('tokenHash', '=', tokenHash)
        .executeTakeFirst()
    },

    find(id: string): Promise<ApiToken | undefined> {
      return db.selectFrom('apiToken').selectAll().where('id', '=', id).executeTakeFirst()
    },

    /** Every token an office ever had, the newest first, each with the name of who made it. */
    listByOffice(officeId: string) {
      return db
        .selectFrom('apiToken')
        .innerJoin('person', 'person.id', 'apiToken.createdBy')
        .selectAll('apiToken')
        .select('person.name as createdByName')
        .where('officeId', '=', officeId)
        .orderBy('apiToken.createdAt', 'desc')
        .orderBy('apiToken.id')
        .limit(100)
        .execute()
    },

    async create(token: ApiToken): Promise<void> {
      await db.insertInto('apiToken').values(token).execute()
    },

    async touch(id: string, day: string): Promise<void> {
      await db.updateTable('apiToken').set({ lastUsedOn: day }).where('id', '=', id).execute()
    },

    /** False when it was revoked already. */
    async revoke(id: string, revokedBy: string, revokedAt: string): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('apiToken')
        .set({ revokedBy, revokedAt })
        .where('id', '=', id)
        .where('revokedAt', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
  }
}
