import { isDay, isFilled, isFlag, isInstant, oneOf, returnedWithReason, together } from '#db/dialect/checks.server.ts'
import type { Words } from '#db/dialect/words.server.ts'
import type { Migration } from '#db/migrator.server.ts'

const colours = ['green', 'yellow', 'red']
const counts = ['submitted', 'on_time', 'waiting', 'approved', 'returned', 'green', 'yellow', 'red']

/** Service indicators reported by the offices period by period. */
export const reporting: Migration = {
  name: '2026-11-22-reporting',
  statements: ({ text, integer, real, table, keyed }: Words) => [
    `create table indicator_setting (
      cycle_id ${text} not null references cycle (id),
      indicator_code ${text} not null ${isFilled('indicator_code')},
      active ${integer} not null ${isFlag('active')},
      target_wbk ${real} check (target_wbk >= 0),
      target_wbbm ${real} check (target_wbbm >= 0),
      due_working_day ${integer} check (due_working_day between 1 and 20),
      reason ${text} not null,
      version ${integer} not null check (version >= 1),
      changed_by ${text} not null references person (id),
      changed_at ${text} not null ${isInstant('changed_at')},
      primary key (cycle_id, indicator_code)
    ) ${table}`,
    `create table indicator_period (
      period ${text} primary key ${isPeriod('period')},
      cycle_id ${text} not null references cycle (id),
      kind ${text} not null ${oneOf('kind', ['monthly', 'quarterly', 'yearly'])},
      due_on ${text} not null ${isDay('due_on')},
      closes_on ${text} not null ${isDay('closes_on')},
      opened_at ${text} not null ${isInstant('opened_at')},
      check (due_on <= closes_on)
    ) ${table}`,
    `create index indicator_period_cycle on indicator_period (cycle_id, period)`,
    `create table indicator_report (
      office_id ${text} not null references organisation_unit (id),
      indicator_code ${text} not null ${isFilled('indicator_code')},
      period ${text} not null references indicator_period (period),
      due_on ${text} not null ${isDay('due_on')},
      state ${text} not null ${oneOf('state', ['kosong', 'draf', 'terkirim', 'disetujui', 'dikembalikan'])},
      version ${integer} not null check (version >= 1),
      first_submitted_on ${text} ${isDay('first_submitted_on')},
      submitted_by ${text} references person (id),
      submitted_at ${text} ${isInstant('submitted_at')},
      judged_by ${text} references person (id),
      judged_at ${text} ${isInstant('judged_at')},
      reason_code ${text},
      note ${text} not null,
      value ${real},
      second_value ${real},
      not_applicable ${integer} not null ${isFlag('not_applicable')},
      target ${real},
      achievement ${real} check (achievement between 0 and 120),
      colour ${text} ${oneOf('colour', colours)},
      grade ${text},
      primary key (office_id, indicator_code, period),
      ${together('first_submitted_on', 'submitted_at')},
      ${together('judged_by', 'judged_at')},
      check (state in ('kosong', 'draf') or submitted_at is not null),
      check (state <> 'kosong' or submitted_at is null),
      check (state not in ('disetujui', 'dikembalikan') or judged_at is not null),
      check (submitted_at is not null or (value is null and not_applicable = 0)),
      check (not_applicable = 0 or value is null),
      check (value is not null or (achievement is null and colour is null)),
      ${returnedWithReason('state', 'dikembalikan')}
    ) ${table}`,
    `create index indicator_report_period on indicator_report (period, indicator_code)`,
    `create index indicator_report_office on indicator_report (office_id, period)`,
    `create index indicator_report_state on indicator_report (state, period)`,
    `create table indicator_figure (
      office_id ${text} not null references organisation_unit (id),
      period ${text} not null ${isPeriod('period')},
      figure_key ${text} not null ${isFilled('figure_key')},
      value ${real},
      choice ${text},
      source ${text} not null ${oneOf('source', ['typed', 'counted', 'import', 'api'])},
      reason ${text} not null,
      version ${integer} not null check (version >= 1),
      entered_by ${text} references person (id),
      entered_at ${text} not null ${isInstant('entered_at')},
      primary key (office_id, period, figure_key),
      check ((value is null) <> (choice is null))
    ) ${keyed}`,
    `create table indicator_report_version (
      office_id ${text} not null,
      indicator_code ${text} not null,
      period ${text} not null,
      number ${integer} not null check (number >= 1),
      figures ${text} not null check (figures like '{%}'),
      value ${real},
      not_applicable ${integer} not null ${isFlag('not_applicable')},
      reason ${text} not null,
      submitted_by ${text} references person (id),
      submitted_at ${text} not null ${isInstant('submitted_at')},
      primary key (office_id, indicator_code, period, number),
      foreign key (office_id, indicator_code, period) references indicator_report (office_id, indicator_code, period)
    ) ${table}`,
    `create table period_reopening (
      office_id ${text} not null references organisation_unit (id),
      period ${text} not null references indicator_period (period),
      closes_on ${text} not null ${isDay('closes_on')},
      reason ${text} not null check (trim(reason) <> ''),
      opened_by ${text} not null references person (id),
      opened_at ${text} not null ${isInstant('opened_at')},
      primary key (office_id, period, opened_at)
    ) ${table}`,
    `create table report_summary (
      office_id ${text} not null references organisation_unit (id),
      period ${text} not null references indicator_period (period),
      expected ${integer} not null check (expected >= 0),
      ${counts.map((name) => `${name} ${integer} not null check (${name} between 0 and expected)`).join(',\n      ')},
      primary key (office_id, period),
      check (on_time <= submitted),
      check (waiting + approved + returned <= submitted),
      check (green + yellow + red <= submitted)
    ) ${keyed}`,
    `create index report_summary_period on report_summary (period)`,
  ],
}

/** '2026', '2026-05' or '2026-Q2'. */
function isPeriod(column: string): string {
  return `check (${column} like '2___' or ${column} like '2___-Q_' or (${column} like '2___-__' and length(${column}) = 7))`
}
