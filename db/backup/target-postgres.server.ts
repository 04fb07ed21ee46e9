import { sql } from 'kysely'
import type pg from 'pg'
import { openPostgresDatabase, type OpenDatabase } from '#db/client.server.ts'
import { openPool } from '#db/dialect/postgres.server.ts'
import { migrateToLatest } from '#db/migrator.server.ts'
import { appliedSteps, refusePostgresInUse, restorerUrl } from './occupied.server.ts'
import { shapeAfter, stepsNamed } from './shape.server.ts'
import type { Target, TargetOptions } from './target.server.ts'

type Reference = { readonly table: string; readonly name: string; readonly definition: string }

/** A schema beside the one in use; its tables move over at the end, in the transaction that drops the old ones. */
export async function postgresTarget({ url, steps, trial }: TargetOptions): Promise<Target> {
  const schema = trial ? 'menuju_restore_trial' : 'menuju_restoring'
  await inTransaction(url, async (client) => {
    await client.query(`drop schema if exists ${schema} cascade`)
    await client.query(`create schema ${schema}`)
  })
  const database = openPostgresDatabase(restorerUrl(url, schema), 2)
  const raw = database.db.withoutPlugins()
  const references = await prepare(database, steps, schema)

  return {
    database,
    async load({ name, columns }, batches) {
      const table = sql.table(name)
      const listed = sql.join(columns.map((column) => sql.ref(column)))
      let count = 0
      if ((await sql`select 1 from ${table} limit 1`.execute(raw)).rows.length > 0) {
        await sql`delete from ${table}`.execute(raw)
      }
      for await (const rows of batches) {
        if (rows.length === 0) continue
        const text = JSON.stringify(rows)
        await sql`insert into ${table} (${listed})
          select ${listed} from json_populate_recordset(null::${table}, ${text}::json)`.execute(raw)
        count += rows.length
      }
      return count
    },
    async settle(applied) {
      for (const { table, name, definition } of references) {
        await sql.raw(`alter table "${table}" add constraint "${name}" ${definition}`).execute(raw)
      }
      for (const { name, applied_at: at } of applied) {
        await sql`update migration set applied_at = ${at} where name = ${name}`.execute(raw)
      }
      await sql`analyze`.execute(raw)
    },
    async replace() {
      await database.close()
      await inTransaction(url, (client) => moveOver(client, schema))
    },
    async discard() {
      await database.close()
      await inTransaction(url, async (client) => void (await client.query(`drop schema if exists ${schema} cascade`)))
    },
  }
}

/** The empty tables, without their references: they are checked once, when every row is there. */
async function prepare(
  database: OpenDatabase,
  steps: readonly string[],
  schema: string,
): Promise<readonly Reference[]> {
  await migrateToLatest(database, stepsNamed(steps))
  const { rows } = await sql<Reference>`
    select r.relname as "table", c.conname as name, pg_get_constraintdef(c.oid) as definition
    from pg_constraint c join pg_class r on r.oid = c.conrelid
    where c.contype = 'f' and c.connamespace = ${schema}::regnamespace
    order by r.relname, c.conname`.execute(database.db)
  for (const { table, name } of rows) {
    await sql.raw(`alter table "${table}" drop constraint "${name}"`).execute(database.db)
  }
  return rows
}

/** Drops our old tables, and no others that may share their schema, and moves the new ones to their place. */
async function moveOver(client: pg.PoolClient, schema: string): Promise<void> {
  await refusePostgresInUse(client)
  const live = await ask<{ name: string }>(client, 'select quote_ident(current_schema()) as name')
  const place = live[0]!.name
  const old = await appliedSteps(client)
  if (old) {
    const names = [...(await shapeAfter(old)).map(({ name }) => name), 'migration']
    await client.query(`drop table ${names.map((name) => `${place}."${name}"`).join(', ')}`)
  }
  const functions = await ask<{ name: string; signature: string }>(
    client,
    `select quote_ident(proname) as name, pg_get_function_identity_arguments(oid) as signature
      from pg_proc where pronamespace = '${schema}'::regnamespace`,
  )
  for (const { name, signature } of functions) {
    await client.query(`drop function if exists ${place}.${name}(${signature})`)
    await client.query(`alter function ${schema}.${name}(${signature}) set schema ${place}`)
  }
  const tables = await ask<{ name: string }>(
    client,
    `select quote_ident(tablename) as name from pg_tables where schemaname = '${schema}'`,
  )
  for (const { name } of tables) await client.query(`alter table ${schema}.${name} set schema ${place}`)
  await client.query(`drop schema ${schema}`)
}

async function ask<Row>(client: pg.PoolClient, query: string): Promise<Row[]> {
  return (await client.query(query)).rows as Row[]
}

async function inTransaction(url: string, work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  const pool = openPool(restorerUrl(url), 1)
  try {
    const client = await pool.connect()
    try {
      await client.query('begin')
      await work(client)
      await client.query('commit')
    } catch (error) {
      await client.query('rollback')
      throw error
    } finally {
      client.release()
    }
  } finally {
    await pool.end()
  }
}
