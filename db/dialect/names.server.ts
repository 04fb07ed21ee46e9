import {
  CamelCasePlugin,
  PostgresQueryCompiler,
  SqliteQueryCompiler,
  type KyselyPlugin,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryResult,
  type RootOperationNode,
  type UnknownRow,
} from 'kysely'

/**
 * Camel case in the program, snake case in the database. Kysely's own plugin copies the whole tree of a query to
 * rename what is in it; here the names are changed while the query is written out, which is several times cheaper.
 */
class Names extends CamelCasePlugin {
  inDatabase(name: string): string {
    return this.snakeCase(name)
  }

  inProgram(name: string): string {
    return this.camelCase(name)
  }
}

const names = new Names()

/** The name in the program of a column of the database. */
export function inProgram(name: string): string {
  return names.inProgram(name)
}

export class SnakeSqliteCompiler extends SqliteQueryCompiler {
  protected override sanitizeIdentifier(name: string): string {
    return super.sanitizeIdentifier(names.inDatabase(name))
  }
}

export class SnakePostgresCompiler extends PostgresQueryCompiler {
  protected override sanitizeIdentifier(name: string): string {
    return super.sanitizeIdentifier(names.inDatabase(name))
  }
}

/** Renames the columns of what comes back: the names are looked up once for a result, not once for a row. */
export class CamelRows implements KyselyPlugin {
  transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    return node
  }

  transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    const [first] = result.rows
    if (!first) return Promise.resolve(result)
    const columns = Object.keys(first).map((name) => [name, names.inProgram(name)] as const)
    const rows = result.rows.map((row) => renamed(row, columns))
    return Promise.resolve({ ...result, rows })
  }
}

function renamed(row: UnknownRow, columns: readonly (readonly [from: string, to: string])[]): UnknownRow {
  const named: UnknownRow = {}
  for (const [from, to] of columns) named[to] = row[from]
  return named
}
