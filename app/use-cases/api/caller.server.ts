import type { Purpose } from '#app/domain/api/tokens.ts'
import { isPurpose, tokenState } from '#app/domain/api/tokens.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import type { AccountTools, Tools } from '#app/platform/tools.server.ts'
import { countAttempt } from '#app/use-cases/accounts/rate-limit.server.ts'
import type { RateLimit } from '#app/use-cases/accounts/rate-limit.server.ts'

/** A program of an office that came in with a token. */
export type Caller = {
  readonly tokenId: string
  readonly officeId: string
  readonly timezone: string
  /** The office is closed: nothing is to be done for it any more. */
  readonly isClosed: boolean
  readonly purposes: readonly Purpose[]
  /** The day at the office. */
  readonly today: string
}

/** Requests of one token in a quarter of an hour. */
export const perToken: RateLimit = { name: 'api-token', most: 900 }
/** Tokens that are none, tried from one address in a quarter of an hour. */
export const perStranger: RateLimit = { name: 'api-stranger', most: 60 }

/**
 * Who comes in with a token; undefined for one that is unknown, over or revoked. Errors: 'too-many' with the seconds
 * to wait in `retryAfter`.
 */
export async function findCaller(
  tools: Pick<AccountTools, 'store' | 'now' | 'tokens'>,
  { token, address }: { readonly token: string; readonly address: string },
): Promise<Caller | undefined> {
  const { store, now, tokens } = tools
  const found = await store.apiTokens.findByHash(tokens.hashToken(token))
  const today = localDay(now(), found?.timezone)
  if (!found || tokenState(found, today) !== 'valid') {
    await count(tools, perStranger, address)
    return undefined
  }
  await count(tools, perToken, found.id)
  if (found.lastUsedOn !== today) await store.apiTokens.touch(found.id, today)
  const { id: tokenId, officeId, timezone, closedOn } = found
  const isClosed = closedOn !== null && closedOn < today
  return { tokenId, officeId, timezone, isClosed, today, purposes: found.purposes.split(',').filter(isPurpose) }
}

/**
 * Throws 'not-found' 'office' for any office but the token's, 'forbidden' 'office-closed' once that is closed, and
 * 'forbidden' 'purpose' beyond what the token is for.
 */
export function authorizeCaller(caller: Caller, officeId: string, purpose: Purpose): void {
  if (caller.officeId !== officeId) throw new AppError('not-found', 'office')
  if (caller.isClosed) throw new AppError('forbidden', 'office-closed')
  if (!caller.purposes.includes(purpose)) throw new AppError('forbidden', 'purpose', { purpose })
}

async function count(tools: Pick<Tools, 'store' | 'now'>, limit: RateLimit, key: string): Promise<void> {
  const retryAfter = await countAttempt(tools, limit, key)
  if (retryAfter !== undefined) throw new AppError('too-many', 'rate-limited', { retryAfter })
}
