import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase, openSqliteDatabase, type OpenDatabase } from '#db/client.server.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import { migrateToLatest, migrations, type Migration } from '#db/migrator.server.ts'
import { administer } from '#tests/support/postgres-server.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { eachEngine, testDatabase, testPostgresUrl } from '#tests/support/test-store.ts'

const project = join(import.meta.dirname, '../..')

const good: Migration = { name: '9001-good', statements: ({ text }) => [`create table good (id ${text})`] }
const bad: Migration = {
  name: '9002-bad',
  statements: ({ text }) => [`create table bad (id ${text})`, 'insert into nowhere values (1)'],
}

async function exists({ db }: OpenDatabase, table: string): Promise<boolean> {
  return sql`select 1 from ${sql.table(table)}`.execute(db).then(
    () => true,
    () => false,
  )
}

/** The address of a database that nobody has migrated. */
async function emptyDatabase(engine: Engine): Promise<string> {
  if (engine === 'sqlite') return `sqlite:${join(await temporaryFolder(), 'menuju.db')}`
  const url = await testPostgresUrl()
  await administer(url, 'drop schema public cascade')
  await administer(url, 'create schema public')
  return url
}

/** Runs the command that migrates, as a process of its own. */
async function migrateByCommand(url: string): Promise<string> {
  const flags = ['--import', 'tsx', 'scripts/migrate.ts']
  const env = { ...process.env, DATABASE_URL: url }
  const { stdout } = await promisify(execFile)(process.execPath, flags, { cwd: project, env })
  return stdout.trim()
}

eachEngine('migrations', (engine) => {
  test('a second time there is nothing to do', async () => {
    expect(await migrateToLatest(await testDatabase(engine))).toEqual([])
  })

  test('a step that fails leaves nothing behind, and those before it stay', async () => {
    const database = await testDatabase(engine)

    await expect(migrateToLatest(database, [...migrations, good, bad])).rejects.toThrow()

    expect([await exists(database, 'good'), await exists(database, 'bad')]).toEqual([true, false])
    expect(await migrateToLatest(database, [...migrations, good])).toEqual([])
  })

  test('a database that is newer than the program is refused', async () => {
    const database = await testDatabase(engine)
    await migrateToLatest(database, [...migrations, good])

    await expect(migrateToLatest(database)).rejects.toThrow('newer than this program: it knows 9001-good')
  })

  test('of two that start at once, each step is done by one and by one alone', async () => {
    const url = await emptyDatabase(engine)
    const said = await Promise.all([migrateByCommand(url), migrateByCommand(url)])
    const [applied, idle] = ['Applied: ', 'The database is up to date.']
    const done = said.filter((line) => line !== idle).flatMap((line) => line.slice(applied.length).split(', '))
    expect(done.sort()).toEqual(migrations.map(({ name }) => name).sort())
    expect(await migrateByCommand(url)).toBe(idle)
  })
})

test.each(['', 'menuju.db', 'sqlite:', 'mysql://localhost/menuju'])('the address "%s" is refused', (url) => {
  expect(() => openDatabase(url)).toThrow('sqlite: or postgres://')
})

test('SQLite is opened with its safeguards', async () => {
  const database = openSqliteDatabase(join(await temporaryFolder(), 'menuju.db'))
  onTestFinished(() => database.close())
  const read = async (name: string) =>
    Object.values((await sql.raw(`pragma ${name}`).execute(database.db)).rows[0] as object)[0]

  expect([await read('journal_mode'), await read('synchronous'), await read('foreign_keys')]).toEqual(['wal', 1, 1])
  expect(await read('busy_timeout')).toBe(5000)
})
