import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { openSqliteDatabase } from '#db/client.server.ts'
import { openSqlite } from '#db/dialect/sqlite.server.ts'
import { migrateToLatest } from '#db/migrator.server.ts'
import { refuseSqliteInUse } from './occupied.server.ts'
import { stepsNamed } from './shape.server.ts'
import type { Target, TargetOptions } from './target.server.ts'

/** A file beside the database's, moved over it at the end. */
export async function sqliteTarget({ url, steps, trial, temporary }: TargetOptions): Promise<Target> {
  const live = url.replace(/^sqlite:/, '')
  const file = trial ? join(temporary, 'trial.db') : `${live}.restoring`
  await removeDatabase(file)
  const sqlite = openSqlite(file)
  const database = openSqliteDatabase(sqlite)
  // What a crash leaves behind here is thrown away, so nothing need be waited for until the end.
  sqlite.pragma('synchronous = OFF')
  sqlite.pragma('foreign_keys = OFF')
  await migrateToLatest(database, stepsNamed(steps))

  return {
    database,
    async load({ name, columns }, batches) {
      const places = columns.map(() => '?').join(', ')
      const insert = sqlite.prepare(`insert into "${name}" (${columns.map(quoted).join(', ')}) values (${places})`)
      let count = 0
      sqlite.exec('begin')
      try {
        if (sqlite.prepare(`select 1 from "${name}" limit 1`).get()) sqlite.exec(`delete from "${name}"`)
        for await (const rows of batches) {
          for (const row of rows) insert.run(columns.map((column) => row[column] ?? null))
          count += rows.length
        }
        sqlite.exec('commit')
      } catch (error) {
        if (sqlite.inTransaction) sqlite.exec('rollback')
        throw error
      }
      return count
    },
    settle(applied) {
      const [lost] = sqlite.pragma('foreign_key_check') as { table: string; parent: string }[]
      if (lost) throw new Error(`A row of ${lost.table} refers to a row of ${lost.parent} that is not there`)
      sqlite.pragma('foreign_keys = ON')
      const note = sqlite.prepare('update migration set applied_at = ? where name = ?')
      for (const { name, applied_at: at } of applied) note.run(at, name)
      return Promise.resolve()
    },
    async replace() {
      sqlite.pragma('synchronous = FULL')
      sqlite.pragma('wal_checkpoint(TRUNCATE)')
      sqlite.pragma('journal_mode = DELETE')
      await database.close()
      await sync(file)
      await refuseSqliteInUse(live)
      // Left over only by a file that is no database any more; they must not meet the new one.
      for (const rest of ['-wal', '-shm']) await rm(live + rest, { force: true })
      await rename(file, live)
      await sync(dirname(live))
    },
    async discard() {
      await database.close()
      await removeDatabase(file)
    },
  }
}

function quoted(name: string): string {
  return `"${name}"`
}

async function removeDatabase(file: string): Promise<void> {
  for (const end of ['', '-wal', '-shm', '-journal']) if (existsSync(file + end)) await rm(file + end)
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
