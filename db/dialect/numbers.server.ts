import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { isPostgres } from './locks.server.ts'

/**
 * The numbers of a column in the rows of a group, nulls left out, in no order: thousands of them come as one value,
 * each exactly as it is kept. `parseNumbers` reads what comes back.
 */
export function numbersOf(db: Database, column: string): RawBuilder<unknown> {
  const list = sql.raw(isPostgres(db) ? 'json_agg' : 'json_group_array')
  return sql`${list}(${sql.ref(column)}) filter (where ${sql.ref(column)} is not null)`
}

/** PostgreSQL's driver has read the list already, and knows none where there are no numbers. */
export function parseNumbers(listed: unknown): readonly number[] {
  return (typeof listed === 'string' ? JSON.parse(listed) : (listed ?? [])) as readonly number[]
}
