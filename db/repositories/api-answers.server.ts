import type { Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { ApiAnswerTable } from '#db/schema.ts'

export type ApiAnswer = Selectable<ApiAnswerTable>

/** What was answered to requests that carry a key of their own. */
export function apiAnswersRepository(db: Database) {
  return {
    /**
     * Takes a key for this transaction; whoever comes with the same one waits until it ends. Undefined when it is new,
     * otherwise what was answered.
     */
    async claim(answer: Omit<ApiAnswer, 'body'>, since: string): Promise<ApiAnswer | undefined> {
      const { tokenId, key } = answer
      await db.deleteFrom('apiAnswer').where('tokenId', '=', tokenId).where('createdAt', '<', since).execute()
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('apiAnswer')
        .values({ ...answer, body: '' })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst()
      if (numInsertedOrUpdatedRows === 1n) return undefined
      return db
        .selectFrom('apiAnswer')
        .selectAll()
        .where('tokenId', '=', tokenId)
        .where('key', '=', key)
        .executeTakeFirst()
    },

    async keep(tokenId: string, key: string, body: string): Promise<void> {
      await db.updateTable('apiAnswer').set({ body }).where('tokenId', '=', tokenId).where('key', '=', key).execute()
    },
  }
}
