/** What a token may be used for, each for one office alone. */
export const purposes = [
  'figures:write',
  'enquiries:write',
  'times:write',
  'readiness:read',
  'indicators:read',
] as const
export type Purpose = (typeof purposes)[number]

/** Whether a text is one of the purposes; for rows of the database. */
export function isPurpose(text: string): text is Purpose {
  return (purposes as readonly string[]).includes(text)
}

/** Tokens that an office may have at a time. */
export const mostTokens = 10
/** Days for which a token may be given. */
export const longestDays = 366
/** So that a token that slipped into a text is recognised as one. */
export const tokenPrefix = 'mnj_'

export type TokenState = 'valid' | 'expired' | 'revoked'

/** Whether a token may be used on a day; its last day is included. */
export function tokenState(
  { expiresOn, revokedAt }: { readonly expiresOn: string; readonly revokedAt: string | null },
  today: string,
): TokenState {
  if (revokedAt !== null) return 'revoked'
  return expiresOn < today ? 'expired' : 'valid'
}
