import { isFilled, isInstant, oneOf } from '#db/dialect/checks.server.ts'
import type { Words } from '#db/dialect/words.server.ts'
import type { Migration } from '#db/migrator.server.ts'

/** Filters that people keep for themselves; what a day's snapshot knew of gates and status; what happened since a day. */
export const monitoring: Migration = {
  name: '2026-11-22-monitoring',
  statements: ({ text, table }: Words) => [
    `create table saved_filter (
      id ${text} primary key ${isFilled('id')},
      person_id ${text} not null references person (id),
      name ${text} not null check (trim(name) <> '' and length(name) <= 60),
      query ${text} not null check (length(query) <= 1000),
      created_at ${text} not null ${isInstant('created_at')},
      unique (person_id, name)
    ) ${table}`,
    `alter table score_snapshot add column failed_gates ${text}`,
    `alter table score_snapshot add column status ${text}
      ${oneOf('status', ['siap_diusulkan', 'hampir_siap', 'perlu_pembinaan'])}`,
    `create index event_moment on event (at)`,
  ],
}
