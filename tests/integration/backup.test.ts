import { join } from 'node:path'
import { readdir } from 'node:fs/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { openDatabase } from '#db/client.server.ts'
import { objectColumns, shapeAfter } from '#db/backup/shape.server.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import { migrateToLatest, migrations } from '#db/migrator.server.ts'
import { createStore } from '#db/store.server.ts'
import {
  aBackupFolder,
  aFilledInstallation,
  anInstallation,
  backUp,
  expectSound,
  inside,
  restore,
} from '#tests/support/backup-world.ts'
import type { Installation } from '#tests/support/backup-world.ts'
import { aPiece, aVersion, given } from '#tests/support/builders.ts'
import { insertRow } from '#tests/support/schema-refusals.ts'
import { acceptedRows } from '#tests/support/schema-rows.ts'
import { filesIn } from '#tests/support/temporary-folder.ts'
import { eachEngine } from '#tests/support/test-store.ts'

const other: Readonly<Record<Engine, Engine>> = { sqlite: 'postgres', postgres: 'sqlite' }
const everyStep = migrations.map(({ name }) => name)

/** At least one row in every table there is, with texts that are hard to carry. */
async function withEveryTable(engine: Engine): Promise<Installation> {
  const installation = await anInstallation(engine)
  await inside(installation, async ({ database, store }) => {
    await migrateToLatest(database)
    await given(store)
    await store.evidence.insertMany([aPiece()], [aVersion()])
    for (const [table, row] of Object.entries(acceptedRows)) await insertRow(database, table, row)
    const text = 'baris satu\nbaris dua\u2028"kutip" \\ \u{1f4c4} é\t\r'
    await sql`update answer set note = ${text}`.execute(database.db)
    // The rows are accepted one by one; the chain goes on from here.
    await sql`update stream_head set position = 1`.execute(database.db)
    await sql`update score set points = 7.199999999999999`.execute(database.db)
  })
  return installation
}

test('every table of the schema is in a backup, after those it refers to', async () => {
  const shape = await shapeAfter(everyStep)
  const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  expect(shape.map(({ name }) => name).sort()).toEqual(Object.keys(acceptedRows).map(snake).sort())
  const places = new Map(shape.map(({ name }, place) => [name, place]))
  for (const { name, refersTo, key } of shape) {
    expect(key, name).not.toEqual([])
    for (const table of refersTo)
      expect(places.get(table), `${name} refers to ${table}`).toBeLessThan(places.get(name)!)
  }
})

test('a column that holds the checksum of a file says so in its name', async () => {
  const shape = await shapeAfter(everyStep)
  const columns = shape.flatMap((table) => objectColumns(table).map((column) => `${table.name}.${column}`))
  expect(columns).toContain('evidence_version.sha256')
  const digests = shape.flatMap(({ name, columns: all }) => all.map((column) => `${name}.${column}`))
  const chained = /\.(previous_hash|hash|heads_hash|token_hash|password_hash|request_hash|code_hash)$/
  expect(
    digests.filter((column) => /hash|digest|checksum|sha\d/.test(column.split('.')[1]!) && !chained.test(column)),
  ).toEqual(columns)
})

eachEngine('a backup', (engine) => {
  test('comes back row by row, and is the same when the other engine makes it', async () => {
    const from = await withEveryTable(engine)
    const first = await aBackupFolder()
    const made = await backUp(from, first)
    expect(made.tables.filter(({ rows }) => rows === 0)).toEqual([])

    const to = await anInstallation(other[engine])
    const restored = await restore(to, first, { force: true, despiteFaults: true })
    expect(restored.rows).toBe(made.tables.reduce((sum, { rows }) => sum + rows, 0))

    const again = await backUp(to, await aBackupFolder())
    // Restoring leaves its own mark: an event, the head of its stream and the fact itself.
    const marked = ['event', 'stream_head', 'setting']
    const parts = (tables: typeof made.tables) => tables.filter(({ name }) => !marked.includes(name))
    expect(parts(again.tables)).toEqual(parts(made.tables))
    expect(again.steps).toEqual(made.steps)
  })

  test('restores into an empty place, where the check finds nothing', async () => {
    const from = await aFilledInstallation(engine)
    const folder = await aBackupFolder()
    const made = await backUp(from, folder)
    expect(made.evidence).toMatchObject({ rows: 4, missing: [] })
    expect(await readdir(folder)).toEqual(['evidence', 'evidence.jsonl.gz', 'manifest.json', 'tables'])

    const to = await anInstallation(engine)
    const restored = await restore(to, folder, { force: engine === 'postgres' })
    expect(restored).toMatchObject({ migrated: [], scoreFaults: 0, traceFaults: 0, evidenceFaults: 0 })
    expect(await filesIn(join(to.folder, 'evidence'))).toEqual(await filesIn(join(from.folder, 'evidence')))
    await expectSound(to)
    await inside(to, async ({ store }) => {
      const [last] = await store.events.listByStream('administration', { limit: 1 })
      expect(last).toMatchObject({ action: 'backup.restored', actorId: null })
    })
  })

  test('replaces what was there, and no trace of it stays', async () => {
    const from = await aFilledInstallation(engine)
    const folder = await aBackupFolder()
    await backUp(from, folder)
    await inside(from, async ({ database }) => {
      await sql`update answer set note = 'setelah cadangan'`.execute(database.db)
      await sql`create table of_somebody_else (id text)`.execute(database.db)
    })

    await restore(from, folder, { force: true })

    await inside(from, async ({ store, database }) => {
      const answers = await store.answers.listByAssessment('kanim-langsa-2026')
      expect(answers.filter(({ note }) => note === 'setelah cadangan')).toEqual([])
      const theirs = sql`select * from of_somebody_else`.execute(database.db).then(
        () => 'there',
        () => 'gone',
      )
      // A schema of PostgreSQL may be shared; a file of SQLite is ours alone.
      expect(await theirs).toBe(engine === 'postgres' ? 'there' : 'gone')
      expect(await migrateToLatest(database)).toEqual([])
    })
    await expectSound(from)
    await restore(from, folder, { force: true })
  })

  test('of an older version is brought forward', async () => {
    const from = await anInstallation('sqlite')
    const older = migrations.slice(0, 1)
    const database = openDatabase(from.url)
    await migrateToLatest(database, older)
    await createStore(database).units.insertMany([], [])
    await sql`insert into lease (name, holder, expires_at) values ('a', 'b', '2026-05-12T02:41:00.000Z')`.execute(
      database.db,
    )
    await database.close()
    const folder = await aBackupFolder()
    await backUp(from, folder)

    const to = await anInstallation(engine)
    const restored = await restore(to, folder, { force: engine === 'postgres' })

    expect(restored.migrated).toEqual(everyStep.slice(1))
    await inside(to, async ({ store, database: opened }) => {
      expect(await migrateToLatest(opened)).toEqual([])
      expect((await store.settings.list()).map(({ key }) => key)).toEqual(['restored'])
    })
  })
})
