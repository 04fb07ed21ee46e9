import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { dailyJobs } from '#app/platform/jobs.server.ts'
import { createMetrics } from '#app/platform/metrics.server.ts'
import type { Services } from '#app/platform/services.server.ts'
import { keepJobResult } from '#app/use-cases/operation/keep-job-result.server.ts'
import { createApplication } from './application.ts'
import { createGate } from './gate.ts'
import { bareHeaders } from './headers.ts'
import { jobsOf } from './jobs.ts'
import { listen } from './listen.ts'
import { metricsRoute } from './metrics-route.ts'
import { onEnd, within } from './on-end.ts'
import { unreadable } from './route-patterns.ts'

const serverBuild = resolve('build/server/index.js')

/** How long answers that are ready have to leave, in milliseconds. */
const leaving = 2000

/** Whether `npm run build` has been there. */
export function isBuilt(): boolean {
  return existsSync(serverBuild)
}

/**
 * Serves the built application until the process is told to end: then nobody else is let in, running requests and
 * uploads finish, jobs stop and the database closes. Resolves with the port when it listens. The application takes
 * over these very services.
 */
export async function runServer(services: Services, host: string, port: number): Promise<number> {
  if (!isBuilt()) throw new Error('There is no build. Run: npm run build')
  const { env, log } = services
  const build = (await import(pathToFileURL(serverBuild).href)) as ServerBuild
  const gate = createGate()
  const metrics = env.metricsToken === undefined ? undefined : createMetrics(gate.running)
  const secure = env.secureCookies
  const app = createApplication({
    build,
    clientFolder: resolve('build/client'),
    secure,
    trustProxy: env.trustProxy,
    gate: gate.handler,
    metrics: metricsRoute(metrics, env.metricsToken),
    onFinished(line) {
      log.info(line, 'request')
      metrics?.requestFinished(line)
    },
    onError: (error, requestId) => log.error({ err: error, requestId }, 'request failed'),
  })
  const server = await listen(app, {
    host,
    port,
    headers: bareHeaders({ secure }),
    onUnreadable(status) {
      log.info({ route: unreadable, status }, 'request')
      metrics?.requestFinished({ method: 'OTHER', route: unreadable, status, milliseconds: 0 })
    },
  })
  const jobs = dailyJobs(services, log, jobsOf(services), async (result) => {
    metrics?.jobFinished(result.job, result.ok, result.milliseconds)
    await keepJobResult(services, result)
  })
  jobs.start()
  onEnd(log, async () => {
    const grace = env.stopGraceSeconds * 1000
    log.info({ running: gate.running() }, 'ending')
    const [finished, rested] = await Promise.all([gate.close(grace), within(jobs.stop(), grace)])
    if (!finished) log.warn({ running: gate.running() }, 'requests cut off: the grace is over')
    if (!rested) log.warn('a job cut off: the grace is over')
    await server.close(leaving)
    metrics?.close()
    await services.database.close()
    log.info('ended')
  })
  return server.port
}
