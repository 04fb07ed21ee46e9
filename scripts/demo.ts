import { spawnSync } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { daysBefore } from '#app/domain/calendar/weeks.ts'
import { instant } from '#db/seed/days.server.ts'
import { demoPassword, shownSigns } from '#db/seed/people.server.ts'

const host = '127.0.0.1'

/**
 * The demonstration: builds, makes a fresh example in a folder of its own and serves it on this machine alone,
 * because its passwords are known. `--no-build` takes the build that is there.
 */
async function main(): Promise<void> {
  const folder = resolve(process.env['MENUJU_DEMO_DIR'] ?? 'data/demo')
  const port = Number(process.env['PORT'] ?? 3000)
  await refuseTaken(port)
  if (!process.argv.includes('--no-build')) build()
  configure(folder)

  // Only now: the log and the services read the environment when they are loaded.
  const { services } = await import('#app/platform/services.server.ts')
  const { prepare } = await import('./serve/prepare.ts')
  const { runServer } = await import('./serve/run-server.ts')
  const { seedDemo } = await import('./demo/seed.ts')

  process.stdout.write('Making the example…\n')
  const began = performance.now()
  await clear(folder)
  const parts = services()
  const today = localDay(parts.now())
  // The organisation was there before anything that the example tells.
  await prepare({ ...parts, now: () => new Date(instant(daysBefore(today, 201), '09:00')) })
  await seedDemo(parts, today)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const bound = await runServer(parts, host, port)
  process.stdout.write(`${signIns()}\nThe example took ${seconds} s.\nMenuju listening on http://${host}:${bound}\n`)
}

/** Two demonstrations must not share a folder: the port is tried before anything is cleared. */
function refuseTaken(port: number): Promise<void> {
  return new Promise((free, fail) => {
    const probe = createServer()
    probe.once('error', () => fail(new Error(`Port ${port} is taken. Choose another: PORT=0 npm run demo`)))
    probe.listen(port, host, () => probe.close(() => free()))
  })
}

function build(): void {
  process.stdout.write('Building…\n')
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`)
}

/** The demonstration ignores the configuration of a real server. */
function configure(folder: string): void {
  Object.assign(process.env, {
    NODE_ENV: 'production',
    DEMO: '1',
    DATABASE_URL: `sqlite:${join(folder, 'menuju.db')}`,
    DATA_DIR: folder,
    EVIDENCE_STORE: `folder:${join(folder, 'evidence')}`,
    HOST: host,
    PUBLIC_URL: '',
    TRUST_PROXY: '0',
    LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn',
  })
}

/** Removes what an earlier demonstration left in its folder, and nothing else there. */
async function clear(folder: string): Promise<void> {
  for (const name of ['menuju.db', 'menuju.db-wal', 'menuju.db-shm', 'evidence']) {
    await rm(join(folder, name), { recursive: true, force: true })
  }
}

function signIns(): string {
  const width = Math.max(...shownSigns.map(({ login }) => login.length)) + '@menuju.test'.length
  const lines = shownSigns.map(({ login, name }) => `  ${`${login}@menuju.test`.padEnd(width)}  ${name}`)
  return `\nSign in with the password ${demoPassword}:\n${lines.join('\n')}\n`
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
