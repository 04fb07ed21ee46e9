import type { AccountTools } from '#app/platform/tools.server.ts'
import { bucketOf, countAttempt, perAccount, perAddress } from './rate-limit.server.ts'

export type SignIn = {
  /** E-mail address or NIP. */
  readonly login: string
  readonly password: string
  readonly address: string
  /** What the browser says it is; shown in the list of sessions. */
  readonly device: string
}

export type SignInResult =
  | { readonly ok: true; readonly token: string; readonly language: 'id' | 'en' | null }
  | { readonly ok: false; readonly reason: 'no-match' }
  | { readonly ok: false; readonly reason: 'rate-limited'; readonly retryAfter: number }

const day = 24 * 3_600_000

/**
 * Opens a session. An unknown, closed or not yet opened account takes the same path as a wrong password: the
 * same queries, the same hash, the same answer. `retryAfter` is in seconds.
 */
export async function signIn(tools: AccountTools, input: SignIn): Promise<SignInResult> {
  const { store, passwords } = tools
  const waits = [
    await countAttempt(tools, perAddress, input.address),
    await countAttempt(tools, perAccount, input.login),
  ].filter((wait) => wait !== undefined)
  if (waits.length > 0) return { ok: false, reason: 'rate-limited', retryAfter: Math.max(...waits) }

  const person = await store.persons.findByLogin(input.login)
  const passwordHash = person?.status === 'active' ? person.passwordHash : null
  if (!(await passwords.matches(passwordHash, input.password)) || !person) return { ok: false, reason: 'no-match' }

  return { ok: true, token: await openSession(tools, person.id, input), language: person.language }
}

async function openSession(
  { store, now, newId, tokens, sessionDays }: AccountTools,
  personId: string,
  { login, address, device }: SignIn,
): Promise<string> {
  const token = tokens.newToken()
  const at = now()
  const session = { id: newId(), personId, device: device.slice(0, 200), createdAt: at.toISOString() }
  await store.transaction(async ({ sessions, rateCounts, events }) => {
    await sessions.create({
      ...session,
      tokenHash: tokens.hashToken(token),
      lastSeenAt: session.createdAt,
      expiresAt: new Date(at.getTime() + sessionDays * day).toISOString(),
      revokedAt: null,
    })
    // Only what went wrong is held against an account or an address.
    await rateCounts.clear(bucketOf(perAccount, login))
    await rateCounts.unhit(bucketOf(perAddress, address))
    await events.append({
      stream: `person:${personId}`,
      at: session.createdAt,
      actorId: personId,
      action: 'session.started',
      subject: session.id,
    })
  })
  return token
}
