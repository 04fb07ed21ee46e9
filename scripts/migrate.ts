import './tools/load-env.ts'
import { readEnv } from '#app/platform/env.server.ts'
import { openDatabase } from '#db/client.server.ts'
import { migrateToLatest } from '#db/migrator.server.ts'

/** Brings the configured database to the newest schema and says what that took. */
async function main(): Promise<void> {
  const database = openDatabase(readEnv(process.env).databaseUrl)
  try {
    const steps = await migrateToLatest(database)
    process.stdout.write(steps.length === 0 ? 'The database is up to date.\n' : `Applied: ${steps.join(', ')}\n`)
  } finally {
    await database.close()
  }
}

await main()
