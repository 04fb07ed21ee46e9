import { sql, type Expression, type RawBuilder, type SqlBool } from 'kysely'

/**
 * Whether a path lies in one of the branches. A range instead of a prefix, so that both engines use their index:
 * '0' is the character after '/', which ends every path.
 */
export function inAnyBranch(path: Expression<string>, branches: readonly string[]): RawBuilder<SqlBool> {
  if (branches.length === 0) return sql<SqlBool>`1 = 0`
  const ranges = branches.map((branch) => sql`(${path} >= ${branch} and ${path} < ${`${branch.slice(0, -1)}0`})`)
  return sql<SqlBool>`(${sql.join(ranges, sql` or `)})`
}

/** Whether folded text contains what a person typed, wildcards taken literally. */
export function containsText(text: Expression<string | null>, typed: string): RawBuilder<SqlBool> {
  const escaped = typed
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, (mark) => `\\${mark}`)
  return sql<SqlBool>`${text} like ${`%${escaped}%`} escape '\\'`
}
