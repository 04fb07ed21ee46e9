import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import type { JsonValue } from '#app/domain/trace/canonical-json.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'

type Kept = { readonly [key: string]: JsonValue }

/** What is remembered of the last backup. Sizes in bytes; `missing` counts files that were gone or changed already. */
export type BackupMade = {
  readonly at: string
  /** The last part of the folder's path. */
  readonly name: string
  readonly rows: number
  readonly objects: number
  readonly objectBytes: number
  readonly missing: number
}

/** What is remembered of the last trial of a backup. */
export type RestoreTested = {
  readonly at: string
  readonly name: string
  /** When the backup was made. */
  readonly backupAt: string
  readonly ok: boolean
  readonly rows: number
  readonly faults: number
}

/** Keeps what the last backup came to, for the administrator to see. */
export function recordBackup(tools: Pick<Tools, 'store' | 'now'>, made: BackupMade): Promise<void> {
  return record(tools, 'backup', 'backup.made', { ...made })
}

/** Keeps what the last trial of a backup came to. */
export function recordRestoreTest(tools: Pick<Tools, 'store' | 'now'>, tested: RestoreTested): Promise<void> {
  return record(tools, 'restore-test', 'backup.tested', { ...tested })
}

/** Notes in a restored database that it is one, and of which moment. */
export function recordRestored(
  tools: Pick<Tools, 'store' | 'now'>,
  restored: { readonly createdAt: string; readonly faults: number },
): Promise<void> {
  return record(tools, 'restored', 'backup.restored', { ...restored, at: tools.now().toISOString() })
}

function record({ store, now }: Pick<Tools, 'store' | 'now'>, key: string, action: string, value: Kept): Promise<void> {
  return store.transaction(async (repositories) => {
    const at = now().toISOString()
    await keepSetting(repositories, key, value, at)
    await repositories.events.append({
      stream: 'administration',
      at,
      actorId: null,
      action,
      subject: 'installation',
      newValue: value,
    })
  })
}

/** Saves a fact over the one before, whoever wrote that. */
export async function keepSetting(
  { settings }: Pick<Repositories, 'settings'>,
  key: string,
  value: Kept,
  at: string,
): Promise<void> {
  const known = await settings.find(key)
  const row = { key, value: canonicalJson(value), changedBy: null, changedAt: at }
  await settings.save(row, known?.version ?? 0)
}
