import { localDay } from '#app/domain/calendar/local-day.ts'
import type { JsonValue } from '#app/domain/trace/canonical-json.ts'
import type { Log } from './log.server.ts'
import type { Tools } from './tools.server.ts'

/** Work that is due once a day, whichever process comes first. What it returns is kept with its result. */
export type DailyJob = { readonly name: string; readonly run: () => Promise<JsonValue | void> }

/** How a job ended; `found` is what it returned, null for one that failed. */
export type JobResult = {
  readonly job: string
  readonly ok: boolean
  readonly milliseconds: number
  readonly found: JsonValue
}

export type Jobs = {
  /** Does what is due and not done today; never throws. */
  tick(): Promise<void>
  /** Begins to look every hour, the first time at once. */
  start(): void
  /** Begins nothing more and waits for what is running. */
  stop(): Promise<void>
}

const minute = 60_000
/** How long a job may take before another process may try; a process that died is forgotten after it. */
const patience = 15 * minute

/**
 * Runs jobs from leases in the database: a job that succeeded keeps its lease to the end of the day (western
 * Indonesia), one that failed gives it back and is tried again within the hour.
 */
export function dailyJobs(
  { store, now, newId }: Pick<Tools, 'store' | 'now' | 'newId'>,
  log: Pick<Log, 'info' | 'error'>,
  jobs: readonly DailyJob[],
  onResult: (result: JobResult) => Promise<void> = () => Promise.resolve(),
): Jobs {
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()
  let stopped = false

  async function attempt({ name, run }: DailyJob): Promise<void> {
    const holder = newId()
    const lease = `daily:${name}`
    const until = (at: Date, milliseconds: number) => new Date(at.getTime() + milliseconds).toISOString()
    if (!(await store.leases.take(lease, holder, now().toISOString(), until(now(), patience)))) return
    const began = now()
    const from = performance.now()
    const result = (ok: boolean, found: JsonValue) => {
      return { job: name, ok, found, milliseconds: Math.round(performance.now() - from) }
    }
    try {
      const found = await run()
      await store.leases.renew(lease, holder, began.toISOString(), endOfDay(began))
      log.info({ job: name, milliseconds: result(true, null).milliseconds }, 'job done')
      await onResult(result(true, found ?? null))
    } catch (error) {
      await store.leases.release(lease, holder)
      await onResult(result(false, null))
      throw error
    }
  }

  async function doAll(): Promise<void> {
    for (const job of jobs) {
      if (stopped) return
      await attempt(job).catch((error: unknown) => log.error({ job: job.name, err: error }, 'job failed'))
    }
  }

  function tick(): Promise<void> {
    running = running.then(doAll)
    return running
  }

  return {
    tick,
    start() {
      void tick()
      timer = setInterval(() => void tick(), 60 * minute)
      timer.unref()
    },
    async stop() {
      stopped = true
      clearInterval(timer)
      await running
    },
  }
}

/** The instant at which the day of western Indonesia ends. */
function endOfDay(at: Date): string {
  return new Date(Date.parse(`${localDay(at)}T00:00:00.000+07:00`) + 24 * 60 * minute).toISOString()
}
