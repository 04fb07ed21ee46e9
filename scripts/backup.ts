import './tools/load-env.ts'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { clock } from '#app/platform/clock.server.ts'
import { readEnv } from '#app/platform/env.server.ts'
import type { Env } from '#app/platform/env.server.ts'
import { folderStore } from '#app/platform/evidence/folder-store.server.ts'
import { version } from '#app/platform/version.server.ts'
import { recordBackup } from '#app/use-cases/operation/record-backup.server.ts'
import { openDatabase } from '#db/client.server.ts'
import { createStore } from '#db/store.server.ts'
import { makeBackup } from './backup/make-backup.ts'
import type { Manifest } from './backup/manifest.ts'
import { saySize } from './backup/sentences.ts'

const usage = 'npm run backup -- DIR [--force]\nWithout DIR: a new folder, named by the moment, below BACKUP_DIR.\n'

/** Backs up the configured database and its evidence while the server goes on; exit code 1 when files were missing. */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({ options: { force: { type: 'boolean' } }, allowPositionals: true })
  const env = readEnv(process.env)
  const [given] = positionals
  const moment = new Date().toISOString().slice(0, 19).replaceAll(':', '')
  const folder = given ?? (env.backupFolder ? join(env.backupFolder, `menuju-${moment}Z`) : undefined)
  if (folder === undefined || positionals.length > 1) {
    process.stderr.write(usage)
    process.exitCode = 2
    return
  }
  const began = performance.now()
  const manifest = await makeBackup({
    databaseUrl: env.databaseUrl,
    evidence: folderStore(env.evidenceFolder),
    folder,
    force: values.force ?? false,
    program: version(),
    now: () => new Date(),
  })
  say(manifest, resolve(folder), performance.now() - began)
  if (manifest.evidence.missing.length > 0) process.exitCode = 1
  // A database of an older version has nowhere to keep it yet.
  if (manifest.tables.some(({ name }) => name === 'setting')) await keep(env, manifest, basename(resolve(folder)))
}

/** Remembers it in the database, for the administrator to see. */
async function keep(env: Env, manifest: Manifest, name: string): Promise<void> {
  const database = openDatabase(env.databaseUrl)
  try {
    await recordBackup({ store: createStore(database), now: clock(env.today) }, { ...summary(manifest), name })
  } finally {
    await database.close()
  }
}

function summary({ createdAt, tables, evidence }: Manifest) {
  return {
    at: createdAt,
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
    objects: evidence.rows,
    objectBytes: evidence.objectBytes,
    missing: evidence.missing.length,
  }
}

function say(manifest: Manifest, folder: string, milliseconds: number): void {
  const { rows, objects, objectBytes } = summary(manifest)
  const lines = [
    `Backup of ${manifest.createdAt} in ${folder}`,
    `  ${rows} rows in ${manifest.tables.length} tables, ${objects} files of evidence (${saySize(objectBytes)})`,
    `  written, read again and compared in ${(milliseconds / 1000).toFixed(1)} s`,
    ...manifest.evidence.missing.map((sha256) => `  MISSING or changed in the evidence store: ${sha256}`),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
})
