import type { JobResult } from '#app/platform/jobs.server.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { keepSetting } from './record-backup.server.ts'

/** Keeps how a daily job ended the last time. It is housekeeping: nothing anybody decided, so the trace is not told. */
export async function keepJobResult({ store, now }: Pick<Tools, 'store' | 'now'>, result: JobResult): Promise<void> {
  const { job, ok, milliseconds, found } = result
  const at = now().toISOString()
  await store.transaction((repositories) =>
    keepSetting(repositories, `job:${job}`, { at, ok, milliseconds, found }, at),
  )
}
