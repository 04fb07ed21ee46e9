import { isDay, isDigest, isFilled, isInstant, together } from '#db/dialect/checks.server.ts'
import type { Words } from '#db/dialect/words.server.ts'
import type { Migration } from '#db/migrator.server.ts'

/** Tokens with which programs of an office come in, and the answers that a repeated request gets again. */
export const api: Migration = {
  name: '2026-11-22-api',
  statements: ({ text, table, keyed }: Words) => [
    `create table api_token (
      id ${text} primary key ${isFilled('id')},
      office_id ${text} not null references organisation_unit (id),
      name ${text} not null ${isFilled('trim(name)')},
      purposes ${text} not null ${isFilled('purposes')},
      token_hash ${text} not null unique ${isDigest('token_hash')},
      created_by ${text} not null references person (id),
      created_at ${text} not null ${isInstant('created_at')},
      expires_on ${text} not null ${isDay('expires_on')},
      last_used_on ${text} ${isDay('last_used_on')},
      revoked_by ${text} references person (id),
      revoked_at ${text} ${isInstant('revoked_at')},
      ${together('revoked_by', 'revoked_at')}
    ) ${table}`,
    `create index api_token_office on api_token (office_id, created_at)`,
    `create table api_answer (
      token_id ${text} not null references api_token (id),
      key ${text} not null ${isFilled('key')},
      request_hash ${text} not null ${isDigest('request_hash')},
      body ${text} not null,
      created_at ${text} not null ${isInstant('created_at')},
      primary key (token_id, key)
    ) ${keyed}`,
  ],
}
