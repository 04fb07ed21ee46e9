import type { Actor } from '#app/domain/access/actor.ts'
import { can } from '#app/domain/access/authorize.ts'
import { isPurpose, longestDays, mostTokens, tokenPrefix, tokenState } from '#app/domain/api/tokens.ts'
import type { Purpose, TokenState } from '#app/domain/api/tokens.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { reachedFor } from '#app/use-cases/service-times/reached-place.server.ts'

export type TokenView = {
  readonly id: string
  readonly name: string
  readonly purposes: readonly Purpose[]
  readonly createdByName: string
  readonly createdAt: string
  readonly expiresOn: string
  readonly lastUsedOn: string | null
  readonly state: TokenState
}

export type TokensPage = {
  readonly officeId: string
  readonly office: string
  readonly timezone: string
  readonly today: string
  readonly tokens: readonly TokenView[]
  /** Whether new ones may be made: tokens are the office's own affair. */
  readonly mayMake: boolean
}

export type NewToken = {
  readonly officeId: string
  readonly name: string
  readonly purposes: readonly Purpose[]
  /** 'YYYY-MM-DD', the last day on which it may be used. */
  readonly expiresOn: string
}

/** The tokens of an office, without the tokens themselves. Two queries. Throws 'not-found' or 'forbidden'. */
export async function readTokens(
  tools: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  officeId: string,
): Promise<TokensPage> {
  const { unit, place, name } = await reachedFor(tools.store, tools, actor, officeId, 'api-token:revoke')
  const rows = await tools.store.apiTokens.listByOffice(officeId)
  return {
    ...{ officeId, office: name, timezone: unit.timezone, today: place.today },
    mayMake: can(actor, 'api-token:make', place),
    tokens: rows.map(({ id, name: label, purposes, createdByName, createdAt, expiresOn, lastUsedOn, revokedAt }) => ({
      ...{ id, name: label, purposes: purposes.split(',').filter(isPurpose), createdByName, createdAt, expiresOn },
      ...{ lastUsedOn, state: tokenState({ expiresOn, revokedAt }, place.today) },
    })),
  }
}

/**
 * Makes a token and gives it back, the only time it is known. Errors: 'invalid' 'in-past' and 'out-of-range' for its
 * last day, 'conflict' 'unit-closed', and 'too-many-tokens' when the office has as many valid ones as it may.
 */
export async function makeToken(
  { store, now, newId, tokens }: Pick<Tools, 'store' | 'now' | 'newId' | 'tokens'>,
  actor: Actor,
  { officeId, name, purposes, expiresOn }: NewToken,
): Promise<{ readonly id: string; readonly token: string }> {
  const id = newId()
  const token = `${tokenPrefix}${tokens.newToken()}`
  const at = now().toISOString()
  await store.transaction(async (repositories) => {
    const { unit, place } = await reachedFor(repositories, { now }, actor, officeId, 'api-token:make')
    if (unit.closedOn !== null && unit.closedOn < place.today) throw new AppError('conflict', 'unit-closed')
    if (expiresOn < place.today) throw new AppError('invalid', 'in-past')
    if (expiresOn > lastDay(place.today)) throw new AppError('invalid', 'out-of-range')
    await repositories.units.hold(officeId)
    const valid = (await repositories.apiTokens.listByOffice(officeId)).filter((one) => {
      return tokenState(one, place.today) === 'valid'
    })
    if (valid.length >= mostTokens) throw new AppError('conflict', 'too-many-tokens', { limit: mostTokens })
    await repositories.apiTokens.create({
      ...{ id, officeId, name, purposes: purposes.join(','), tokenHash: tokens.hashToken(token) },
      ...{ createdBy: actor.personId, createdAt: at, expiresOn, lastUsedOn: null, revokedBy: null, revokedAt: null },
    })
    await repositories.events.append({
      ...{ stream: officeId, at, actorId: actor.personId, action: 'api-token.made', subject: id },
      newValue: { name, purposes: [...purposes], expiresOn },
    })
  })
  return { id, token }
}

/** Takes a token back: from this moment it lets nobody in. Errors: 'not-found', 'conflict' 'token-revoked'. */
export async function revokeToken(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  { officeId, tokenId }: { readonly officeId: string; readonly tokenId: string },
): Promise<void> {
  const at = now().toISOString()
  await store.transaction(async (repositories) => {
    await reachedFor(repositories, { now }, actor, officeId, 'api-token:revoke')
    const token = await repositories.apiTokens.find(tokenId)
    if (token?.officeId !== officeId) throw new AppError('not-found', 'token')
    if (!(await repositories.apiTokens.revoke(tokenId, actor.personId, at))) {
      throw new AppError('conflict', 'token-revoked')
    }
    await repositories.events.append({
      ...{ stream: officeId, at, actorId: actor.personId, action: 'api-token.revoked', subject: tokenId },
      oldValue: { name: token.name, purposes: token.purposes.split(','), expiresOn: token.expiresOn },
    })
  })
}

function lastDay(today: string): string {
  return new Date(Date.parse(`${today}T00:00:00Z`) + longestDays * 86_400_000).toISOString().slice(0, 10)
}
