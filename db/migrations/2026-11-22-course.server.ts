import { isDay, isDigest, isFilled, isInstant, isItemCode, oneOf, together } from '#db/dialect/checks.server.ts'
import type { Words } from '#db/dialect/words.server.ts'
import type { Migration } from '#db/migrator.server.ts'

/** The moves of an assessment with their letters, exceptions from windows, and judged items that were opened again. */
export const course: Migration = {
  name: '2026-11-22-course',
  statements: ({ text, integer, table }: Words) => [
    `create table assessment_move (
      assessment_id ${text} not null references assessment (id),
      version ${integer} not null check (version >= 2),
      from_state ${text} not null ${isFilled('from_state')},
      to_state ${text} not null ${isFilled('to_state')},
      decided_on ${text} not null ${isDay('decided_on')},
      letter_number ${text} ${isFilled('letter_number')},
      letter_date ${text} ${isDay('letter_date')},
      reason ${text} not null,
      scan_sha256 ${text} ${isDigest('scan_sha256')},
      scan_name ${text} ${isFilled('scan_name')},
      scan_bytes ${integer} check (scan_bytes > 0),
      moved_by ${text} references person (id),
      moved_at ${text} not null ${isInstant('moved_at')},
      primary key (assessment_id, version),
      check (from_state <> to_state),
      ${together('letter_number', 'letter_date')},
      ${together('scan_sha256', 'scan_name')},
      ${together('scan_sha256', 'scan_bytes')},
      check (scan_sha256 is null or letter_number is not null)
    ) ${table}`,
    `create index assessment_move_scan on assessment_move (scan_sha256) where scan_sha256 is not null`,
    `create table window_exception (
      id ${text} primary key ${isFilled('id')},
      assessment_id ${text} not null references assessment (id),
      kind ${text} not null ${oneOf('kind', ['fill', 'verify', 'revise'])},
      opens_on ${text} not null ${isDay('opens_on')},
      closes_on ${text} not null ${isDay('closes_on')},
      reason ${text} not null check (trim(reason) <> ''),
      given_by ${text} not null references person (id),
      given_at ${text} not null ${isInstant('given_at')},
      ended_by ${text} references person (id),
      ended_at ${text} ${isInstant('ended_at')},
      check (opens_on <= closes_on),
      check (ended_at >= given_at),
      ${together('ended_at', 'ended_by')}
    ) ${table}`,
    `create unique index window_exception_open on window_exception (assessment_id, kind) where ended_at is null`,
    `create table item_reopening (
      id ${text} primary key ${isFilled('id')},
      assessment_id ${text} not null references assessment (id),
      item_code ${text} not null ${isItemCode('item_code')},
      tier ${text} not null ${oneOf('tier', ['kanwil', 'internal', 'national'])},
      reason ${text} not null check (trim(reason) <> ''),
      reopened_by ${text} not null references person (id),
      reopened_at ${text} not null ${isInstant('reopened_at')},
      closed_at ${text} ${isInstant('closed_at')},
      check (closed_at >= reopened_at)
    ) ${table}`,
    `create unique index item_reopening_open on item_reopening (assessment_id, item_code) where closed_at is null`,
  ],
}
