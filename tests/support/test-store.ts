import { randomUUID } from 'node:crypto'
import { describe, inject, onTestFinished } from 'vitest'
import { openPostgresDatabase, openSqliteDatabase, type OpenDatabase } from '#db/client.server.ts'
import { openSqlite } from '#db/dialect/sqlite.server.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import { migrateToLatest } from '#db/migrator.server.ts'
import { createStore, type Store } from '#db/store.server.ts'
import { administer, databaseUrl } from './postgres-server.ts'

let migrated: Promise<Buffer> | undefined

/** A store on a fresh, migrated database of its own, closed when the test ends. */
export async function testStore(engine: Engine = 'sqlite'): Promise<Store> {
  return createStore(await testDatabase(engine))
}

/** A fresh, migrated database of its own, closed when the test ends. */
export async function testDatabase(engine: Engine = 'sqlite'): Promise<OpenDatabase> {
  const database = engine === 'postgres' ? await copiedPostgres() : openSqliteDatabase(await (migrated ??= migrate()))
  onTestFinished(() => database.close())
  return database
}

/** The same tests on both engines. */
export function eachEngine(name: string, tests: (engine: Engine) => void): void {
  describe.each(['sqlite', 'postgres'] as const)(`${name} on %s`, (engine) => tests(engine))
}

/** Where a new, migrated PostgreSQL database can be reached; it is dropped when the test ends. */
export async function testPostgresUrl(): Promise<string> {
  const server = inject('postgresUrl')
  const name = `menuju_test_${randomUUID().replaceAll('-', '')}`
  await administer(server, `create database ${name} template ${inject('postgresTemplate')}`)
  onTestFinished(() => administer(server, `drop database if exists ${name} with (force)`))
  return databaseUrl(server, name)
}

async function copiedPostgres(): Promise<OpenDatabase> {
  return openPostgresDatabase(await testPostgresUrl(), 4)
}

/** Migrates once in a process; every test opens its own copy of the bytes. */
async function migrate(): Promise<Buffer> {
  const sqlite = openSqlite(':memory:')
  const database = openSqliteDatabase(sqlite)
  await migrateToLatest(database)
  const bytes = sqlite.serialize()
  await database.close()
  return bytes
}
