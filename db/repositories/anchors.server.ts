import type { Selectable } from 'kysely'
import { noHash, type StreamHead } from '#app/domain/trace/event-text.ts'
import type { Database } from '#db/client.server.ts'
import { hashOfAnchor, hashOfHeads } from '#db/event-hash.server.ts'
import type { DailyAnchorTable } from '#db/schema.ts'

export type Anchor = Selectable<DailyAnchorTable>

/** The daily digests over all streams, themselves a chain. */
export function anchorsRepository(db: Database) {
  /**
   * The last event of every stream up to the end of a day ('YYYY-MM-DD', UTC). It follows from the events alone,
   * so an anchor can be recomputed at any time afterwards.
   */
  function headsOn(day: string): Promise<StreamHead[]> {
    return db
      .selectFrom('event')
      .innerJoin(
        (eb) =>
          eb
            .selectFrom('event')
            .select(['stream', (eb) => eb.fn.max('position').as('position')])
            .where('at', '<=', `${day}T23:59:59.999Z`)
            .groupBy('stream')
            .as('newest'),
        (join) => join.onRef('newest.stream', '=', 'event.stream').onRef('newest.position', '=', 'event.position'),
      )
      .select(['event.stream', 'event.position', 'event.hash'])
      .orderBy('event.stream')
      .execute()
  }

  const latest = () => db.selectFrom('dailyAnchor').selectAll().orderBy('day', 'desc').limit(1).executeTakeFirst()

  return {
    headsOn,
    latest,

    /** The oldest first. */
    list(): Promise<Anchor[]> {
      return db.selectFrom('dailyAnchor').selectAll().orderBy('day').execute()
    },

    /** Seals a day that is over; undefined when that day or a later one is sealed already. */
    async seal(day: string, createdAt: string): Promise<Anchor | undefined> {
      const previous = await latest()
      if (previous && previous.day >= day) return undefined
      const heads = await headsOn(day)
      const chained = {
        day,
        headsHash: hashOfHeads(heads),
        streams: heads.length,
        previousHash: previous?.hash ?? noHash,
      }
      const anchor = { ...chained, hash: hashOfAnchor(chained), createdAt }
      await db.insertInto('dailyAnchor').values(anchor).execute()
      return anchor
    },
  }
}
