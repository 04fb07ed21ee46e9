import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readEnv } from '#app/platform/env.server.ts'
import { assemble } from '#app/platform/services.server.ts'
import { seedDemo } from '#scripts/demo/seed.ts'
import { prepare } from '#scripts/serve/prepare.ts'

const day = '2026-05-12'
const rounds = 5

/** Milliseconds from starting the server on a filled database to its first answered page. */
async function firstAnswer(env: Readonly<Record<string, string>>): Promise<number> {
  const began = performance.now()
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((done) => server.once('exit', done))
  const address = await new Promise<string>((found, fail) => {
    let said = ''
    server.once('exit', (code) => fail(new Error(`The server ended with ${code}`)))
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const match = /listening on (http:\/\/\S+)/.exec(said)?.[1]
      if (match) found(match)
    })
  })
  const answer = await fetch(`${address}/masuk`)
  await answer.text()
  const milliseconds = performance.now() - began
  server.kill('SIGTERM')
  await ended
  if (!answer.ok) throw new Error(`The first answer was ${answer.status}`)
  return milliseconds
}

const folder = await mkdtemp(join(tmpdir(), 'menuju-bench-'))
try {
  const env = { DATABASE_URL: `sqlite:${join(folder, 'menuju.db')}`, DATA_DIR: folder, DEMO: '1', MENUJU_TODAY: day }
  const parts = assemble(readEnv(env))
  await prepare(parts)
  await seedDemo(parts, day)
  await parts.database.close()
  const measured: number[] = []
  for (let round = 0; round < rounds; round++) {
    measured.push(await firstAnswer({ ...env, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'silent', PUBLIC_URL: '' }))
  }
  const sorted = measured.map(Math.round).sort((a, b) => a - b)
  const result = { median: sorted[Math.floor(rounds / 2)], slowest: sorted.at(-1) }
  process.stdout.write(`${JSON.stringify({ name: 'start', milliseconds: result, budget: { median: 3000 } })}\n`)
} finally {
  await rm(folder, { recursive: true, force: true })
}
