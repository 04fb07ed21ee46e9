import { passwordFault } from '#app/domain/access/password-rule.ts'
import { AppError } from '#app/domain/errors.ts'
import type { AccountTools } from '#app/platform/tools.server.ts'
import type { SignedIn } from './find-session.server.ts'
import { bucketOf, countAttempt, perAccount } from './rate-limit.server.ts'

export type PasswordResult =
  { readonly ok: true } | { readonly ok: false; readonly field: 'current' | 'password'; readonly code: string }

/** Changes the own password; every other session of the account ends, and open links become worthless. */
export async function changePassword(
  tools: AccountTools,
  { actor, sessionId }: SignedIn,
  { current, password }: { readonly current: string; readonly password: string },
): Promise<PasswordResult> {
  const { store, now, passwords } = tools
  const person = await store.persons.find(actor.personId)
  if (!person) throw new AppError('not-found', 'person')

  // Whoever sits at somebody's open session must not be able to try passwords without end.
  const wait = await countAttempt(tools, perAccount, person.id)
  if (wait !== undefined) throw new AppError('too-many', 'rate-limited', { retryAfter: wait })
  if (!(await passwords.matches(person.passwordHash, current))) {
    return { ok: false, field: 'current', code: 'wrong-password' }
  }
  const fault = passwordFault(password, [person.email, person.nip])
  if (fault) return { ok: false, field: 'password', code: fault }

  const passwordHash = await passwords.hash(password)
  const at = now().toISOString()
  await store.transaction(async ({ persons, sessions, oneTimeLinks, rateCounts, events }) => {
    await persons.update(person.id, { passwordHash }, at)
    await sessions.revokeAll(person.id, at, sessionId)
    await oneTimeLinks.voidAll(person.id, at)
    await rateCounts.clear(bucketOf(perAccount, person.id))
    await events.append({
      stream: `person:${person.id}`,
      at,
      actorId: person.id,
      action: 'password.changed',
      subject: person.id,
    })
  })
  return { ok: true }
}
