import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { EvidenceStore } from '#app/platform/evidence/evidence-store.server.ts'
import { folderStore } from '#app/platform/evidence/folder-store.server.ts'
import { syncFolder } from '#app/platform/evidence/folder-paths.server.ts'
import { openSnapshot, type Snapshot } from '#db/backup/snapshot.server.ts'
import { evidenceList, manifestName, tableFile, writeManifest, type Manifest } from './manifest.ts'
import { writeRows } from './row-files.ts'
import { verifyBackup } from './verify-backup.ts'

export type MakeBackup = {
  readonly databaseUrl: string
  readonly evidence: EvidenceStore
  readonly folder: string
  /** Whether a backup that is there already may be replaced. Nothing but a backup ever is. */
  readonly force: boolean
  readonly program: string
  readonly now: () => Date
}

/**
 * Writes the whole database, as it stood at one moment, and every file its rows name into a folder, reads all of it
 * back, and only then gives the folder its name: whatever bears it is a whole backup. Others go on writing meanwhile.
 */
export async function makeBackup(options: MakeBackup): Promise<Manifest> {
  const folder = resolve(options.folder)
  const replaces = await refuseOccupied(folder, options.force)
  const passing = `${folder}.writing`
  await rm(passing, { recursive: true, force: true })
  await mkdir(join(passing, 'tables'), { recursive: true, mode: 0o700 })
  const snapshot = await openSnapshot(options.databaseUrl)
  let manifest: Manifest
  try {
    manifest = await writeAll(snapshot, passing, options)
  } finally {
    await snapshot.close()
  }
  await writeManifest(passing, manifest)
  await verifyBackup(passing)
  await syncFolder(passing)
  if (replaces) await rename(folder, `${folder}.replaced`)
  await rename(passing, folder)
  await syncFolder(dirname(folder))
  await rm(`${folder}.replaced`, { recursive: true, force: true })
  return manifest
}

async function writeAll(snapshot: Snapshot, folder: string, options: MakeBackup): Promise<Manifest> {
  const createdAt = options.now().toISOString()
  const tables: Manifest['tables'] = []
  for (const table of snapshot.tables) {
    tables.push({ name: table.name, ...(await writeRows(join(folder, tableFile(table.name)), snapshot.rows(table))) })
  }
  const evidence = await copyObjects(snapshot, options.evidence, folder)
  const { engine, steps } = snapshot
  return { format: 1, createdAt, program: options.program, engine, steps: [...steps], tables, evidence }
}

/** Files first, rows last, and no file goes while a row names it: whatever the moment's rows name is still there. */
async function copyObjects(snapshot: Snapshot, from: EvidenceStore, folder: string): Promise<Manifest['evidence']> {
  const to = folderStore(join(folder, 'evidence'))
  const missing: string[] = []
  let objectBytes = 0
  async function* copied(): AsyncGenerator<readonly object[]> {
    for await (const batch of snapshot.objects()) {
      const kept: object[] = []
      for (const { sha256 } of batch) {
        const bytes = await from.find(sha256)
        const isCopied = bytes !== undefined && (await to.adopt(sha256, (await from.open(sha256)).stream))
        if (isCopied) kept.push({ sha256, bytes })
        else missing.push(sha256)
        if (isCopied) objectBytes += bytes
      }
      yield kept
    }
  }
  const written = await writeRows(join(folder, evidenceList), copied())
  await rm(join(folder, 'evidence', 'incoming'), { recursive: true, force: true })
  return { ...written, objectBytes, missing }
}

/** True when a backup is to be replaced. */
async function refuseOccupied(folder: string, force: boolean): Promise<boolean> {
  const found = await stat(folder).catch(() => undefined)
  if (!found) return false
  const names = found.isDirectory() ? await readdir(folder) : ['a file']
  if (!force) throw new Error(`${folder} is there already. Choose another folder, or replace it with --force.`)
  if (names.length > 0 && !names.includes(manifestName)) {
    throw new Error(`${folder} is no backup; it is not replaced.`)
  }
  return true
}
