import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { openDatabase } from '#db/client.server.ts'
import { migrateToLatest } from '#db/migrator.server.ts'
import { createPostgres } from '#scripts/tools/postgres-process.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server's administration database. */
    postgresUrl: string
    /** The migrated database that every test copies. */
    postgresTemplate: string
  }
}

/**
 * One PostgreSQL server for all tests of a run, with one migrated database to copy. `TEST_POSTGRES_URL` names
 * another server to use instead; its user must be allowed to create databases.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_POSTGRES_URL']
  const own = given ? undefined : await createPostgres()
  await own?.start()
  const url = given ?? own?.url ?? ''
  const template = `menuju_test_${randomUUID().replaceAll('-', '')}`

  await administer(url, `create database ${template} template template0 encoding 'UTF8'`)
  const database = openDatabase(databaseUrl(url, template))
  await migrateToLatest(database)
  await database.close()

  project.provide('postgresUrl', url)
  project.provide('postgresTemplate', template)
  return async () => {
    if (own) return own.remove()
    await administer(url, `drop database if exists ${template}`)
  }
}

/** Runs one statement of administration. */
export async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** The address of another database on the same server. */
export function databaseUrl(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = `/${name}`
  return address.href
}
