import type { FileLimits } from '#app/domain/evidence/file-rules.ts'
import { fileLimits } from '#app/domain/evidence/limits.ts'
import type { UploadLimits } from '#app/domain/evidence/limits.ts'
import { services } from '#app/platform/services.server.ts'
import { currentLimits } from '#app/use-cases/limits/current-limits.server.ts'

/** A limit that was lowered in another process holds here after this many milliseconds at the latest. */
const remembered = 10_000

type Remembered = { readonly limits: UploadLimits; readonly until: number }
const known = new WeakMap<object, Remembered>()

/** The limits that hold now; asked of the database now and then only, because every page of the worksheet shows them. */
export async function limitsNow(): Promise<UploadLimits> {
  const { store, env } = services()
  const last = known.get(store)
  if (last && last.until > performance.now()) return last.limits
  const limits = await currentLimits(store, env.upload)
  known.set(store, { limits, until: performance.now() + remembered })
  return limits
}

/** The next to ask gets what is kept now. */
export function forgetLimits(): void {
  known.delete(services().store)
}

/** The most bytes a file of each family may have. */
export async function uploadLimits(): Promise<FileLimits> {
  return fileLimits(await limitsNow())
}
