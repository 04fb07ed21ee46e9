import { sql } from 'kysely'
import type { Database } from '#db/client.server.ts'

export type RateCount = { readonly startedAt: string; readonly count: number }

export function rateCountsRepository(db: Database) {
  return {
    find(bucket: string): Promise<RateCount | undefined> {
      return db.selectFrom('rateCount').select(['startedAt', 'count']).where('bucket', '=', bucket).executeTakeFirst()
    },

    /**
     * Counts one more, in one statement, so that many at once are all counted. A count that began before
     * `windowStart` begins again at 1.
     */
    hit(bucket: string, at: string, windowStart: string): Promise<RateCount> {
      const isOver = sql<boolean>`${sql.ref('rateCount.startedAt')} <= ${windowStart}`
      return db
        .insertInto('rateCount')
        .values({ bucket, startedAt: at, count: 1 })
        .onConflict((conflict) =>
          conflict.column('bucket').doUpdateSet((eb) => ({
            count: eb
              .case()
              .when(isOver)
              .then(1)
              .else(eb('rateCount.count', '+', 1))
              .end(),
            startedAt: eb.case().when(isOver).then(at).else(eb.ref('rateCount.startedAt')).end(),
          })),
        )
        .returning(['startedAt', 'count'])
        .executeTakeFirstOrThrow()
    },

    /** Takes one back: what was counted beforehand turned out well. */
    async unhit(bucket: string): Promise<void> {
      await db
        .updateTable('rateCount')
        .set((eb) => ({ count: eb('count', '-', 1) }))
        .where('bucket', '=', bucket)
        .where('count', '>', 0)
        .execute()
    },

    async clear(bucket: string): Promise<void> {
      await db.deleteFrom('rateCount').where('bucket', '=', bucket).execute()
    },

    /** Forgets counts that began before a time. */
    async sweep(before: string): Promise<void> {
      await db.deleteFrom('rateCount').where('startedAt', '<', before).execute()
    },
  }
}
