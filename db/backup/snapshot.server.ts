import { existsSync } from 'node:fs'
import type { PoolClient } from 'pg'
import { openPool } from '#db/dialect/postgres.server.ts'
import { openSqlite } from '#db/dialect/sqlite.server.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import { objectColumns, shapeAfter, type TableShape } from './shape.server.ts'

/** A row in the database's own names and values: text, numbers and nothing else. */
export type Row = Readonly<Record<string, string | number | null>>

export type AppliedStep = { readonly name: string; readonly applied_at: string }

/** The whole database as it stood at one moment, read while others go on writing. */
export type Snapshot = {
  readonly engine: Engine
  readonly steps: readonly AppliedStep[]
  readonly tables: readonly TableShape[]
  /** The rows of a table by its key, in batches. One reading at a time. */
  rows(table: TableShape): AsyncIterable<readonly Row[]>
  /** The checksums of all files that rows name, each once, in order, in batches. */
  objects(): AsyncIterable<readonly { readonly sha256: string }[]>
  close(): Promise<void>
}

const atOnce = 1000

type Reader = {
  readonly engine: Engine
  read<Result>(query: string): AsyncIterable<Result[]>
  close(): Promise<void>
}

/**
 * Takes one consistent view of the database: a reading transaction beside the writer's in SQLite (WAL), a
 * repeatable read in PostgreSQL. It stops nobody from writing.
 *
 * @throws when there is no such database, or it is newer than this program.
 */
export async function openSnapshot(url: string): Promise<Snapshot> {
  const reader = /^postgres(ql)?:/.test(url) ? await readPostgres(url) : readSqlite(url)
  try {
    const steps: AppliedStep[] = []
    for await (const batch of reader.read<AppliedStep>('select name, applied_at from migration order by name')) {
      steps.push(...batch)
    }
    const tables = await shapeAfter(steps.map(({ name }) => name))
    return {
      engine: reader.engine,
      steps,
      tables,
      rows: ({ name, columns, key }) =>
        reader.read<Row>(
          `select ${columns.map(quoted).join(', ')} from ${quoted(name)} order by ${key.map(quoted).join(', ')}`,
        ),
      objects: () => reader.read(objectsQuery(tables)),
      close: () => reader.close(),
    }
  } catch (error) {
    await reader.close()
    throw error
  }
}

function objectsQuery(tables: readonly TableShape[]): string {
  const parts = tables.flatMap((table) =>
    objectColumns(table).map(
      (column) => `select ${quoted(column)} as sha256 from ${quoted(table.name)} where ${quoted(column)} is not null`,
    ),
  )
  return `select sha256 from (${parts.join(' union ')}) as named order by sha256`
}

function quoted(name: string): string {
  return `"${name}"`
}

function readSqlite(url: string): Reader {
  const file = url.replace(/^sqlite:/, '')
  if (!existsSync(file)) throw new Error(`There is no database at ${file}`)
  const sqlite = openSqlite(file)
  // A plain `begin` takes no lock; the view is that of the first reading.
  sqlite.exec('begin')
  return {
    engine: 'sqlite',
    async *read<Result>(query: string) {
      let batch: Result[] = []
      for (const row of sqlite.prepare(query).iterate()) {
        batch.push(row as Result)
        if (batch.length < atOnce) continue
        yield batch
        batch = []
      }
      yield batch
    },
    close() {
      sqlite.close()
      return Promise.resolve()
    },
  }
}

async function readPostgres(url: string): Promise<Reader> {
  const pool = openPool(url, 1)
  let client: PoolClient | undefined
  const close = async () => {
    client?.release(true)
    await pool.end()
  }
  try {
    client = await pool.connect()
    await client.query('begin transaction isolation level repeatable read, read only')
    // A large database takes its time; the server's usual patience is for requests.
    await client.query('set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0')
  } catch (error) {
    await close()
    throw error
  }
  const asked = client
  return {
    engine: 'postgres',
    async *read<Result>(query: string) {
      await asked.query(`declare reading no scroll cursor for ${query}`)
      for (;;) {
        const { rows } = await asked.query(`fetch ${atOnce} from reading`)
        yield rows as Result[]
        if (rows.length < atOnce) break
      }
      await asked.query('close reading')
    },
    close,
  }
}
