import { sql } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { isPostgres } from '#db/dialect/locks.server.ts'
import type { Engine } from '#db/dialect/words.server.ts'

export type AppliedMigration = { readonly name: string; readonly appliedAt: string }

/** What the database tells about itself, for whoever runs it. */
export function operationRepository(db: Database) {
  return {
    engine: (): Engine => (isPostgres(db) ? 'postgres' : 'sqlite'),

    /** Bytes on the disk; without the journal that SQLite keeps beside its file. */
    async size(): Promise<number> {
      const query = isPostgres(db)
        ? sql<{ bytes: number }>`select pg_database_size(current_database()) as bytes`
        : sql<{ bytes: number }>`select page_count * page_size as bytes from pragma_page_count(), pragma_page_size()`
      return Number((await query.execute(db)).rows[0]?.bytes ?? 0)
    },

    /** The steps of the schema, the newest first. */
    async migrations(): Promise<AppliedMigration[]> {
      const { rows } = await sql<AppliedMigration>`
        select name, applied_at from migration order by applied_at desc, name desc`.execute(db)
      return rows
    },

    /** The different files that pieces of evidence name, and their bytes. */
    async evidence(): Promise<{ readonly files: number; readonly bytes: number }> {
      const row = await db
        .selectFrom((eb) =>
          eb
            .selectFrom('evidenceVersion')
            .select((inner) => ['sha256', inner.fn.max('bytes').as('bytes')])
            .where('sha256', 'is not', null)
            .groupBy('sha256')
            .as('object'),
        )
        .select((eb) => [eb.fn.countAll<number>().as('files'), eb.fn.sum<number>('object.bytes').as('bytes')])
        .executeTakeFirstOrThrow()
      return { files: Number(row.files), bytes: Number(row.bytes ?? 0) }
    },
  }
}
