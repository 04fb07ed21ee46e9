import { isFilled, isInstant, isItemCode, oneOf, together } from '#db/dialect/checks.server.ts'
import type { Words } from '#db/dialect/words.server.ts'
import type { Migration } from '#db/migrator.server.ts'

/** Who is at which item just now, when a tier finished its judgement, and what is said about an item. */
export const review: Migration = {
  name: '2026-11-22-review',
  statements: ({ text, integer, table, keyed }: Words) => [
    `create table review_presence (
      assessment_id ${text} not null references assessment (id),
      item_code ${text} not null ${isItemCode('item_code')},
      person_id ${text} not null references person (id),
      seen_at ${text} not null ${isInstant('seen_at')},
      primary key (assessment_id, item_code, person_id)
    ) ${keyed}`,
    `create table review_completion (
      assessment_id ${text} not null references assessment (id),
      tier ${text} not null ${oneOf('tier', ['kanwil', 'internal'])},
      round ${integer} not null check (round >= 1),
      state ${text} not null ${oneOf('state', ['penilaian_kanwil', 'evaluasi_tpi_1', 'evaluasi_tpi_2'])},
      finished_by ${text} not null references person (id),
      finished_at ${text} not null ${isInstant('finished_at')},
      totals ${text} not null ${isFilled('totals')},
      reopened_by ${text} references person (id),
      reopened_at ${text} ${isInstant('reopened_at')},
      reopen_reason ${text} check (trim(reopen_reason) <> ''),
      primary key (assessment_id, tier, round),
      ${together('reopened_by', 'reopened_at')},
      ${together('reopened_at', 'reopen_reason')}
    ) ${table}`,
    `create table item_message (
      id ${text} primary key ${isFilled('id')},
      assessment_id ${text} not null references assessment (id),
      item_code ${text} not null ${isItemCode('item_code')},
      person_id ${text} not null references person (id),
      role ${text} not null ${isFilled('role')},
      text ${text} not null check (trim(text) <> ''),
      sent_at ${text} not null ${isInstant('sent_at')}
    ) ${table}`,
    `create index item_message_item on item_message (assessment_id, item_code, sent_at)`,
  ],
}
