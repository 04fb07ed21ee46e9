import type { Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { OneTimeLinkTable } from '#db/schema.ts'

export type OneTimeLink = Selectable<OneTimeLinkTable>

const rowsAtOnce = 500

export function oneTimeLinksRepository(db: Database) {
  return {
    async create(link: Insertable<OneTimeLinkTable>): Promise<void> {
      await db.insertInto('oneTimeLink').values(link).execute()
    },

    async insertMany(links: readonly Insertable<OneTimeLinkTable>[]): Promise<void> {
      for (let start = 0; start < links.length; start += rowsAtOnce) {
        await db
          .insertInto('oneTimeLink')
          .values(links.slice(start, start + rowsAtOnce))
          .execute()
      }
    },

    /** A link that is neither used nor expired. */
    findOpen(tokenHash: string, at: string): Promise<OneTimeLink | undefined> {
      return db
        .selectFrom('oneTimeLink')
        .selectAll()
        .where('tokenHash', '=', tokenHash)
        .where('usedAt', 'is', null)
        .where('expiresAt', '>', at)
        .executeTakeFirst()
    },

    /** Marks a link as used; false when somebody was faster. */
    async use(id: string, at: string): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('oneTimeLink')
        .set({ usedAt: at })
        .where('id', '=', id)
        .where('usedAt', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    /** Makes every link of a person worthless: a newer one replaces it, or the account is closed. */
    async voidAll(personId: string, at: string): Promise<void> {
      await db
        .updateTable('oneTimeLink')
        .set({ usedAt: at })
        .where('personId', '=', personId)
        .where('usedAt', 'is', null)
        .execute()
    },
  }
}
