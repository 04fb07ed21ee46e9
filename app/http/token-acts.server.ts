import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { MakeTokenForm, RevokeTokenForm, TokenIntent } from '#app/forms/api.ts'
import { services } from '#app/platform/services.server.ts'
import { makeToken, revokeToken } from '#app/use-cases/api/tokens.server.ts'
import { parseForm, textsOf } from './form.server.ts'
import type { FormErrors } from './form.server.ts'

/** What became of a form on the page of tokens. A new token is told here, the only time it is known. */
export type TokenAct =
  | { readonly status: 200; readonly made: string | null; readonly revoked: boolean }
  | {
      readonly status: 400 | 409
      readonly errors: FormErrors
      readonly values: Readonly<Record<string, string>>
      readonly purposes: readonly string[]
    }

/** Makes a token or takes one back. Throws as the use cases do, except for what stands beside a field. */
export async function actOnTokens(actor: Actor, officeId: string, fields: FormData): Promise<TokenAct> {
  const refused = (status: 400 | 409, errors: FormErrors): TokenAct => ({
    ...{ status, errors, values: textsOf(fields) },
    purposes: fields.getAll('purposes').filter((one): one is string => typeof one === 'string'),
  })
  const intent = parseForm(TokenIntent, fields)
  if (!intent.ok) return refused(400, intent.errors)
  if (intent.value.intent === 'revoke') {
    const form = parseForm(RevokeTokenForm, fields)
    if (!form.ok) throw new AppError('invalid', 'malformed-form')
    await revokeToken(services(), actor, { officeId, tokenId: form.value.tokenId })
    return { status: 200, made: null, revoked: true }
  }
  const form = parseForm(MakeTokenForm, fields)
  if (!form.ok) return refused(400, form.errors)
  try {
    const { token } = await makeToken(services(), actor, { officeId, ...form.value })
    return { status: 200, made: token, revoked: false }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.reason === 'in-past' || error.reason === 'out-of-range') {
      return refused(400, { expiresOn: [error.reason] })
    }
    if (error.reason === 'too-many-tokens' || error.reason === 'unit-closed')
      return refused(409, { name: [error.reason] })
    throw error
  }
}
