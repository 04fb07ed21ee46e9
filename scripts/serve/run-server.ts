import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { dailyJobs } from '#app/platform/jobs.server.ts'
import type { Services } from '#app/platform/services.server.ts'
import { remindAll } from '#app/use-cases/notices/remind.server.ts'
import { refreshAllScores } from '#app/use-cases/operation/refresh-all-scores.server.ts'
import { sealLastDay } from '#app/use-cases/operation/seal-days.server.ts'
import { createApplication } from './application.ts'
import { listen } from './listen.ts'

/** How long running requests may go on after the signal to end, in milliseconds. */
const grace = 10_000

const serverBuild = resolve('build/server/index.js')

/** Whether `npm run build` has been there. */
export function isBuilt(): boolean {
  return existsSync(serverBuild)
}

/**
 * Serves the built application until the process is told to end: then running requests finish, jobs stop and
 * the database closes. Resolves with the port when it listens. The application takes over these very services.
 */
export async function runServer(services: Services, host: string, port: number): Promise<number> {
  if (!isBuilt()) throw new Error('There is no build. Run: npm run build')
  const { env, log } = services
  const build = (await import(pathToFileURL(serverBuild).href)) as ServerBuild
  const app = createApplication({
    build,
    clientFolder: resolve('build/client'),
    secure: env.secureCookies,
    trustProxy: env.trustProxy,
    onFinished: (line) => log.info(line, 'request'),
  })
  const server = await listen(app, { host, port })
  const jobs = dailyJobs(services, log, [
    { name: 'scores', run: async () => void (await refreshAllScores(services)) },
    { name: 'reminders', run: () => remindAll(services) },
    { name: 'anchor', run: async () => void (await sealLastDay(services)) },
    { name: 'sweep', run: async () => void (await services.evidence.sweep(new Date(Date.now() - 24 * 3_600_000))) },
  ])
  jobs.start()
  onEnd(async () => {
    await server.close(grace)
    await jobs.stop()
    await services.database.close()
    log.info('ended')
  })
  return server.port
}

/** The first signal ends in good order, a second one at once. */
function onEnd(close: () => Promise<void>): void {
  let ending = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (ending) process.exit(1)
      ending = true
      close().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
  }
}
