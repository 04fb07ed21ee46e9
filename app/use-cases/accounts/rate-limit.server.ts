import { createHash } from 'node:crypto'
import type { AccountTools } from '#app/platform/tools.server.ts'

const windowMilliseconds = 15 * 60_000

export type RateLimit = { readonly name: string; readonly most: number }

/** Wrong passwords for one account, known or not. */
export const perAccount: RateLimit = { name: 'account', most: 10 }
/** Wrong passwords from one address; a whole building may share one. */
export const perAddress: RateLimit = { name: 'address', most: 60 }
/** One-time links tried from one address. */
export const linksPerAddress: RateLimit = { name: 'link', most: 30 }

/** How a count is found again. What is counted is somebody's address or login, so only its digest is kept. */
export function bucketOf(limit: RateLimit, key: string): string {
  return `${limit.name}:${createHash('sha256').update(key.trim().toLowerCase()).digest('hex')}`
}

/**
 * Counts one attempt. Answers undefined while it is within the limit, otherwise the seconds until the count
 * begins again. Counted before it is known how it ends, so that many at once do not slip through together.
 */
export async function countAttempt(
  { store, now }: Pick<AccountTools, 'store' | 'now'>,
  limit: RateLimit,
  key: string,
): Promise<number | undefined> {
  const at = now().getTime()
  const windowStart = new Date(at - windowMilliseconds).toISOString()
  const { count, startedAt } = await store.rateCounts.hit(bucketOf(limit, key), new Date(at).toISOString(), windowStart)
  if (count <= limit.most) return undefined
  return Math.ceil((Date.parse(startedAt) + windowMilliseconds - at) / 1000)
}
