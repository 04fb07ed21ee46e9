import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { ensureChromium } from '#scripts/tools/chromium.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    baseUrl: string
    chromiumPath: string
  }
}

/** The day on which every journey happens, so that windows and deadlines stand still. */
const today = '2026-05-12'

function startDemo(folder: string): ChildProcess {
  return spawn('npx', ['--no-install', 'tsx', 'scripts/demo.ts', '--no-build'], {
    env: {
      ...process.env,
      PORT: '0',
      MENUJU_DEMO_DIR: folder,
      MENUJU_TODAY: today,
      VITEST: '',
      NODE_ENV: 'production',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
}

/** Waits for the line with which the demonstration says where it listens. */
function address(server: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk.toString()
      const match = /listening on (http:\/\/\S+)/.exec(said)
      if (match?.[1]) found(match[1])
    }
    server.stdout?.on('data', hear)
    server.stderr?.on('data', hear)
    server.once('exit', (code) => fail(new Error(`The demonstration ended with ${code}:\n${said}`)))
  })
}

function stop(server: ChildProcess): Promise<void> {
  return new Promise((stopped) => {
    if (server.exitCode !== null || server.pid === undefined) return stopped()
    server.once('exit', () => stopped())
    process.kill(-server.pid, 'SIGTERM')
  })
}

/** Starts the built application with a fresh demonstration of its own, for all browser tests together. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('build/server/index.js')) throw new Error('Build first: npm run build')
  const folder = await mkdtemp(join(tmpdir(), 'menuju-e2e-'))
  const server = startDemo(folder)
  project.provide('baseUrl', await address(server))
  project.provide('chromiumPath', ensureChromium())
  return async () => {
    await stop(server)
    await rm(folder, { recursive: true, force: true })
  }
}
