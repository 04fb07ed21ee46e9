import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { readEnv } from '#app/platform/env.server.ts'
import { assemble } from '#app/platform/services.server.ts'
import type { Services } from '#app/platform/services.server.ts'
import { checkEvidence } from '#app/use-cases/operation/check-evidence.server.ts'
import { checkScores } from '#app/use-cases/operation/check-scores.server.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import { migrateToLatest } from '#db/migrator.server.ts'
import { verifyTrace } from '#db/verify-trace.server.ts'
import { makeBackup } from '#scripts/backup/make-backup.ts'
import type { Manifest } from '#scripts/backup/manifest.ts'
import { restoreBackup, type Restored } from '#scripts/backup/restore-backup.ts'
import { givenExample } from './example.ts'
import { temporaryFolder } from './temporary-folder.ts'
import { testPostgresUrl } from './test-store.ts'

/** A place where Menuju could run: an address of a database and a folder of its own. */
export type Installation = {
  readonly url: string
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
}

/** SQLite's file is not there yet; PostgreSQL's database is migrated and empty. */
export async function anInstallation(engine: Engine): Promise<Installation> {
  const folder = await temporaryFolder()
  const url = engine === 'sqlite' ? `sqlite:${join(folder, 'menuju.db')}` : await testPostgresUrl()
  const env = { NODE_ENV: 'test', DATABASE_URL: url, DATA_DIR: folder, MENUJU_TODAY: '2026-05-12', LOG_LEVEL: 'silent' }
  return { url, folder, env }
}

/** Works with the services of an installation, and lets go of its database afterwards. */
export async function inside<Result>({ env }: Installation, work: (services: Services) => Promise<Result>) {
  const services = assemble(readEnv(env))
  try {
    return await work(services)
  } finally {
    await services.database.close()
  }
}

/** One with an office of the example in it. */
export async function aFilledInstallation(engine: Engine, office = 'kanim-langsa'): Promise<Installation> {
  const installation = await anInstallation(engine)
  await inside(installation, async (services) => {
    await migrateToLatest(services.database)
    await givenExample(services, office)
  })
  return installation
}

/** Where the next backup may go. */
export async function aBackupFolder(): Promise<string> {
  return join(await temporaryFolder(), 'backup')
}

export function backUp(installation: Installation, folder: string, force = false): Promise<Manifest> {
  return inside(installation, ({ evidence }) => {
    const now = () => new Date('2026-05-12T02:41:00.000Z')
    return makeBackup({ databaseUrl: installation.url, evidence, folder, force, program: '0.1.0', now })
  })
}

export async function restore(
  installation: Installation,
  folder: string,
  { force = false, despiteFaults = false }: { readonly force?: boolean; readonly despiteFaults?: boolean } = {},
): Promise<Restored> {
  const services = assemble(readEnv({ ...installation.env, DATABASE_URL: ':memory:' }))
  const { evidence, editions, now } = services
  await services.database.close()
  const parts = { databaseUrl: installation.url, folder, evidence, editions, now }
  return restoreBackup({ ...parts, force, despiteFaults, onStep: () => undefined })
}

const project = join(import.meta.dirname, '../..')

/** Starts a script of the project as a process of its own; it is ended with the test. */
export function startScript(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildProcess {
  const started = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    cwd: project,
    env: { ...process.env, VITEST: '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void started.kill('SIGKILL'))
  return started
}

/** Runs one of the project's commands to its end. */
export async function runScript(script: string, args: readonly string[], env: Readonly<Record<string, string>>) {
  const running = startScript(script, args, env)
  let [stdout, stderr] = ['', '']
  running.stdout?.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  running.stderr?.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const [code] = (await once(running, 'close')) as [number | null]
  return { code, stdout, stderr }
}

/** What `npm run check` looks at holds nothing wrong. */
export async function expectSound(installation: Installation): Promise<void> {
  const faults = await inside(installation, async (services) => {
    const files = await checkEvidence(services)
    return [
      ...(await checkScores(services)).faults,
      ...(await verifyTrace(services.store)),
      ...files.faults,
      ...files.scanFaults,
    ]
  })
  expect(faults).toEqual([])
}
