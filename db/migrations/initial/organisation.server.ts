import { isDay, isFilled, oneOf } from '#db/dialect/checks.server.ts'
import type { Words } from '#db/dialect/words.server.ts'

const kinds = [
  'kementerian',
  'inspektorat',
  'sekretariat',
  'direktorat_jenderal',
  'kanwil',
  'kanim',
  'lapas',
  'rutan',
  'bapas',
  'rupbasan',
  'rudenim',
]

/** The tree of units, and what each was called when. */
export function organisationTables({ text, table }: Words): readonly string[] {
  return [
    `create table organisation_unit (
      id ${text} primary key ${isFilled('id')},
      kind ${text} not null ${oneOf('kind', kinds)},
      parent_id ${text} references organisation_unit (id) check (parent_id <> id),
      path ${text} not null unique check (path like '/_%/' and path not like '%//%'),
      office_class ${text},
      province ${text},
      city ${text},
      timezone ${text} not null ${isFilled('timezone')},
      class_certainty ${text} ${oneOf('class_certainty', ['confirmed', 'likely', 'conflicting'])},
      opened_on ${text} ${isDay('opened_on')},
      closed_on ${text} ${isDay('closed_on')},
      check (opened_on <= closed_on)
    ) ${table}`,
    `create index organisation_unit_parent on organisation_unit (parent_id)`,
    `create index organisation_unit_kind on organisation_unit (kind, path)`,
    `create table organisation_name (
      unit_id ${text} not null references organisation_unit (id),
      name ${text} not null ${isFilled('name')},
      short_name ${text} not null ${isFilled('short_name')},
      search_text ${text} not null check (search_text = lower(search_text)),
      valid_from ${text} not null ${isDay('valid_from')},
      valid_to ${text} ${isDay('valid_to')},
      primary key (unit_id, valid_from),
      check (valid_from <= valid_to)
    ) ${table}`,
  ]
}
