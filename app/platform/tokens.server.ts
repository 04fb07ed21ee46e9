import { createHash, randomBytes, randomUUID } from 'node:crypto'

/** A secret for a cookie or a link: 32 random bytes, base64url. Only its hash is ever stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a token; SHA-256 suffices, because the token is as long as the hash. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** A name for a new row. */
export function newId(): string {
  return randomUUID()
}

export type Tokens = { readonly newToken: () => string; readonly hashToken: (token: string) => string }
