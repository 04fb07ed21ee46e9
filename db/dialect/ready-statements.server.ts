import type SqliteDatabase from 'better-sqlite3'
import { inProgram } from './names.server.ts'

type Sqlite = SqliteDatabase.Database
type Row = Record<string, unknown>

/** How many statements a connection keeps ready; there are about as many different ones as repository methods. */
const statementsKept = 500

const changesTables = /^\s*(alter|create|drop)\b/i

/**
 * The connection as Kysely uses it, keeping statements ready: reading a statement costs SQLite more than most of them
 * cost to run. Rows are always read whole here, so a statement is never still in use when it is asked for again.
 */
export function keepingStatements(sqlite: Sqlite): Pick<Sqlite, 'prepare' | 'close'> {
  const kept = new Map<string, ReadyStatement>()
  const prepare = (text: string) => {
    const known = kept.get(text)
    if (known) return known
    if (changesTables.test(text)) kept.clear()
    const statement = new ReadyStatement(sqlite.prepare(text))
    const [oldest] = kept.keys()
    if (kept.size >= statementsKept && oldest !== undefined) kept.delete(oldest)
    kept.set(text, statement)
    return statement
  }
  return { prepare: prepare as unknown as Sqlite['prepare'], close: () => sqlite.close() }
}

/**
 * A statement whose columns have the names of the program. A row made here of its bare values costs half of one that
 * the driver makes, which looks every name up again in every row.
 */
class ReadyStatement {
  readonly reader: boolean
  readonly #statement: SqliteDatabase.Statement
  /** In the order of the columns, once a row has told them. */
  #names: readonly string[] | undefined

  constructor(statement: SqliteDatabase.Statement) {
    this.#statement = statement
    this.reader = statement.reader
  }

  run(parameters: readonly unknown[]): SqliteDatabase.RunResult {
    return this.#statement.run(parameters)
  }

  all(parameters: readonly unknown[]): readonly Row[] {
    return this.#names ? this.#allOf(parameters, this.#names) : this.#firstAll(parameters)
  }

  *iterate(parameters: readonly unknown[]): IterableIterator<Row> {
    this.#names ??= this.#askNames()
    for (const values of this.#statement.raw(true).iterate(parameters)) {
      yield rowOf(values as readonly unknown[], this.#names)
    }
  }

  /** The driver is slower to tell the names of the columns than to make a row with them. */
  #firstAll(parameters: readonly unknown[]): readonly Row[] {
    const rows = this.#statement.all(parameters) as readonly Row[]
    const [first] = rows
    if (!first) return rows
    const columns = Object.keys(first)
    this.#names = columns.map(inProgram)
    this.#statement.raw(true)
    return rows.map((row) =>
      rowOf(
        columns.map((column) => row[column]),
        this.#names!,
      ),
    )
  }

  #allOf(parameters: readonly unknown[], names: readonly string[]): readonly Row[] {
    const rows = this.#statement.all(parameters) as readonly (readonly unknown[])[]
    const [first] = rows
    if (!first) return []
    // Two columns of one name are one property of a row, of which the last holds, as the driver has it.
    if (first.length !== names.length) this.#names = this.#askNames()
    const known = this.#names ?? names
    return rows.map((values) => rowOf(values, known))
  }

  #askNames(): readonly string[] {
    return this.#statement.columns().map(({ name }) => inProgram(name))
  }
}

function rowOf(values: readonly unknown[], names: readonly string[]): Row {
  const row: Row = {}
  for (let place = 0; place < names.length; place++) row[names[place]!] = values[place]
  return row
}
