import { isDay, isFilled, isFlag, isInstant, oneOf, together } from '#db/dialect/checks.server.ts'
import type { Words } from '#db/dialect/words.server.ts'
import type { Migration } from '#db/migrator.server.ts'

/** What is asked at the information centres, and what offices tell the public about themselves. */
export const information: Migration = {
  name: '2026-11-22-information',
  statements: ({ text, integer, table, keyed }: Words) => [
    `create table enquiry (
      id ${text} primary key ${isFilled('id')},
      office_id ${text} not null references organisation_unit (id),
      asked_at ${text} not null ${isInstant('asked_at')},
      asked_on ${text} not null ${isDay('asked_on')},
      asked_hour ${integer} not null check (asked_hour between 0 and 23),
      due_on ${text} not null ${isDay('due_on')},
      channel ${text} not null ${isFilled('channel')},
      service ${text} ${isFilled('service')},
      topic ${text} not null ${isFilled('topic')},
      outcome ${text} not null ${oneOf('outcome', ['answered', 'passed_on', 'open'])},
      answered_at ${text} ${isInstant('answered_at')},
      answered_on ${text} ${isDay('answered_on')},
      minutes ${integer} check (minutes >= 0),
      note ${text} not null check (length(note) <= 280),
      source ${text} not null ${oneOf('source', ['desk', 'kiosk', 'interface'])},
      entered_by ${text} references person (id),
      version ${integer} not null check (version >= 1),
      withdrawn_at ${text} ${isInstant('withdrawn_at')},
      withdrawn_by ${text} references person (id),
      check (due_on >= asked_on),
      check (answered_at is null or answered_at >= asked_at),
      check (outcome <> 'answered' or answered_at is not null),
      check ((source = 'desk') = (entered_by is not null)),
      ${together('answered_at', 'answered_on')},
      ${together('answered_at', 'minutes')},
      ${together('withdrawn_at', 'withdrawn_by')}
    ) ${table}`,
    `create index enquiry_day on enquiry (office_id, asked_on) where withdrawn_at is null`,
    `create index enquiry_waiting on enquiry (office_id, due_on) where answered_at is null and withdrawn_at is null`,
    `create table office_profile (
      office_id ${text} primary key references organisation_unit (id),
      version ${integer} not null check (version >= 1),
      address ${text} not null,
      hours ${text} not null ${isFilled('hours')},
      phone ${text} not null,
      whatsapp ${text} not null,
      email ${text} not null,
      drive_thru ${text} not null,
      mobile_service ${text} not null,
      status_url ${text} not null check (status_url = '' or status_url like 'https://_%'),
      queue_url ${text} not null check (queue_url = '' or queue_url like 'https://_%'),
      changed_by ${text} references person (id),
      changed_at ${text} not null ${isInstant('changed_at')}
    ) ${table}`,
    `create table office_service_info (
      office_id ${text} not null references organisation_unit (id),
      service ${text} not null ${isFilled('service')},
      version ${integer} not null check (version >= 1),
      offered ${integer} not null ${isFlag('offered')},
      needs ${text} not null,
      fee ${text} not null,
      standard_days ${integer} check (standard_days between 0 and 365),
      steps ${text} not null,
      changed_by ${text} references person (id),
      changed_at ${text} not null ${isInstant('changed_at')},
      primary key (office_id, service)
    ) ${keyed}`,
  ],
}
