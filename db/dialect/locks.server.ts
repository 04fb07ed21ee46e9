import { PostgresAdapter, type SelectQueryBuilder } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { Tables } from '#db/schema.ts'

/** Whether this database, or the transaction on it, is PostgreSQL's. */
export function isPostgres(db: Database): boolean {
  return db.getExecutor().adapter instanceof PostgresAdapter
}

/**
 * Lets others read and hold the rows alike, and keeps them from whoever wants to `holdAgainstReaders`, until the
 * transaction ends. Only PostgreSQL knows the words, as with `forUpdate`.
 */
export function holdAsReader<Names extends keyof Tables, Row>(
  db: Database,
  query: SelectQueryBuilder<Tables, Names, Row>,
): SelectQueryBuilder<Tables, Names, Row> {
  return isPostgres(db) ? query.forShare() : query
}

/** Waits for all that hold the rows as readers, and keeps others from it. Rows that refer to them may be written. */
export function holdAgainstReaders<Names extends keyof Tables, Row>(
  db: Database,
  query: SelectQueryBuilder<Tables, Names, Row>,
): SelectQueryBuilder<Tables, Names, Row> {
  return isPostgres(db) ? query.forNoKeyUpdate() : query
}

/**
 * Holds the rows read until the transaction ends. Only PostgreSQL knows the words; SQLite's transaction holds the
 * whole database already.
 */
export function forUpdate<Names extends keyof Tables, Row>(
  db: Database,
  query: SelectQueryBuilder<Tables, Names, Row>,
): SelectQueryBuilder<Tables, Names, Row> {
  return isPostgres(db) ? query.forUpdate() : query
}
