import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { AppError } from '#app/domain/errors.ts'
import { openPostgresDatabase, openSqliteDatabase } from '#db/client.server.ts'
import { openSqlite } from '#db/dialect/sqlite.server.ts'
import { asFault } from '#db/faults.server.ts'
import { migrateToLatest } from '#db/migrator.server.ts'
import { createStore } from '#db/store.server.ts'
import { anEvent, given } from '#tests/support/builders.ts'
import { createPostgres } from '#scripts/tools/postgres-process.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { eachEngine, testStore } from '#tests/support/test-store.ts'

const gone = { code: 'unavailable', reason: 'database' }

test.each([
  ['SQLITE_BUSY_SNAPSHOT', 'unavailable', 'database'],
  ['SQLITE_IOERR_WRITE', 'unavailable', 'database'],
  ['SQLITE_FULL', 'unavailable', 'disk-full'],
  ['53100', 'unavailable', 'disk-full'],
  ['ECONNREFUSED', 'unavailable', 'database'],
  ['57P01', 'unavailable', 'database'],
  ['08006', 'unavailable', 'database'],
  ['53300', 'unavailable', 'database'],
  ['40001', 'unavailable', 'database'],
  ['55P03', 'unavailable', 'database'],
  ['23505', 'conflict', 'already-exists'],
  ['SQLITE_CONSTRAINT_PRIMARYKEY', 'conflict', 'already-exists'],
  ['22021', 'invalid', 'malformed-form'],
])('%s is told as %s', (code, expected, reason) => {
  const error = Object.assign(new Error('engine'), { code })
  expect(asFault(error)).toMatchObject({ code: expected, reason, cause: error })
})

test.each(['23514', '23503', '42P01', 'SQLITE_CONSTRAINT_CHECK', 'SQLITE_CORRUPT', 'SQLITE_ERROR'])(
  '%s stays a bug',
  (code) => {
    const error = Object.assign(new Error('engine'), { code })
    expect(asFault(error)).toBe(error)
  },
)

test('a busy SQLite is unavailable, and works again once the other writer is done', async () => {
  const file = join(await temporaryFolder(), 'menuju.db')
  const database = openSqliteDatabase(openSqlite(file, 20))
  const other = openSqlite(file)
  onTestFinished(async () => {
    other.close()
    await database.close()
  })
  await migrateToLatest(database)
  const store = createStore(database)
  const append = () => store.transaction(({ events }) => events.append(anEvent()))

  other.exec('begin immediate')
  await expect(append()).rejects.toMatchObject(gone)
  expect(await store.events.listHeads()).toEqual([])
  other.exec('rollback')

  await append()
  expect(await store.events.listHeads()).toMatchObject([{ position: 1 }])
})

test('a full disk is named as such, leaves nothing, and the store goes on when there is room', async () => {
  const sqlite = openSqlite(join(await temporaryFolder(), 'menuju.db'))
  const database = openSqliteDatabase(sqlite)
  onTestFinished(() => database.close())
  await migrateToLatest(database)
  const store = createStore(database)
  const pages = Number(sqlite.pragma('page_count', { simple: true }))
  const fill = (length: number) =>
    store.transaction(({ events }) => events.append(anEvent({ newValue: 'x'.repeat(length) })))

  sqlite.pragma(`max_page_count = ${pages + 10}`)
  await expect(fill(1_000_000)).rejects.toMatchObject({ code: 'unavailable', reason: 'disk-full' })
  expect(await store.events.listHeads()).toEqual([])

  await fill(10)
  expect(await store.events.listHeads()).toMatchObject([{ position: 1 }])
})

test('a PostgreSQL that goes away in the middle is unavailable, keeps nothing half done, and is found again', async () => {
  const server = await createPostgres()
  onTestFinished(() => server.remove())
  await server.start()
  const database = openPostgresDatabase(server.url, 2)
  onTestFinished(() => database.close())
  await migrateToLatest(database)
  const store = createStore(database)
  const append = () => store.transaction(({ events }) => events.append(anEvent()))
  await append()

  const interrupted = store.transaction(async ({ events }) => {
    await events.append(anEvent())
    await server.stop('immediate')
    await events.append(anEvent())
  })
  await expect(interrupted).rejects.toMatchObject(gone)
  await expect(store.ping()).rejects.toMatchObject(gone)
  await expect(append()).rejects.toMatchObject(gone)

  await server.start()
  await store.ping()
  expect(await store.events.listHeads()).toMatchObject([{ position: 1 }])
  await append()
  expect(await store.events.listHeads()).toMatchObject([{ position: 2 }])
})

test('two transactions that wait for each other both get through', async () => {
  const store = await testStore('postgres')
  await given(store)
  let waiting = 0
  let release: () => void
  const bothHoldOne = new Promise<void>((resolve) => (release = resolve))
  const lockBoth = (first: string, second: string) =>
    store.transaction(async ({ assessments, events }) => {
      await assessments.lock(first)
      waiting += 1
      if (waiting === 2) release()
      await bothHoldOne
      await assessments.lock(second)
      await events.append(anEvent({ subject: first }))
    })

  await Promise.all([
    lockBoth('assessment-pati', 'assessment-surabaya'),
    lockBoth('assessment-surabaya', 'assessment-pati'),
  ])

  expect(await store.events.listHeads()).toMatchObject([{ position: 2 }])
})

eachEngine('the store', (engine) => {
  test('answers a ping', async () => {
    await expect((await testStore(engine)).ping()).resolves.toBeUndefined()
  })

  test('undoes a whole transaction when its work fails', async () => {
    const store = await testStore(engine)
    const failing = store.transaction(async ({ events }) => {
      await events.append(anEvent())
      throw new AppError('conflict', 'changed')
    })
    await expect(failing).rejects.toMatchObject({ code: 'conflict', reason: 'changed' })
    expect(await store.events.listHeads()).toEqual([])
  })

  test('refuses its outer repositories and another transaction inside one, instead of waiting for ever', async () => {
    const store = await testStore(engine)
    const words = 'only its own repositories'
    await expect(store.transaction(() => store.events.listHeads())).rejects.toThrow(words)
    await expect(store.transaction(() => store.transaction(async () => undefined))).rejects.toThrow(words)
  })

  test('tells who is second that the row is there already', async () => {
    const store = await testStore(engine)
    await given(store)
    await expect(given(store)).rejects.toMatchObject({ code: 'conflict', reason: 'already-exists' })
  })
})
