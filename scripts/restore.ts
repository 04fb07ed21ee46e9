import './tools/load-env.ts'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readEnv } from '#app/platform/env.server.ts'
import type { Env } from '#app/platform/env.server.ts'
import { clock } from '#app/platform/clock.server.ts'
import { folderStore } from '#app/platform/evidence/folder-store.server.ts'
import { recordRestoreTest } from '#app/use-cases/operation/record-backup.server.ts'
import { openDatabase } from '#db/client.server.ts'
import { loadEditions } from '#db/reference/editions.server.ts'
import { createStore } from '#db/store.server.ts'
import { readManifest } from './backup/manifest.ts'
import { faultsOf, restoreBackup, tryBackup, type Restored } from './backup/restore-backup.ts'

const usage = `npm run restore -- DIR            into an empty place
npm run restore -- DIR --force    in place of the database that is there; stop the server first
npm run restore -- DIR --test     tries the backup in a passing place and keeps the result; the server may go on
With --despite-faults it takes the place although the check finds what was wrong before.
`

const options = {
  force: { type: 'boolean', default: false },
  test: { type: 'boolean', default: false },
  'despite-faults': { type: 'boolean', default: false },
} as const

/** Restores a backup into the configured database and evidence store, or tries it. */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({ options, allowPositionals: true })
  const [folder] = positionals
  if (folder === undefined || positionals.length > 1) {
    process.stderr.write(usage)
    process.exitCode = 2
    return
  }
  const env = readEnv(process.env)
  const parts = {
    databaseUrl: env.databaseUrl,
    folder: resolve(folder),
    editions: loadEditions(),
    evidence: folderStore(env.evidenceFolder),
    now: () => new Date(),
    onStep: say,
  }
  if (values.test) {
    await testAndRecord(env, parts)
    return
  }
  const restored = await restoreBackup({ ...parts, force: values.force, despiteFaults: values['despite-faults'] })
  say(`Restored: the state of ${restored.manifest.createdAt} is in place. Start the server.`)
  if (restored.migrated.length > 0) say(`Brought forward by ${restored.migrated.join(', ')}.`)
}

/** A trial that fails is a result too, and kept as one. */
async function testAndRecord(env: Env, parts: Parameters<typeof tryBackup>[0]): Promise<void> {
  const known = { name: basename(parts.folder), at: clock(env.today)().toISOString() }
  try {
    const restored = await tryBackup(parts)
    const ok = faultsOf(restored) === 0
    await keep(env, { ...known, ...result(restored), ok })
    say(ok ? 'The backup can be restored.' : `The backup can be restored, with ${faultsOf(restored)} fault(s).`)
    process.exitCode = ok ? 0 : 1
  } catch (error) {
    const backupAt = await readManifest(parts.folder).then(
      ({ createdAt }) => createdAt,
      () => '',
    )
    await keep(env, { ...known, backupAt, rows: 0, faults: 1, ok: false })
    throw error
  }
}

function result(restored: Restored) {
  return { backupAt: restored.manifest.createdAt, rows: restored.rows, faults: faultsOf(restored) }
}

async function keep(env: Env, tested: Parameters<typeof recordRestoreTest>[1]): Promise<void> {
  const database = openDatabase(env.databaseUrl)
  try {
    await recordRestoreTest({ store: createStore(database), now: clock(env.today) }, tested)
  } finally {
    await database.close()
  }
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`)
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
})
