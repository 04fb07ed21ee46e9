import { existsSync } from 'node:fs'
import type pg from 'pg'
import { openPool } from '#db/dialect/postgres.server.ts'
import { openSqlite } from '#db/dialect/sqlite.server.ts'

const inUse = 'The database is in use. Stop the server, then restore.'

/** Whether there is a database already that restoring would replace. */
export async function isOccupied(url: string): Promise<boolean> {
  if (!/^postgres(ql)?:/.test(url)) return existsSync(url.replace(/^sqlite:/, ''))
  return withClient(url, async (client) => (await appliedSteps(client)) !== undefined)
}

/** @throws when a server still works on the database: what it writes from now on would be lost. */
export async function refuseInUse(url: string): Promise<void> {
  if (/^postgres(ql)?:/.test(url)) await withClient(url, refusePostgresInUse)
  else await refuseSqliteInUse(url.replace(/^sqlite:/, ''))
}

/** Leaving the shared journal is only granted to whoever is alone; it also empties the journal into the file. */
export async function refuseSqliteInUse(file: string): Promise<void> {
  if (!existsSync(file)) return
  try {
    const sqlite = openSqlite(file, 500)
    try {
      sqlite.pragma('journal_mode = DELETE')
    } finally {
      sqlite.close()
    }
  } catch (error) {
    const code = String((error as { readonly code?: unknown }).code)
    if (/^SQLITE_(BUSY|LOCKED)/.test(code)) throw new Error(inUse, { cause: error })
    // A damaged file is in nobody's use; it is what one restores for.
    if (!/^SQLITE_(NOTADB|CORRUPT)/.test(code)) throw error
  }
  return Promise.resolve()
}

export async function refusePostgresInUse(client: Pick<pg.ClientBase, 'query'>): Promise<void> {
  const { rows } = await client.query(
    `select 1 from pg_stat_activity
      where datname = current_database() and application_name = 'menuju' and pid <> pg_backend_pid() limit 1`,
  )
  if (rows.length > 0) throw new Error(inUse)
}

/** The steps a PostgreSQL database knows; undefined where nothing of ours is. */
export async function appliedSteps(client: Pick<pg.ClientBase, 'query'>): Promise<readonly string[] | undefined> {
  const { rows: there } = await client.query(
    `select to_regclass(quote_ident(current_schema()) || '.migration') as found`,
  )
  if ((there as { found: unknown }[])[0]?.found === null) return undefined
  const { rows } = await client.query('select name from migration order by name')
  return (rows as { name: string }[]).map(({ name }) => name)
}

/** The address for whoever restores: under a name that is not the server's. */
export function restorerUrl(url: string, schema?: string): string {
  const address = new URL(url)
  address.searchParams.set('application_name', 'menuju-restore')
  if (schema !== undefined) {
    const options = [address.searchParams.get('options'), `-c search_path=${schema}`].filter(Boolean).join(' ')
    address.searchParams.set('options', options)
  }
  return address.href
}

async function withClient<Result>(url: string, work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
  const pool = openPool(restorerUrl(url), 1)
  try {
    const client = await pool.connect()
    try {
      return await work(client)
    } finally {
      client.release()
    }
  } finally {
    await pool.end()
  }
}
