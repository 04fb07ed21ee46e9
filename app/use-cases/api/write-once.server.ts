import { AppError } from '#app/domain/errors.ts'
import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import type { JsonValue } from '#app/domain/trace/canonical-json.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'
import type { Caller } from './caller.server.ts'

/** The sender's key for one request, and a digest of the request itself. */
export type Once = { readonly key: string; readonly requestHash: string }

/** Who asks for a change, and under which key; null when the request carries none. */
export type ApiCall = { readonly caller: Caller; readonly once: Once | null }

export type Answered<Body> = {
  readonly body: Body
  /** It was answered before; nothing was done now. */ readonly replayed: boolean
}

/** An answer is remembered for so long. */
const remembered = 24 * 3_600_000

/**
 * Does a change, and keeps its answer under the sender's key in the same transaction: the same request later gets the
 * same answer and changes nothing. Nothing is kept of what failed. Errors: 'invalid' 'idempotency-mismatch' when the
 * key stood for another request, and those of the work.
 */
export async function writeOnce<Body extends JsonValue>(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  { caller: { tokenId }, once }: ApiCall,
  work: (repositories: Repositories) => Promise<Body>,
): Promise<Answered<Body>> {
  const at = now()
  const since = new Date(at.getTime() - remembered).toISOString()
  return store.transaction(async (repositories) => {
    const kept = once && (await repositories.apiAnswers.claim({ tokenId, ...once, createdAt: at.toISOString() }, since))
    if (kept) {
      if (kept.requestHash !== once.requestHash) throw new AppError('invalid', 'idempotency-mismatch')
      return { body: JSON.parse(kept.body) as Body, replayed: true }
    }
    const body = await work(repositories)
    if (once) await repositories.apiAnswers.keep(tokenId, once.key, canonicalJson(body))
    return { body, replayed: false }
  })
}
