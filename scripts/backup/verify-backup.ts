import { join } from 'node:path'
import { folderStore } from '#app/platform/evidence/folder-store.server.ts'
import { shapeAfter, type TableShape } from '#db/backup/shape.server.ts'
import { BackupFault, evidenceList, readManifest, tableFile, type Manifest } from './manifest.ts'
import { fileHash, readRows } from './row-files.ts'

export type KnownObject = { readonly sha256: string; readonly bytes: number }

export type VerifiedBackup = { readonly manifest: Manifest; readonly tables: readonly TableShape[] }

/** At most so many faulty files are named one by one. */
const named = 20

/**
 * Reads every byte of a backup again and compares it with the manifest.
 *
 * @throws `BackupFault` that names what is missing or changed, `NewerVersion` when a newer program made it.
 */
export async function verifyBackup(folder: string): Promise<VerifiedBackup> {
  const manifest = await readManifest(folder)
  const tables = await shapeAfter(manifest.steps.map(({ name }) => name))
  const faults: string[] = []
  for (const { name } of tables) {
    if (!manifest.tables.some((table) => table.name === name)) faults.push(`${tableFile(name)} is not in the manifest`)
  }
  const files = [
    ...manifest.tables.map(({ name, sha256 }) => [tableFile(name), sha256] as const),
    [evidenceList, manifest.evidence.sha256] as const,
  ]
  for (const [file, sha256] of files) {
    const found = await fileHash(join(folder, file))
    if (found !== sha256) faults.push(`${file} ${found === undefined ? 'is missing' : 'was changed'}`)
  }
  if (faults.length === 0) faults.push(...(await faultyObjects(folder)))
  if (faults.length === 0) return { manifest, tables }
  const more = faults.length > named ? [`and ${faults.length - named} more`] : []
  throw new BackupFault(`The backup in ${folder} is damaged:\n${[...faults.slice(0, named), ...more].join('\n')}`)
}

/** The files of evidence in a backup, as its list has them. */
export function listedObjects(folder: string): AsyncIterable<readonly KnownObject[]> {
  return readRows<KnownObject>(join(folder, evidenceList))
}

async function faultyObjects(folder: string): Promise<string[]> {
  const store = folderStore(join(folder, 'evidence'))
  const faults: string[] = []
  for await (const batch of listedObjects(folder)) {
    for (const { sha256 } of batch) {
      const state = await store.verify(sha256)
      const path = join('evidence', sha256.slice(0, 2), sha256.slice(2, 4), sha256)
      if (state !== 'ok') faults.push(`${path} ${state === 'missing' ? 'is missing' : 'was changed'}`)
    }
  }
  return faults
}
