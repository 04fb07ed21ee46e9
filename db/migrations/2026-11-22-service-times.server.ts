import { isDay, isFilled, isInstant, oneOf } from '#db/dialect/checks.server.ts'
import type { Words } from '#db/dialect/words.server.ts'
import type { Migration } from '#db/migrator.server.ts'

const isMonth = (column: string) => `check (length(${column}) = 7 and ${column} like '2___-__')`
const isCount = (column: string) => `check (${column} >= 0)`

/** How long services took, as counts by office, month and service; and lists that are read or wait to be accepted. */
export const serviceTimes: Migration = {
  name: '2026-11-22-service-times',
  statements: ({ text, integer, real, table, keyed }: Words) => [
    `create table service_time_month (
      office_id ${text} not null references organisation_unit (id),
      month ${text} not null ${isMonth('month')},
      version ${integer} not null check (version >= 1),
      source ${text} not null ${oneOf('source', ['file', 'api'])},
      recorded_by ${text} references person (id),
      recorded_at ${text} not null ${isInstant('recorded_at')},
      primary key (office_id, month)
    ) ${keyed}`,
    `create table service_time (
      office_id ${text} not null,
      month ${text} not null,
      service ${text} not null ${isFilled('service')},
      standard_days ${integer} ${isCount('standard_days')},
      finished ${integer} not null ${isCount('finished')},
      on_time ${integer} not null ${isCount('on_time')},
      measured ${integer} not null ${isCount('measured')},
      working_days ${integer} not null ${isCount('working_days')},
      days1 ${integer} not null ${isCount('days1')},
      days2 ${integer} not null ${isCount('days2')},
      days3 ${integer} not null ${isCount('days3')},
      days4 ${integer} not null ${isCount('days4')},
      days5 ${integer} not null ${isCount('days5')},
      primary key (office_id, month, service),
      foreign key (office_id, month) references service_time_month (office_id, month) on delete cascade,
      check (on_time <= finished),
      check (measured <= finished),
      check (days1 + days2 + days3 + days4 + days5 <= measured),
      check (standard_days is not null or on_time = 0)
    ) ${keyed}`,
    `create table service_time_late (
      office_id ${text} not null,
      month ${text} not null,
      at_month ${text} not null ${isMonth('at_month')},
      service ${text} not null ${isFilled('service')},
      count ${integer} not null ${isCount('count')},
      primary key (office_id, month, at_month, service),
      foreign key (office_id, month) references service_time_month (office_id, month) on delete cascade,
      check (at_month < month)
    ) ${keyed}`,
    `create index service_time_late_at on service_time_late (office_id, at_month)`,
    `create table service_time_standing (
      office_id ${text} primary key references organisation_unit (id),
      as_of ${text} not null ${isDay('as_of')},
      version ${integer} not null check (version >= 1),
      source ${text} not null ${oneOf('source', ['file', 'api'])},
      recorded_by ${text} references person (id),
      recorded_at ${text} not null ${isInstant('recorded_at')}
    ) ${table}`,
    `create table service_time_open (
      office_id ${text} not null references service_time_standing (office_id) on delete cascade,
      service ${text} not null ${isFilled('service')},
      started_on ${text} not null ${isDay('started_on')},
      count ${integer} not null check (count >= 1),
      primary key (office_id, service, started_on)
    ) ${keyed}`,
    `create table service_time_import (
      id ${text} primary key ${isFilled('id')},
      office_id ${text} not null references organisation_unit (id),
      file_name ${text} not null ${isFilled('file_name')},
      as_of ${text} ${isDay('as_of')},
      state ${text} not null ${oneOf('state', ['reading', 'waiting', 'failed', 'accepted', 'discarded'])},
      share ${real} not null check (share >= 0 and share <= 1),
      rows ${integer} not null ${isCount('rows')},
      reading ${text} not null,
      fault ${text} ${isFilled('fault')},
      created_by ${text} not null references person (id),
      created_at ${text} not null ${isInstant('created_at')},
      touched_at ${text} not null ${isInstant('touched_at')},
      check ((state = 'failed') = (fault is not null))
    ) ${table}`,
    `create unique index service_time_import_reading on service_time_import (office_id) where state = 'reading'`,
    `create index service_time_import_office on service_time_import (office_id, created_at)`,
  ],
}
