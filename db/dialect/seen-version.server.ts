import type { Insertable, Kysely } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { Tables } from '#db/schema.ts'

/** Tables whose rows count their versions. */
type Versioned = {
  [Name in keyof Tables]: Tables[Name] extends { version: number } ? Name : never
}[keyof Tables]

/**
 * Saves a row as the next version of the one that was seen (0: there was none), found by the columns of its key; false
 * when somebody was faster.
 */
export async function saveOverSeen<Name extends Versioned>(
  db: Database,
  table: Name,
  key: readonly (keyof Tables[Name] & string)[],
  row: Omit<Insertable<Tables[Name]>, 'version'>,
  seenVersion: number,
): Promise<boolean> {
  // The caller's types have checked row and key; those of a query cannot follow a table that only the caller knows.
  const plain = db as unknown as Kysely<Record<string, Record<string, unknown>>>
  const next: Readonly<Record<string, unknown>> = { ...row, version: seenVersion + 1 }
  if (seenVersion === 0) {
    const { numInsertedOrUpdatedRows } = await plain
      .insertInto<string>(table)
      .values(next)
      .onConflict((conflict) => conflict.columns([...key]).doNothing())
      .executeTakeFirst()
    return numInsertedOrUpdatedRows === 1n
  }
  const { numUpdatedRows } = await plain
    .updateTable<string>(table)
    .set(next)
    .where((eb) => eb.and({ ...Object.fromEntries(key.map((column) => [column, next[column]])), version: seenVersion }))
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
