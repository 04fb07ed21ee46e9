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

type LinkFor = {
  readonly personId: string
  readonly purpose: 'invite' | 'reset'
  readonly createdBy: string | null
}

/** A new link as it is to be kept, beside the token that is told once. */
export function linkRow({ now, newId, tokens }: AccountTools, { personId, purpose, createdBy }: LinkFor) {
  const at = now()
  const token = tokens.newToken()
  const expiresAt = new Date(at.getTime() + hoursOf[purpose] * hour).toISOString()
  const row = {
    id: newId(),
    tokenHash: tokens.hashToken(token),
    personId,
    purpose,
    createdBy,
    createdAt: at.toISOString(),
    expiresAt,
    usedAt: null,
  }
  return { token, row }
}

/** Makes a link inside the transaction of its reason; links made before for the person become worthless. */
export async function makeLink(
  tools: AccountTools,
  { oneTimeLinks }: Pick<Repositories, 'oneTimeLinks'>,
  wanted: LinkFor,
): Promise<OneTimeLinkMade> {
  const { token, row } = linkRow(tools, wanted)
  const { personId, purpose, createdAt, expiresAt } = row
  await oneTimeLinks.voidAll(personId, createdAt)
  await oneTimeLinks.create(row)
  return { personId, purpose, token, expiresAt }
}
