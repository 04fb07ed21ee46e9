import type { Database } from '#db/client.server.ts'

/** Who may do a recurring job just now; several processes share the jobs this way. */
export function leasesRepository(db: Database) {
  return {
    /** Takes a lease that is free, has run out or is the holder's own already; false when somebody else has it. */
    async take(name: string, holder: string, now: string, expiresAt: string): Promise<boolean> {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('lease')
        .values({ name, holder, expiresAt })
        .onConflict((conflict) =>
          conflict
            .column('name')
            .doUpdateSet({ holder, expiresAt })
            .where((eb) => eb.or([eb('lease.expiresAt', '<=', now), eb('lease.holder', '=', holder)])),
        )
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },

    /** Keeps a lease for longer; false when it was lost meanwhile. */
    async renew(name: string, holder: string, now: string, expiresAt: string): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('lease')
        .set({ expiresAt })
        .where('name', '=', name)
        .where('holder', '=', holder)
        .where('expiresAt', '>', now)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    async release(name: string, holder: string): Promise<void> {
      await db.deleteFrom('lease').where('name', '=', name).where('holder', '=', holder).execute()
    },
  }
}
