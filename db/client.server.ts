import { Kysely } from 'kysely'
import { CamelRows } from './dialect/names.server.ts'
import { GuardedPostgresDialect, openPool } from './dialect/postgres.server.ts'
import { ImmediateSqliteDialect, openSqlite, type Sqlite } from './dialect/sqlite.server.ts'
import type { Engine } from './dialect/words.server.ts'
import type { Tables } from './schema.ts'

/** The tables to query, on the database itself or inside one of its transactions. */
export type Database = Kysely<Tables>

export type OpenDatabase = {
  readonly db: Database
  readonly engine: Engine
  close(): Promise<void>
}

/**
 * Opens the database an address names: `sqlite:./path/to/file.db`, `:memory:`, or `postgres://…`.
 *
 * @throws when the address is none of these, or SQLite's file cannot be opened. A PostgreSQL server that is away
 * is only noticed by the first query, which then is refused as unavailable.
 */
export function openDatabase(url: string): OpenDatabase {
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgresDatabase(url)
  if (url === ':memory:') return openSqliteDatabase(url)
  if (url.startsWith('sqlite:') && url.length > 'sqlite:'.length) return openSqliteDatabase(url.slice('sqlite:'.length))
  throw new Error('The address of the database must begin with sqlite: or postgres://')
}

/** Opens SQLite on a file, in memory, from bytes, or on a connection that is open already. */
export function openSqliteDatabase(source: string | Buffer | Sqlite): OpenDatabase {
  const sqlite = typeof source === 'string' || Buffer.isBuffer(source) ? openSqlite(source) : source
  const dialect = new ImmediateSqliteDialect(sqlite)
  const { close, ...rest } = opened(new Kysely<Tables>({ dialect }), 'sqlite')
  return {
    ...rest,
    async close() {
      await close()
      // A connection that was never asked anything is none of the driver's yet, and would stay open.
      sqlite.close()
    },
  }
}

/** Opens PostgreSQL with at most `connections` at once. */
export function openPostgresDatabase(url: string, connections?: number): OpenDatabase {
  const dialect = new GuardedPostgresDialect(openPool(url, connections))
  return opened(new Kysely<Tables>({ dialect, plugins: [new CamelRows()] }), 'postgres')
}

function opened(db: Database, engine: Engine): OpenDatabase {
  return { db, engine, close: () => db.destroy() }
}
