import { isFilled, isInstant } from '#db/dialect/checks.server.ts'
import type { Words } from '#db/dialect/words.server.ts'
import type { Migration } from '#db/migrator.server.ts'

/** What people are told inside the application, and the figures an administrator may set. */
export const notices: Migration = {
  name: '2026-11-22-notices',
  statements: ({ text, integer, table }: Words) => [
    `create table notice (
      id ${text} primary key ${isFilled('id')},
      person_id ${text} not null references person (id),
      kind ${text} not null ${isFilled('kind')},
      office_id ${text} references organisation_unit (id),
      assessment_id ${text} references assessment (id),
      subject ${text} not null,
      detail ${text} not null ${isFilled('detail')},
      created_at ${text} not null ${isInstant('created_at')},
      read_at ${text} ${isInstant('read_at')},
      dedupe_key ${text} ${isFilled('dedupe_key')},
      unique (person_id, dedupe_key)
    ) ${table}`,
    `create index notice_person on notice (person_id, created_at)`,
    `create index notice_unread on notice (person_id) where read_at is null`,
    `create table setting (
      key ${text} primary key ${isFilled('key')},
      value ${text} not null ${isFilled('value')},
      version ${integer} not null check (version >= 1),
      changed_by ${text} references person (id),
      changed_at ${text} not null ${isInstant('changed_at')}
    ) ${table}`,
  ],
}
