import type { Actor } from '#app/domain/access/actor.ts'
import { canOverall } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import type { Holidays } from '#app/domain/calendar/working-days.ts'
import { AppError } from '#app/domain/errors.ts'
import type { JobResult } from '#app/platform/jobs.server.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { BackupMade, RestoreTested } from './record-backup.server.ts'

/** What this process knows of itself. */
export type Process = {
  readonly version: string
  /** How long it has been running, in seconds. */
  readonly seconds: number
}

/** How a daily job ended the last time. */
export type KeptJob = Omit<JobResult, 'job'> & { readonly job: string; readonly at: string }

/**
 * The state of the installation: program, database, files, backups, jobs. For an administrator of the whole
 * institution; one of a region is refused ('forbidden' 'role'). No secret and no address of a machine is in it.
 */
export async function readOperation(
  { store, now, holidays }: Pick<Tools, 'store' | 'now' | 'holidays'>,
  actor: Actor,
  process: Process,
) {
  const at = now()
  if (!canOverall(actor, 'operation:read', localDay(at))) throw new AppError('forbidden', 'role')

  const { operation, settings } = store
  const kept = new Map((await settings.list()).map(({ key, value }) => [key, value]))
  const fact = <Fact>(key: string): Fact | null => {
    const value = kept.get(key)
    return value === undefined ? null : (JSON.parse(value) as Fact)
  }
  const jobs = [...kept.keys()].filter((key) => key.startsWith('job:')).map((key) => key.slice('job:'.length))
  return {
    now: at.toISOString(),
    version: process.version,
    startedAt: new Date(at.getTime() - process.seconds * 1000).toISOString(),
    database: { engine: operation.engine(), bytes: await operation.size() },
    evidence: await operation.evidence(),
    migrations: await operation.migrations(),
    workingDays: workingDaysKnown(holidays, localDay(at)),
    backup: fact<BackupMade>('backup'),
    restoreTest: fact<RestoreTested>('restore-test'),
    restored: fact<{ readonly at: string; readonly createdAt: string; readonly faults: number }>('restored'),
    jobs: jobs.flatMap((job): KeptJob[] => {
      const result = fact<Omit<KeptJob, 'job'>>(`job:${job}`)
      return result ? [{ job, ...result }] : []
    }),
  }
}

/**
 * The last year whose holidays are known, and whether deadlines already reach beyond it: from October on they may lie
 * in the year that follows, whose joint decree is out by then.
 */
function workingDaysKnown(holidays: Holidays, today: string) {
  const lastYear = Math.max(...[...holidays].map((day) => Number(day.slice(0, 4))))
  const needed = Number(today.slice(0, 4)) + (today.slice(5, 7) >= '10' ? 1 : 0)
  return { lastYear, missing: lastYear < needed }
}

export type OperationView = Awaited<ReturnType<typeof readOperation>>
