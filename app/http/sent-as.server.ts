import { createHash } from 'node:crypto'
import type { Actor } from '#app/domain/access/actor.ts'
import { services } from '#app/platform/services.server.ts'

/** What a form carries in its hidden field `once`: another text with each page, so that the same form is told apart. */
export function onceToken(): string {
  return services().tokens.newToken().slice(0, 16)
}

/** The name of this form just as it was filled in, by whom; undefined for a form without the hidden field. */
export function sentAs({ personId }: Actor, fields: FormData): string | undefined {
  if (!fields.get('once')) return undefined
  return createHash('sha256')
    .update(JSON.stringify([personId, ...fields]))
    .digest('hex')
}
