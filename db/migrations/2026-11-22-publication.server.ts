import { isDay, isFilled, isInstant, oneOf, together } from '#db/dialect/checks.server.ts'
import type { Words } from '#db/dialect/words.server.ts'
import type { Migration } from '#db/migrator.server.ts'

/** What heads of offices show the public: figures as they stood when they were published, and the service pledge. */
export const publication: Migration = {
  name: '2026-11-22-publication',
  statements: ({ text, integer, real, table }: Words) => [
    `create table published_figure (
      office_id ${text} not null references organisation_unit (id),
      indicator_code ${text} not null ${isFilled('indicator_code')},
      period ${text} not null ${isFilled('period')},
      number ${integer} not null check (number >= 1),
      value ${real} not null,
      target ${real} check (target >= 0),
      colour ${text} ${oneOf('colour', ['green', 'yellow', 'red'])},
      grade ${text} ${isFilled('grade')},
      base ${integer} check (base >= 0),
      source_version ${integer} not null check (source_version >= 1),
      told_version ${integer} check (told_version >= 1),
      published_on ${text} not null ${isDay('published_on')},
      published_at ${text} not null ${isInstant('published_at')},
      published_by ${text} not null references person (id),
      replaced_at ${text} ${isInstant('replaced_at')},
      ${withdrawal(text)},
      primary key (office_id, indicator_code, period, number),
      check (colour is null or target is not null),
      ${endsInOrder}
    ) ${table}`,
    `create unique index published_figure_current on published_figure (office_id, indicator_code, period)
      where replaced_at is null`,
    `create table service_pledge (
      office_id ${text} not null references organisation_unit (id),
      number ${integer} not null check (number >= 1),
      pledge ${text} not null check (trim(pledge) <> ''),
      dated_on ${text} not null ${isDay('dated_on')},
      piece_id ${text},
      piece_number ${integer} check (piece_number >= 1),
      paper_closed_at ${text} ${isInstant('paper_closed_at')},
      paper_closed_because ${text} ${oneOf('paper_closed_because', ['personal-data', 'removed'])},
      published_on ${text} not null ${isDay('published_on')},
      published_at ${text} not null ${isInstant('published_at')},
      published_by ${text} not null references person (id),
      replaced_at ${text} ${isInstant('replaced_at')},
      ${withdrawal(text)},
      primary key (office_id, number),
      foreign key (piece_id, office_id) references evidence_piece (id, office_id),
      foreign key (piece_id, piece_number) references evidence_version (piece_id, number),
      ${together('piece_id', 'piece_number')},
      ${together('paper_closed_at', 'paper_closed_because')},
      check (paper_closed_at is null or (piece_id is not null and paper_closed_at >= published_at)),
      check (dated_on <= published_on),
      ${endsInOrder}
    ) ${table}`,
    `create unique index service_pledge_current on service_pledge (office_id) where replaced_at is null`,
  ],
}

/** Taken from the public again: by whom, when and why; the row stays. */
function withdrawal(text: string): string {
  return `withdrawn_at ${text} ${isInstant('withdrawn_at')},
      withdrawn_by ${text} references person (id),
      withdrawn_reason ${text} not null`
}

const endsInOrder = `${together('withdrawn_at', 'withdrawn_by')},
      check ((withdrawn_at is null) = (trim(withdrawn_reason) = '')),
      check (withdrawn_at is null or withdrawn_at >= published_at),
      check (replaced_at is null or replaced_at >= published_at)`
