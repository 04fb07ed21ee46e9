import type { Compilable, CompiledQuery, QueryResult } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { isPostgres } from './locks.server.ts'

/** Stands for a value while a query is written out. */
class Slot {
  readonly place: number

  constructor(place: number) {
    this.place = place
  }
}

/** Beyond so many rows writing the query out is little beside the rows themselves. */
const fewRows = 40

/**
 * A query that is written out once for each engine and then asked again and again with other values, for the few that
 * every saved answer makes: writing one out costs more than most of them cost the database. `values` tells how many
 * there are; `build` may use them as parameters only and must not look at them.
 */
export function prepared<Values extends readonly unknown[], Row>(
  values: Values['length'],
  build: (db: Database, ...values: Values) => Compilable<Row>,
): (db: Database, ...values: Values) => Promise<QueryResult<Row>> {
  const slots = Array.from({ length: values }, (_one, place) => new Slot(place)) as readonly unknown[] as Values
  const written = new Map<boolean, CompiledQuery<Row>>()
  return (db, ...given) => {
    const query = written.get(isPostgres(db)) ?? build(db, ...slots).compile()
    written.set(isPostgres(db), query)
    return db.executeQuery(filled(query, given))
  }
}

/** The same for writing rows, which must all have these columns; written out once for each number of rows. */
export function preparedRows<Row extends object>(
  columns: readonly (keyof Row & string)[],
  build: (db: Database, rows: readonly Row[]) => Compilable<unknown>,
): (db: Database, rows: readonly Row[]) => Promise<void> {
  const written = new Map<string, CompiledQuery<unknown>>()
  const slots = (_row: unknown, place: number) =>
    Object.fromEntries(columns.map((column, at) => [column, new Slot(place * columns.length + at)])) as Row
  return async (db, rows) => {
    if (rows.length === 0) return
    if (rows.length > fewRows) return void (await db.executeQuery(build(db, rows)))
    const name = `${isPostgres(db)} ${rows.length}`
    const query = written.get(name) ?? build(db, rows.map(slots)).compile()
    written.set(name, query)
    const given = rows.flatMap((row) => columns.map((column) => row[column]))
    await db.executeQuery(filled(query, given))
  }
}

function filled<Row>(query: CompiledQuery<Row>, given: readonly unknown[]): CompiledQuery<Row> {
  const parameters = query.parameters.map((value) => (value instanceof Slot ? given[value.place] : value))
  return { ...query, parameters }
}
