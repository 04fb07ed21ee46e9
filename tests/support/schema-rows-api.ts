import type { Tables } from '#db/schema.ts'
import { at } from './builders.ts'

/** A row of every table of the interface for programs, as the schema accepts it. */
export const apiRows = {
  apiToken: {
    ...{ id: 'token-1', officeId: 'kanim-pati', name: 'Antrean', purposes: 'enquiries:write,times:write' },
    ...{ tokenHash: 'a'.repeat(64), createdBy: 'operator', createdAt: at, expiresOn: '2026-12-31' },
    ...{ lastUsedOn: '2026-05-12', revokedBy: null, revokedAt: null },
  },
  apiAnswer: { tokenId: 'token-1', key: 'kiriman-7', requestHash: 'b'.repeat(64), body: '{}', createdAt: at },
} satisfies Partial<{ [Name in keyof Tables]: Tables[Name] }>

type Refusal = readonly [
  name: string,
  table: keyof typeof apiRows,
  overrides: Readonly<Record<string, unknown>>,
  refusal: string,
]

/** Rows of it that the schema refuses. */
export const apiRefusals: readonly Refusal[] = [
  ['a token without a name', 'apiToken', { name: ' ' }, 'check'],
  ['a token for nothing', 'apiToken', { purposes: '' }, 'check'],
  ['a token that is no digest', 'apiToken', { tokenHash: 'mnj_geheim' }, 'check'],
  ['a token of no office', 'apiToken', { officeId: 'kanim-x' }, 'foreign key'],
  ['a token revoked by nobody', 'apiToken', { revokedAt: at }, 'check'],
  ['a token that ends on no day', 'apiToken', { expiresOn: 'besok' }, 'check'],
  ['an answer to no token', 'apiAnswer', {}, 'foreign key'],
  ['an answer without a key', 'apiAnswer', { key: '' }, 'check'],
]
