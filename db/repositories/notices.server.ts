import type { Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { NoticeTable } from '#db/schema.ts'

export type NoticeRow = Selectable<NoticeTable>

/** A notice with the short name its office bears now; null when it is about no office. */
export type NamedNotice = NoticeRow & { readonly officeName: string | null }

const rowsAtOnce = 500

/** The inbox of each person. */
export function noticesRepository(db: Database) {
  return {
    /** Adds notices; one that a person was given already, by its key, is left out. */
    async addMany(notices: readonly Insertable<NoticeTable>[]): Promise<void> {
      for (let start = 0; start < notices.length; start += rowsAtOnce) {
        await db
          .insertInto('notice')
          .values(notices.slice(start, start + rowsAtOnce))
          .onConflict((conflict) => conflict.columns(['personId', 'dedupeKey']).doNothing())
          .execute()
      }
    },

    /** The newest notices of a person, `offset` of them passed over. */
    listByPerson(personId: string, { limit, offset }: { limit: number; offset: number }): Promise<NamedNotice[]> {
      return db
        .selectFrom('notice')
        .leftJoin('organisationName', (join) =>
          join.onRef('organisationName.unitId', '=', 'notice.officeId').on('organisationName.validTo', 'is', null),
        )
        .selectAll('notice')
        .select('organisationName.shortName as officeName')
        .where('personId', '=', personId)
        .orderBy('createdAt', 'desc')
        .orderBy('id', 'desc')
        .limit(limit)
        .offset(offset)
        .execute()
    },

    find(id: string): Promise<NoticeRow | undefined> {
      return db.selectFrom('notice').selectAll().where('id', '=', id).executeTakeFirst()
    },

    async count(personId: string): Promise<number> {
      const row = await db
        .selectFrom('notice')
        .select((eb) => eb.fn.countAll().as('count'))
        .where('personId', '=', personId)
        .executeTakeFirstOrThrow()
      return Number(row.count)
    },

    async countUnread(personId: string): Promise<number> {
      const row = await db
        .selectFrom('notice')
        .select((eb) => eb.fn.countAll().as('count'))
        .where('personId', '=', personId)
        .where('readAt', 'is', null)
        .executeTakeFirstOrThrow()
      return Number(row.count)
    },

    /** Marks a person's own notices as read; all of them up to an instant when no ids are named. */
    async markRead(personId: string, readAt: string, ids?: readonly string[]): Promise<void> {
      const unread = db
        .updateTable('notice')
        .set({ readAt })
        .where('personId', '=', personId)
        .where('readAt', 'is', null)
      await (ids === undefined ? unread.where('createdAt', '<=', readAt) : unread.where('id', 'in', [...ids])).execute()
    },
  }
}
