import { AsyncLocalStorage } from 'node:async_hooks'
import { channel } from 'node:diagnostics_channel'
import type { CompiledQuery, DatabaseConnection, Driver, QueryResult, TransactionSettings } from 'kysely'
import { asFault } from '#db/faults.server.ts'

/** True for whatever runs inside a transaction of the store. */
export const insideTransaction = new AsyncLocalStorage<true>()

/** Told the milliseconds of every statement, where somebody measures. */
const queries = channel('menuju:query')

/** Stands before an engine's driver; whatever it throws comes out as one of our own refusals, or as a bug. */
export class GuardedDriver implements Driver {
  readonly #inner: Driver

  constructor(inner: Driver) {
    this.#inner = inner
  }

  init(): Promise<void> {
    return guarded(() => this.#inner.init())
  }

  /**
   * @throws inside a transaction: SQLite has one connection, and a query beside the transaction would wait for it
   * for ever; on PostgreSQL it would not see what the transaction has written.
   */
  async acquireConnection(): Promise<DatabaseConnection> {
    if (insideTransaction.getStore()) throw new Error('Inside a transaction only its own repositories may be used')
    return new GuardedConnection(await guarded(() => this.#inner.acquireConnection()))
  }

  beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    return guarded(() => this.#inner.beginTransaction(unwrapped(connection), settings))
  }

  commitTransaction(connection: DatabaseConnection): Promise<void> {
    return guarded(() => this.#inner.commitTransaction(unwrapped(connection)))
  }

  rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    return guarded(() => this.#inner.rollbackTransaction(unwrapped(connection)))
  }

  releaseConnection(connection: DatabaseConnection): Promise<void> {
    return this.#inner.releaseConnection(unwrapped(connection))
  }

  destroy(): Promise<void> {
    return this.#inner.destroy()
  }
}

class GuardedConnection implements DatabaseConnection {
  readonly inner: DatabaseConnection

  constructor(inner: DatabaseConnection) {
    this.inner = inner
  }

  executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const ask = () => guarded(() => this.inner.executeQuery<Row>(query))
    return queries.hasSubscribers ? timed(ask) : ask()
  }

  streamQuery<Row>(query: CompiledQuery, chunkSize?: number): AsyncIterableIterator<QueryResult<Row>> {
    return this.inner.streamQuery<Row>(query, chunkSize)
  }
}

function unwrapped(connection: DatabaseConnection): DatabaseConnection {
  return connection instanceof GuardedConnection ? connection.inner : connection
}

async function guarded<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw asFault(error)
  }
}

async function timed<Result>(work: () => Promise<Result>): Promise<Result> {
  const began = performance.now()
  try {
    return await work()
  } finally {
    queries.publish(performance.now() - began)
  }
}
