import { isDay, isFilled, isInstant, oneOf, together } from '#db/dialect/checks.server.ts'
import type { Words } from '#db/dialect/words.server.ts'

/** The years, their windows, and what the institution as a whole must show. */
export function cycleTables({ text, integer, table }: Words): readonly string[] {
  return [
    `create table cycle (
      id ${text} primary key ${isFilled('id')},
      year ${integer} not null check (year between 2000 and 2999),
      edition_id ${text} not null ${isFilled('edition_id')},
      institution_kind ${text} not null ${oneOf('institution_kind', ['kementerian_lembaga', 'pemda'])},
      evidence_from ${text} not null ${isDay('evidence_from')},
      evidence_to ${text} not null ${isDay('evidence_to')},
      state ${text} not null ${oneOf('state', ['open', 'closed'])},
      version ${integer} not null check (version >= 1),
      created_at ${text} not null ${isInstant('created_at')},
      created_by ${text} references person (id),
      unique (year, institution_kind),
      unique (id, year),
      check (evidence_from <= evidence_to)
    ) ${table}`,
    `create table cycle_window (
      cycle_id ${text} not null references cycle (id),
      unit_id ${text} not null references organisation_unit (id),
      kind ${text} not null ${oneOf('kind', ['fill', 'verify', 'revise'])},
      opens_on ${text} not null ${isDay('opens_on')},
      closes_on ${text} not null ${isDay('closes_on')},
      primary key (cycle_id, unit_id, kind),
      check (opens_on <= closes_on)
    ) ${table}`,
    `create index cycle_window_unit on cycle_window (unit_id)`,
    `create table institution_prerequisite (
      cycle_id ${text} not null references cycle (id),
      key ${text} not null ${isFilled('key')},
      value ${text} ${isFilled('value')},
      note ${text} not null,
      version ${integer} not null check (version >= 1),
      entered_by ${text} not null references person (id),
      entered_at ${text} not null ${isInstant('entered_at')},
      primary key (cycle_id, key)
    ) ${table}`,
  ]
}

/** What one office must show beside its points; it counts once the Kanwil has confirmed it. */
export function unitPrerequisiteTable({ text, integer, table }: Words): readonly string[] {
  return [
    `create table unit_prerequisite (
      assessment_id ${text} not null references assessment (id),
      key ${text} not null ${isFilled('key')},
      value ${text} ${isFilled('value')},
      note ${text} not null,
      version ${integer} not null check (version >= 1),
      entered_by ${text} not null references person (id),
      entered_at ${text} not null ${isInstant('entered_at')},
      confirmed_version ${integer} check (confirmed_version between 1 and version),
      confirmed_by ${text} references person (id),
      confirmed_at ${text} ${isInstant('confirmed_at')},
      primary key (assessment_id, key),
      ${together('confirmed_version', 'confirmed_by')},
      ${together('confirmed_version', 'confirmed_at')}
    ) ${table}`,
  ]
}
