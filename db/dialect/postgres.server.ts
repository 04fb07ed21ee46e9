import pg from 'pg'
import { PostgresDialect, PostgresDriver, type Driver, type QueryCompiler } from 'kysely'
import { GuardedDriver } from './guarded-driver.server.ts'
import { SnakePostgresCompiler } from './names.server.ts'

/** How long to wait for a connection, and for a row somebody else holds, in milliseconds. */
const patience = 5000

const int8 = 20

const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text') =>
    oid === int8 ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
}

/** Opens a pool; it connects when first asked, and again by itself after the server was away. */
export function openPool(connectionString: string, max = 10): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    max,
    types,
    connectionTimeoutMillis: patience,
    lock_timeout: patience,
    application_name: 'menuju',
  })
  // A connection that breaks is dropped by the pool, and the next query on it is refused. Without listeners, for
  // those at rest and for those held by a transaction between two queries, Node would end the process.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** Kysely's dialect with errors in our own words. */
export class GuardedPostgresDialect extends PostgresDialect {
  readonly #pool: pg.Pool

  constructor(pool: pg.Pool) {
    super({ pool })
    this.#pool = pool
  }

  override createDriver(): Driver {
    return new GuardedDriver(new PostgresDriver({ pool: this.#pool }))
  }

  override createQueryCompiler(): QueryCompiler {
    return new SnakePostgresCompiler()
  }
}
