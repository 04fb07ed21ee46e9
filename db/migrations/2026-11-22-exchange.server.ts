import { isDigest, isFilled, isInstant, oneOf } from '#db/dialect/checks.server.ts'
import type { Words } from '#db/dialect/words.server.ts'
import type { Migration } from '#db/migrator.server.ts'

/** Worksheets that were read from a workbook and wait to be taken over. */
export const exchange: Migration = {
  name: '2026-11-22-exchange',
  statements: ({ text, integer, table }: Words) => [
    `create table exchange_import (
      id ${text} primary key ${isFilled('id')},
      assessment_id ${text} not null references assessment (id),
      file_name ${text} not null ${isFilled('file_name')},
      file_sha256 ${text} not null ${isDigest('file_sha256')},
      reading ${text} not null ${isFilled('reading')},
      state ${text} not null ${oneOf('state', ['staged', 'accepted', 'discarded'])},
      taken ${integer} not null check (taken >= 0),
      created_by ${text} not null references person (id),
      created_at ${text} not null ${isInstant('created_at')},
      expires_at ${text} not null ${isInstant('expires_at')},
      decided_by ${text} references person (id),
      decided_at ${text} ${isInstant('decided_at')},
      check ((state = 'staged') = (decided_at is null)),
      check ((state = 'accepted') or (taken = 0)),
      check (expires_at > created_at)
    ) ${table}`,
    `create index exchange_import_assessment on exchange_import (assessment_id, created_at)`,
  ],
}
