import { isDay, isFilled, isInstant, isItemCode, oneOf, together } from '#db/dialect/checks.server.ts'
import type { Words } from '#db/dialect/words.server.ts'
import type { Migration } from '#db/migrator.server.ts'

/** The internal team's report of an assessment with its findings, and what the office did about them. */
export const findings: Migration = {
  name: '2026-11-22-findings',
  statements: ({ text, integer, table }: Words) => [
    `create table evaluation_report (
      assessment_id ${text} primary key references assessment (id),
      version ${integer} not null check (version >= 1),
      letter_number ${text} not null,
      letter_date ${text} ${isDay('letter_date')},
      summary ${text} not null,
      return_note ${text} not null,
      written_by ${text} not null references person (id),
      written_at ${text} not null ${isInstant('written_at')},
      submitted_by ${text} references person (id),
      submitted_at ${text} ${isInstant('submitted_at')},
      approved_by ${text} references person (id),
      approved_at ${text} ${isInstant('approved_at')},
      signed_by ${text} references person (id),
      signed_at ${text} ${isInstant('signed_at')},
      ${together('submitted_by', 'submitted_at')},
      ${together('approved_by', 'approved_at')},
      ${together('signed_by', 'signed_at')},
      check (submitted_at is null or (letter_number <> '' and letter_date is not null and trim(summary) <> '')),
      check (approved_at is null or submitted_at is not null),
      check (signed_at is null or approved_at is not null)
    ) ${table}`,
    `create table finding (
      id ${text} primary key ${isFilled('id')},
      assessment_id ${text} not null,
      office_id ${text} not null,
      number ${integer} not null check (number >= 1),
      area_key ${text} ${isFilled('area_key')},
      item_code ${text} ${isItemCode('item_code')},
      condition ${text} not null check (trim(condition) <> ''),
      recommendation ${text} not null check (trim(recommendation) <> ''),
      due_on ${text} not null ${isDay('due_on')},
      state ${text} not null ${oneOf('state', ['open', 'answered', 'closed'])},
      written_by ${text} not null references person (id),
      written_at ${text} not null ${isInstant('written_at')},
      published_at ${text} ${isInstant('published_at')},
      answer ${text} not null,
      answered_by ${text} references person (id),
      answered_at ${text} ${isInstant('answered_at')},
      return_note ${text} not null,
      closed_by ${text} references person (id),
      closed_at ${text} ${isInstant('closed_at')},
      version ${integer} not null check (version >= 1),
      unique (assessment_id, number),
      unique (id, office_id),
      foreign key (assessment_id, office_id) references assessment (id, office_id),
      ${together('answered_by', 'answered_at')},
      ${together('closed_by', 'closed_at')},
      check (published_at is not null or (state = 'open' and answered_at is null)),
      check (state = 'open' or (answered_at is not null and trim(answer) <> '')),
      check ((state = 'closed') = (closed_at is not null))
    ) ${table}`,
    `create table finding_piece (
      finding_id ${text} not null,
      piece_id ${text} not null,
      office_id ${text} not null,
      added_by ${text} not null references person (id),
      added_at ${text} not null ${isInstant('added_at')},
      primary key (finding_id, piece_id),
      foreign key (finding_id, office_id) references finding (id, office_id),
      foreign key (piece_id, office_id) references evidence_piece (id, office_id)
    ) ${table}`,
    `create index finding_piece_piece on finding_piece (piece_id)`,
  ],
}
