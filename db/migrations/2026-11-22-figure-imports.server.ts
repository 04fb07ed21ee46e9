import { isFilled, isInstant, oneOf } from '#db/dialect/checks.server.ts'
import type { Words } from '#db/dialect/words.server.ts'
import type { Migration } from '#db/migrator.server.ts'

/** Files with figures of a period that were read and wait for somebody to accept them. */
export const figureImports: Migration = {
  name: '2026-11-22-figure-imports',
  statements: ({ text, table }: Words) => [
    `create table figure_import (
      id ${text} primary key ${isFilled('id')},
      office_id ${text} not null references organisation_unit (id),
      period ${text} not null references indicator_period (period),
      file_name ${text} not null ${isFilled('file_name')},
      cells ${text} not null check (cells like '[%]'),
      created_by ${text} not null references person (id),
      created_at ${text} not null ${isInstant('created_at')},
      expires_at ${text} not null ${isInstant('expires_at')},
      state ${text} not null ${oneOf('state', ['staged', 'accepted', 'discarded'])},
      decided_at ${text} ${isInstant('decided_at')},
      check ((state = 'staged') = (decided_at is null))
    ) ${table}`,
    `create index figure_import_expires on figure_import (state, expires_at)`,
  ],
}
