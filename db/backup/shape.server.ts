import { openSqliteDatabase } from '#db/client.server.ts'
import { openSqlite, type Sqlite } from '#db/dialect/sqlite.server.ts'
import { migrateToLatest, migrations, type Migration } from '#db/migrator.server.ts'

/** A table as a backup sees it, in the database's own names. */
export type TableShape = {
  readonly name: string
  readonly columns: readonly string[]
  readonly key: readonly string[]
  /** Other tables whose rows must be there first. */
  readonly refersTo: readonly string[]
}

/** A backup or a database that only a newer program understands. */
export class NewerVersion extends Error {}

/**
 * The tables that a database has after these steps, each after those it refers to. They are read off an empty
 * database to which the very steps were applied: no list can forget a table, and both engines have the same.
 *
 * @throws `NewerVersion` when a step is not known here.
 */
export async function shapeAfter(
  steps: readonly string[],
  known: readonly Migration[] = migrations,
): Promise<readonly TableShape[]> {
  const sqlite = openSqlite(':memory:')
  const database = openSqliteDatabase(sqlite)
  try {
    await migrateToLatest(database, stepsNamed(steps, known))
    return inOrder(tablesOf(sqlite))
  } finally {
    await database.close()
  }
}

/** The known steps that bear these names, in their own order. */
export function stepsNamed(names: readonly string[], known: readonly Migration[] = migrations): readonly Migration[] {
  const unknown = names.filter((name) => !known.some((step) => step.name === name))
  if (unknown.length > 0) throw new NewerVersion(`made by a newer version, which knows ${unknown.join(', ')}`)
  return known.filter(({ name }) => names.includes(name))
}

/** Columns whose values are checksums of files in the evidence store; every one of them is called so. */
export function objectColumns({ columns }: TableShape): readonly string[] {
  return columns.filter((column) => column === 'sha256' || column.endsWith('_sha256'))
}

function tablesOf(sqlite: Sqlite): TableShape[] {
  const names = sqlite
    .prepare(`select name from sqlite_master where type = 'table' and name <> 'migration' order by name`)
    .pluck()
    .all() as string[]
  return names.map((name) => {
    const columns = sqlite.pragma(`table_info(${name})`) as { name: string; pk: number }[]
    const references = sqlite.pragma(`foreign_key_list(${name})`) as { table: string }[]
    return {
      name,
      columns: columns.map((column) => column.name),
      key: columns
        .filter(({ pk }) => pk > 0)
        .sort((a, b) => a.pk - b.pk)
        .map((column) => column.name),
      refersTo: [...new Set(references.map(({ table }) => table))].filter((table) => table !== name).sort(),
    }
  })
}

/** Each after those it refers to; two that refer to each other stand in the order of their names. */
function inOrder(tables: readonly TableShape[]): readonly TableShape[] {
  const ordered: TableShape[] = []
  const seen = new Set<string>()
  const visit = (table: TableShape): void => {
    if (seen.has(table.name)) return
    seen.add(table.name)
    for (const other of tables) if (table.refersTo.includes(other.name)) visit(other)
    ordered.push(table)
  }
  for (const table of tables) visit(table)
  return ordered
}
