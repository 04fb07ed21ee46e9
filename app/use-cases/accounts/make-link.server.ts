import type { AccountTools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'

const hour = 3_600_000
const hoursOf = { invite: 7 * 24, reset: 24 } as const

/** A link that sets a password once. The token is shown once and kept nowhere. */
export type OneTimeLinkMade = {
  readonly personId: string
  readonly purpose: 'invite' | 'reset'
  readonly token: string
  readonly expiresAt: string
}

/** Makes a link inside the transaction of its reason; links made before for the person become worthless. */
export async function makeLink(
  { now, newId, tokens }: AccountTools,
  { oneTimeLinks }: Pick<Repositories, 'oneTimeLinks'>,
  { personId, purpose, createdBy }: { personId: string; purpose: 'invite' | 'reset'; createdBy: string | null },
): Promise<OneTimeLinkMade> {
  const at = now()
  const token = tokens.newToken()
  const createdAt = at.toISOString()
  const expiresAt = new Date(at.getTime() + hoursOf[purpose] * hour).toISOString()
  await oneTimeLinks.voidAll(personId, createdAt)
  await oneTimeLinks.create({
    id: newId(),
    tokenHash: tokens.hashToken(token),
    personId,
    purpose,
    createdBy,
    createdAt,
    expiresAt,
    usedAt: null,
  })
  return { personId, purpose, token, expiresAt }
}
