import type { Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { SessionTable } from '#db/schema.ts'

export type Session = Selectable<SessionTable>

export function sessionsRepository(db: Database) {
  return {
    async create(session: Insertable<SessionTable>): Promise<void> {
      await db.insertInto('session').values(session).execute()
    },

    /**
     * A session that is neither revoked nor expired, with the person and how many notices are unread, provided the
     * account is active.
     */
    async findLive(tokenHash: string, at: string) {
      const row = await db
        .selectFrom('session')
        .innerJoin('person', 'person.id', 'session.personId')
        .select(['session.id', 'session.personId', 'session.createdAt', 'session.lastSeenAt', 'session.expiresAt'])
        .select(['person.name', 'person.email', 'person.nip', 'person.language'])
        .select((eb) =>
          eb
            .selectFrom('notice')
            .select((of) => of.fn.countAll<number>().as('count'))
            .whereRef('notice.personId', '=', 'session.personId')
            .where('notice.readAt', 'is', null)
            .as('unread'),
        )
        .where('session.tokenHash', '=', tokenHash)
        .where('session.revokedAt', 'is', null)
        .where('session.expiresAt', '>', at)
        .where('person.status', '=', 'active')
        .executeTakeFirst()
      return row && { ...row, unread: Number(row.unread) }
    },

    async touch(id: string, lastSeenAt: string, expiresAt: string): Promise<void> {
      await db.updateTable('session').set({ lastSeenAt, expiresAt }).where('id', '=', id).execute()
    },

    /** The sessions of a person that still work, the latest used first. */
    listLive(personId: string, at: string): Promise<Session[]> {
      return db
        .selectFrom('session')
        .selectAll()
        .where('personId', '=', personId)
        .where('revokedAt', 'is', null)
        .where('expiresAt', '>', at)
        .orderBy('lastSeenAt', 'desc')
        .orderBy('id')
        .execute()
    },

    /** Ends one session of this very person; false when there was none to end. */
    async revoke(id: string, personId: string, at: string): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('session')
        .set({ revokedAt: at })
        .where('id', '=', id)
        .where('personId', '=', personId)
        .where('revokedAt', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    /** Ends all sessions of a person but one; an empty `exceptId` spares none. */
    async revokeAll(personId: string, at: string, exceptId: string): Promise<void> {
      await db
        .updateTable('session')
        .set({ revokedAt: at })
        .where('personId', '=', personId)
        .where('revokedAt', 'is', null)
        .where('id', '!=', exceptId)
        .execute()
    },
  }
}
