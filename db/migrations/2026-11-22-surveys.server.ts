import { isDay, isFilled, isInstant, oneOf, together } from '#db/dialect/checks.server.ts'
import type { Words } from '#db/dialect/words.server.ts'
import type { Migration } from '#db/migrator.server.ts'

const instruments = ['skm', 'spak', 'spkp']
const sets = ['skm', 'spak', 'spkp', 'skm,spak', 'skm,spkp', 'spak,spkp', 'skm,spak,spkp']

/** Surveys of the offices: campaigns, nameless answers, what was done about them, and the official results. */
export const surveys: Migration = {
  name: '2026-11-22-surveys',
  statements: ({ text, integer, real, table, keyed }: Words) => [
    `create table survey_campaign (
      id ${text} primary key ${isFilled('id')},
      office_id ${text} not null references organisation_unit (id),
      quarter ${text} not null check (quarter like '2___-Q_' and substr(quarter, 7, 1) in ('1', '2', '3', '4')),
      instruments ${text} not null ${oneOf('instruments', sets)},
      population ${integer} not null check (population >= 1),
      population_by_service ${text} not null check (population_by_service like '{%}'),
      state ${text} not null ${oneOf('state', ['open', 'closed'])},
      tally ${text} check (tally like '[%]'),
      opened_by ${text} references person (id),
      opened_at ${text} not null ${isInstant('opened_at')},
      closed_by ${text} references person (id),
      closed_at ${text} ${isInstant('closed_at')},
      version ${integer} not null check (version >= 1),
      unique (office_id, quarter),
      ${together('closed_at', 'tally')},
      check ((state = 'closed') = (closed_at is not null)),
      check (closed_by is null or closed_at is not null)
    ) ${table}`,
    `create table survey_answer (
      campaign_id ${text} not null references survey_campaign (id),
      id ${text} not null ${isFilled('id')},
      answered_on ${text} not null ${isDay('answered_on')},
      service ${text} not null ${isFilled('service')},
      source ${text} not null ${oneOf('source', ['phone', 'kiosk', 'paper'])},
      skm ${text} ${isRatings('skm', 9)},
      spak ${text} ${isRatings('spak', 5)},
      spkp ${text} ${isRatings('spkp', 8)},
      age ${text} ${isFilled('age')},
      sex ${text} ${isFilled('sex')},
      education ${text} ${isFilled('education')},
      work ${text} ${isFilled('work')},
      primary key (campaign_id, id),
      check (skm is not null or spak is not null or spkp is not null)
    ) ${keyed}`,
    `create table survey_comment (
      campaign_id ${text} not null references survey_campaign (id),
      id ${text} not null ${isFilled('id')},
      comment ${text} not null check (trim(comment) <> ''),
      primary key (campaign_id, id)
    ) ${keyed}`,
    `create table survey_kiosk (
      office_id ${text} primary key references organisation_unit (id),
      device_key ${text} not null unique check (length(device_key) >= 20),
      version ${integer} not null check (version >= 1),
      renewed_by ${text} references person (id),
      renewed_at ${text} not null ${isInstant('renewed_at')}
    ) ${table}`,
    `create table survey_action (
      id ${text} primary key ${isFilled('id')},
      campaign_id ${text} not null references survey_campaign (id),
      instrument ${text} not null ${oneOf('instrument', instruments)},
      element ${text} not null ${isFilled('element')},
      action ${text} not null check (trim(action) <> ''),
      owner ${text} not null check (trim(owner) <> ''),
      due_on ${text} not null ${isDay('due_on')},
      state ${text} not null ${oneOf('state', ['planned', 'running', 'done', 'dropped'])},
      note ${text} not null,
      finished_on ${text} ${isDay('finished_on')},
      planned_by ${text} not null references person (id),
      planned_at ${text} not null ${isInstant('planned_at')},
      version ${integer} not null check (version >= 1),
      check ((state = 'done') = (finished_on is not null)),
      check (state not in ('done', 'dropped') or trim(note) <> '')
    ) ${table}`,
    `create index survey_action_campaign on survey_action (campaign_id)`,
    `create table survey_result (
      office_id ${text} not null references organisation_unit (id),
      year ${integer} not null check (year between 2000 and 2100),
      instrument ${text} not null ${oneOf('instrument', ['spak', 'spkp'])},
      version ${integer} not null check (version >= 1),
      result_index ${real} not null check (result_index between 1 and 4),
      letter_number ${text} not null check (trim(letter_number) <> ''),
      letter_date ${text} not null ${isDay('letter_date')},
      note ${text} not null,
      reason ${text} not null,
      recorded_by ${text} not null references person (id),
      recorded_at ${text} not null ${isInstant('recorded_at')},
      primary key (office_id, year, instrument, version),
      check (version = 1 or trim(reason) <> '')
    ) ${table}`,
    `create index survey_result_year on survey_result (year, office_id)`,
  ],
}

/** As many digits from 1 to 4 as there are questions. */
function isRatings(column: string, questions: number): string {
  return `check (length(${column}) = ${questions} and ltrim(${column}, '1234') = '')`
}
