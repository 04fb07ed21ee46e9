import { sql } from 'kysely'
import type { OpenDatabase } from '#db/client.server.ts'

/** Writes one row as it is; what it holds is the test's business, so types do not stand in its way. */
export async function insertRow(
  { db }: OpenDatabase,
  table: string,
  row: Readonly<Record<string, unknown>>,
): Promise<void> {
  const columns = Object.keys(row).map((column) => sql.ref(snake(column)))
  const values = Object.values(row).map((value) => sql`${value}`)
  await sql`insert into ${sql.table(snake(table))} (${sql.join(columns)}) values (${sql.join(values)})`.execute(db)
}

/** By which kind of rule the schema refused a row. */
export function refusalOf(error: unknown): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  const code = (cause as { code?: unknown }).code
  return kinds[String(code)] ?? String(cause)
}

const kinds: Record<string, string> = {
  SQLITE_CONSTRAINT_CHECK: 'check',
  SQLITE_CONSTRAINT_FOREIGNKEY: 'foreign key',
  SQLITE_CONSTRAINT_UNIQUE: 'unique',
  SQLITE_CONSTRAINT_PRIMARYKEY: 'unique',
  SQLITE_CONSTRAINT_NOTNULL: 'not null',
  SQLITE_CONSTRAINT_TRIGGER: 'append-only',
  '23514': 'check',
  '23503': 'foreign key',
  '23505': 'unique',
  '23502': 'not null',
  '23001': 'append-only',
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
