import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import {
  CompiledQuery,
  SqliteDialect,
  SqliteDriver,
  type DatabaseConnection,
  type Driver,
  type QueryCompiler,
} from 'kysely'
import { GuardedDriver } from './guarded-driver.server.ts'
import { SnakeSqliteCompiler } from './names.server.ts'
import { keepingStatements } from './ready-statements.server.ts'

/** One open connection of the driver. */
export type Sqlite = SqliteDatabase.Database

/** How long a writer waits for another one, in milliseconds. */
const busyTimeout = 5000

/**
 * Opens a file, a database of its own in memory (':memory:'), or one copied from bytes.
 *
 * @throws when the file cannot be opened or is no database.
 */
export function openSqlite(source: string | Buffer, timeout = busyTimeout): Sqlite {
  if (typeof source === 'string' && source !== ':memory:') mkdirSync(dirname(source), { recursive: true })
  const sqlite = new SqliteDatabase(source, { timeout })
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = NORMAL')
  sqlite.pragma('foreign_keys = ON')
  sqlite.pragma(`busy_timeout = ${timeout}`)
  return sqlite
}

/** Kysely's dialect with transactions that take the write lock at once, and errors in our own words. */
export class ImmediateSqliteDialect extends SqliteDialect {
  readonly #sqlite: Sqlite

  constructor(sqlite: Sqlite) {
    super({ database: sqlite })
    this.#sqlite = sqlite
  }

  override createDriver(): Driver {
    return new GuardedDriver(new ImmediateDriver(this.#sqlite))
  }

  override createQueryCompiler(): QueryCompiler {
    return new SnakeSqliteCompiler()
  }
}

/** A plain `begin` fails at once when it comes to write beside another writer; an immediate one waits its turn. */
class ImmediateDriver extends SqliteDriver {
  readonly #sqlite: Sqlite

  constructor(sqlite: Sqlite) {
    super({ database: keepingStatements(sqlite) as Sqlite })
    this.#sqlite = sqlite
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  /** A full disk makes SQLite roll back by itself; rolling back once more would hide why. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#sqlite.inTransaction) await super.rollbackTransaction(connection)
  }
}
