import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Services } from '#app/platform/services.server.ts'
import type { EvidenceStore } from '#app/platform/evidence/evidence-store.server.ts'
import { folderStore } from '#app/platform/evidence/folder-store.server.ts'
import { checkEvidence } from '#app/use-cases/operation/check-evidence.server.ts'
import { checkScores } from '#app/use-cases/operation/check-scores.server.ts'
import { recordRestored } from '#app/use-cases/operation/record-backup.server.ts'
import { isOccupied, openTarget, refuseInUse, type Target } from '#db/backup/target.server.ts'
import type { Row } from '#db/backup/snapshot.server.ts'
import { migrateToLatest } from '#db/migrator.server.ts'
import { createStore } from '#db/store.server.ts'
import { verifyTrace } from '#db/verify-trace.server.ts'
import { BackupFault, tableFile, type Manifest } from './manifest.ts'
import { readRows } from './row-files.ts'
import { listedObjects, verifyBackup, type VerifiedBackup } from './verify-backup.ts'

export type RestoreBackup = Pick<Services, 'editions' | 'evidence' | 'now'> & {
  readonly databaseUrl: string
  readonly folder: string
  /** Whether a database that is there already may be replaced. */
  readonly force: boolean
  /** Whether one may be put in place in which the check finds faults, as it did when the backup was made. */
  readonly despiteFaults: boolean
  /** Called when a part is done, with a sentence. */
  readonly onStep: (sentence: string) => void
}

export type Restored = {
  readonly manifest: Manifest
  readonly rows: number
  /** Steps of the schema that came after those of the backup. */
  readonly migrated: readonly string[]
  readonly scoreFaults: number
  readonly traceFaults: number
  readonly evidenceFaults: number
}

/** How many faults the check found in all. */
export function faultsOf({ scoreFaults, traceFaults, evidenceFaults }: Restored): number {
  return scoreFaults + traceFaults + evidenceFaults
}

/**
 * Puts a backup in the place of the configured database. Everything is verified, loaded beside it, brought to the
 * newest schema and checked first; then it takes the place in one step. Whatever fails or is killed before leaves
 * the old data as they were. Files of evidence are only ever added: they are kept under their checksum.
 */
export async function restoreBackup(options: RestoreBackup): Promise<Restored> {
  const { databaseUrl: url, folder, force, evidence, onStep } = options
  if (!force && (await isOccupied(url))) {
    throw new Error('There is a database already. Replace it with --force, after making a backup of it.')
  }
  await refuseInUse(url)
  const verified = await verifyBackup(folder)
  onStep('Every file of the backup is what it was.')
  const added = await addObjects(folder, evidence)
  onStep(`${added} files of evidence added.`)
  return withTarget(options, verified, false, evidence, async (target, restored) => {
    const faults = faultsOf(restored)
    if (faults > 0 && !options.despiteFaults) {
      throw new BackupFault(
        `The check finds ${faults} fault(s) in what was restored; nothing was replaced. ` +
          'They were there when the backup was made: put it in place all the same with --despite-faults.',
      )
    }
    const { createdAt } = verified.manifest
    await recordRestored({ store: createStore(target.database), now: options.now }, { createdAt, faults })
    await target.replace()
  })
}

/** Restores into a passing place, checks it there and removes it: the database in use is neither read nor changed. */
export async function tryBackup(options: Omit<RestoreBackup, 'force' | 'despiteFaults'>): Promise<Restored> {
  const verified = await verifyBackup(options.folder)
  options.onStep('Every file of the backup is what it was.')
  const files = folderStore(join(options.folder, 'evidence'))
  return withTarget(options, verified, true, files, (target) => target.discard())
}

type Checked = Pick<RestoreBackup, 'databaseUrl' | 'folder' | 'editions' | 'onStep'>

async function withTarget(
  { databaseUrl: url, folder, editions, onStep }: Checked,
  { manifest, tables }: VerifiedBackup,
  trial: boolean,
  evidence: EvidenceStore,
  finish: (target: Target, restored: Restored) => Promise<void>,
): Promise<Restored> {
  const temporary = await mkdtemp(join(tmpdir(), 'menuju-restore-'))
  try {
    const steps = manifest.steps.map(({ name }) => name)
    const target = await openTarget({ url, steps, trial, temporary })
    try {
      let rows = 0
      for (const table of tables) {
        const written = await target.load(table, readRows<Row>(join(folder, tableFile(table.name))))
        const expected = manifest.tables.find(({ name }) => name === table.name)?.rows
        if (written !== expected) throw new BackupFault(`${table.name} has ${written} rows instead of ${expected}`)
        rows += written
      }
      await target.settle(manifest.steps)
      const migrated = await migrateToLatest(target.database)
      onStep(`${rows} rows in ${tables.length} tables restored beside the database.`)
      const store = createStore(target.database)
      const files = await checkEvidence({ store, evidence })
      const restored: Restored = {
        manifest,
        rows,
        migrated,
        scoreFaults: (await checkScores({ store, editions })).faults.length,
        traceFaults: (await verifyTrace(store)).length,
        evidenceFaults: files.faults.length + files.scanFaults.length,
      }
      onStep(`Checked: ${faultsOf(restored)} fault(s).`)
      await finish(target, restored)
      return restored
    } catch (error) {
      // What cannot be removed now is removed by the next restore; the reason to tell is the first one.
      await target.discard().catch(() => undefined)
      throw error
    }
  } finally {
    await rm(temporary, { recursive: true, force: true })
  }
}

async function addObjects(folder: string, to: EvidenceStore): Promise<number> {
  const from = folderStore(join(folder, 'evidence'))
  let added = 0
  for await (const batch of listedObjects(folder)) {
    for (const { sha256 } of batch) {
      if ((await to.verify(sha256)) === 'ok') continue
      if (!(await to.adopt(sha256, (await from.open(sha256)).stream))) {
        throw new BackupFault(`The file of evidence ${sha256} was changed`)
      }
      added += 1
    }
  }
  return added
}
