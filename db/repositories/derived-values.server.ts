import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { DerivedColumn } from '#app/domain/indicators/derived.ts'
import type { Database } from '#db/client.server.ts'
import { formulaSql } from '#db/dialect/formula.server.ts'

/** Figures of indicators that nobody reports, and whose they are. */
export type DerivedKeys = readonly { readonly figureKey: string; readonly code: string }[]

/**
 * The database as lists of reports read it, with a derived indicator of one period in the place of the reports: its
 * value from the kept figures, and its judgement, as `derivedReports` makes them of one office.
 */
export function withDerived(db: Database, derived: DerivedColumn | undefined, period: string): Database {
  if (!derived) return db
  // The name covers the table's own: whatever joins reports finds these instead.
  return db.with('indicatorReport', () => derivedSql(derived, period)) as unknown as Database
}

/** Null where nothing is judged: while the period runs, without a value, and against no target or one of zero. */
function achievementSql({ direction, isJudged }: DerivedColumn): RawBuilder<number | null> {
  if (!isJudged || direction === 'info') return sql`cast(null as double precision)`
  const share = direction === 'lower' ? sql`(2 * target - value)` : sql`value`
  return sql`case when 100.0 * ${share} / nullif(target, 0) > 120 then 120
    when 100.0 * ${share} / nullif(target, 0) < 0 then 0
    else 100.0 * ${share} / nullif(target, 0) end`
}

/** What the cycle sets, else what the catalogue says. */
function targetSql(column: string, usual: number | null): RawBuilder<number | null> {
  return sql`coalesce(max(setting.${sql.raw(column)}), cast(${usual} as double precision))`
}

function derivedSql(derived: DerivedColumn, period: string): RawBuilder<Record<string, unknown>> {
  const { code, keys, formula, target, colours } = derived
  const value = formulaSql(formula, (name) => sql`max(case when figure.figure_key = ${name} then figure.value end)`)
  // As the rules have it, the last hair of a sum of fractions decides nothing.
  const steps = colours.map(({ colour, min }) => sql`when achievement + 1e-9 >= ${min} then ${colour}`)
  return sql`(
    select office_id, cast(${period} as text) as period, cast(${code} as text) as indicator_code,
      'disetujui' as state, due_on, due_on as first_submitted_on, value, target, achievement,
      case when value is null then 1 else 0 end as not_applicable,
      case ${sql.join(steps, sql` `)} end as colour, cast(null as text) as grade
    from (select counted.*, ${achievementSql(derived)} as achievement from (
      select figure.office_id, opened.due_on, ${value} as value,
        case when max(assessment.target) = 'WBBM' then ${targetSql('target_wbbm', target.wbbm)}
          else ${targetSql('target_wbk', target.wbk)} end as target
      from report_summary as summary
      join indicator_period as opened on opened.period = summary.period
      join cycle on cycle.id = opened.cycle_id
      join indicator_figure as figure on figure.office_id = summary.office_id and figure.period = summary.period
        and figure.figure_key in (${sql.join(keys)})
      left join indicator_setting as setting on setting.cycle_id = cycle.id and setting.indicator_code = ${code}
      left join assessment on assessment.office_id = summary.office_id and assessment.year = cycle.year
      where summary.period = ${period} and coalesce(setting.active, 1) = 1
      group by figure.office_id, opened.due_on
      having count(*) = ${keys.length}
    ) as counted) as judged)`
}
