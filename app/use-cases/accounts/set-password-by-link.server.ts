import { passwordFault } from '#app/domain/access/password-rule.ts'
import { AppError } from '#app/domain/errors.ts'
import type { AccountTools } from '#app/platform/tools.server.ts'
import type { PasswordResult } from './change-password.server.ts'
import { countAttempt, linksPerAddress } from './rate-limit.server.ts'

export type LinkOnScreen = { readonly purpose: 'invite' | 'reset'; readonly name: string; readonly login: string }

/** Whose password a link sets. Used, replaced, expired or invented: 'not-found', 'link-used'. Changes nothing. */
export async function readOneTimeLink(tools: AccountTools, token: string): Promise<LinkOnScreen> {
  const { person, link } = await findLink(tools, token)
  return { purpose: link.purpose, name: person.name, login: person.email ?? person.nip ?? '' }
}

/**
 * Sets the password by a one-time link. The link works once, also for two who use it at the same moment; every
 * session of the account ends. Errors: 'not-found' 'link-used'; 'too-many' with seconds in `retryAfter`.
 */
export async function setPasswordByLink(
  tools: AccountTools,
  { token, password, address }: { readonly token: string; readonly password: string; readonly address: string },
): Promise<PasswordResult> {
  const wait = await countAttempt(tools, linksPerAddress, address)
  if (wait !== undefined) throw new AppError('too-many', 'rate-limited', { retryAfter: wait })
  const { person, link } = await findLink(tools, token)
  const fault = passwordFault(password, [person.email, person.nip])
  if (fault) return { ok: false, field: 'password', code: fault }

  const passwordHash = await tools.passwords.hash(password)
  const at = tools.now().toISOString()
  await tools.store.transaction(async ({ persons, sessions, oneTimeLinks, events }) => {
    if (!(await oneTimeLinks.use(link.id, at))) throw new AppError('not-found', 'link-used')
    await persons.update(person.id, { passwordHash, status: 'active' }, at)
    await sessions.revokeAll(person.id, at, '')
    await events.append({
      stream: `person:${person.id}`,
      at,
      actorId: person.id,
      action: link.purpose === 'invite' ? 'account.opened' : 'password.reset',
      subject: person.id,
    })
  })
  return { ok: true }
}

async function findLink({ store, now, tokens }: AccountTools, token: string) {
  const link = await store.oneTimeLinks.findOpen(tokens.hashToken(token), now().toISOString())
  const person = link && (await store.persons.find(link.personId))
  if (!link || !person || person.status === 'deactivated') throw new AppError('not-found', 'link-used')
  return { link, person }
}
