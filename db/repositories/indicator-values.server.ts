import { sql, type SqlBool } from 'kysely'
import type { DerivedColumn } from '#app/domain/indicators/derived.ts'
import { reportingKinds } from '#app/domain/reporting/expectations.ts'
import type { Database } from '#db/client.server.ts'
import { containsText, inAnyBranch } from '#db/dialect/conditions.server.ts'
import { numbersOf, parseNumbers } from '#db/dialect/numbers.server.ts'
import { withDerived } from './derived-values.server.ts'
import type { DerivedKeys } from './derived-values.server.ts'

export type IndicatorValuesFilter = {
  /** Paths of the branches within reach. */
  readonly branchPaths: readonly string[]
  /** The day whose names and open offices are meant. */
  readonly day: string
  readonly period: string
  /** The indicator whose value is shown beside the counts. */
  readonly code: string
  /** How that indicator is worked out where no office reports it. */
  readonly derived?: DerivedColumn | undefined
  readonly kanwilId?: string | undefined
  readonly search?: string | undefined
  /** Only offices with something missing, something handed in late, or a value in red. */
  readonly only?: 'missing' | 'late' | 'red' | undefined
}

export type IndicatorValuesSort =
  'name' | 'complete' | 'onTime' | 'approved' | 'green' | 'yellow' | 'red' | 'value' | 'achievement'

export type IndicatorValuesPage = IndicatorValuesFilter & {
  readonly sort: IndicatorValuesSort
  readonly direction: 'asc' | 'desc'
  readonly limit: number
  readonly offset: number
}

const counted = ['expected', 'submitted', 'onTime', 'approved', 'returned', 'green', 'yellow', 'red'] as const
const kept = ['value', 'target', 'achievement', 'colour', 'grade', 'state', 'dueOn', 'firstSubmittedOn'] as const

/** Kept values of indicators over many offices: a page is one query, whatever the number of offices. */
export function indicatorValuesRepository(db: Database) {
  return {
    /**
     * What is kept of an office's reports for some periods, without who did what; of some indicators or of all. With
     * them the kept figures of indicators that nobody reports, and what the cycle sets for those. One query.
     */
    async listForOffice(
      officeId: string,
      periods: readonly string[],
      { codes, derived = [] }: { readonly codes?: readonly string[]; readonly derived?: DerivedKeys } = {},
    ) {
      const reports = db
        .selectFrom('indicatorReport')
        .select(['indicatorCode', 'period', 'notApplicable', ...kept])
        .select([noText<string>().as('figureKey'), noText<'WBK' | 'WBBM'>().as('predicate')])
        .select([noNumber.as('active'), noNumber.as('targetWbk'), noNumber.as('targetWbbm')])
        .where('officeId', '=', officeId)
        .where('period', 'in', [...periods, ''])
        .$if(codes !== undefined, (query) => query.where('indicatorCode', 'in', [...codes!, '']))
      const figures = () => figuresOf(db, officeId, periods, derived) as unknown as typeof reports
      const all = derived.length === 0 ? reports : reports.unionAll(figures())
      const rows = await all.orderBy('period').execute()
      return {
        reports: rows
          .filter(({ figureKey }) => figureKey === null)
          .map((row) => {
            const { figureKey: _key, predicate: _predicate, active: _active, ...report } = row
            const { targetWbk: _wbk, targetWbbm: _wbbm, ...plain } = report
            return { ...plain, notApplicable: row.notApplicable === 1 }
          }),
        figures: rows.flatMap((row) => {
          const { figureKey, period, dueOn, value, predicate, active, targetWbk, targetWbbm } = row
          if (figureKey === null || value === null) return []
          return [{ figureKey, period, dueOn, value, predicate, active, targetWbk, targetWbbm }]
        }),
      }
    },

    /** Some kept figures of every office of a branch, for some periods. */
    async listFiguresInBranch(branchPath: string, keys: readonly string[], periods: readonly string[]) {
      const rows = await db
        .selectFrom('organisationUnit as office')
        .innerJoin('indicatorFigure as figure', 'figure.officeId', 'office.id')
        .select(['figure.officeId', 'figure.period', 'figure.figureKey', 'figure.value'])
        .where((eb) => inAnyBranch(eb.ref('office.path'), [branchPath]))
        .where('figure.period', 'in', [...periods, ''])
        .where('figure.figureKey', 'in', [...keys, ''])
        .where('figure.value', 'is not', null)
        .execute()
      return rows.map(({ value, ...row }) => ({ ...row, value: value! }))
    },

    /** The values of one indicator at every office of a branch, for some periods. */
    async listInBranch(branchPath: string, code: string, periods: readonly string[]) {
      const rows = await db
        .selectFrom('indicatorReport as report')
        .innerJoin('organisationUnit as office', 'office.id', 'report.officeId')
        .select(['report.officeId', 'report.period', 'report.value'])
        .where('report.period', 'in', [...periods, ''])
        .where('report.indicatorCode', '=', code)
        .where((eb) => inAnyBranch(eb.ref('office.path'), [branchPath]))
        .where('report.value', 'is not', null)
        .execute()
      return rows.map(({ value, ...row }) => ({ ...row, value: value! }))
    },

    /** Offices with their counts of a period and one indicator's value. What is not known comes last either way. */
    async listOffices({ sort, direction, limit, offset, ...filter }: IndicatorValuesPage) {
      const key = sortKeys[sort]
      const rows = await namedOffices(db, filter)
        .select(['office.id as officeId', 'office.path as officePath', 'officeName.name as name'])
        .select(['officeName.shortName', 'aboveName.shortName as kanwil'])
        .select(counted.map((name) => `summary.${name}` as const))
        .select(kept.map((name) => `report.${name}` as const))
        .select(['report.notApplicable', sql<number>`${key} is null`.as('unknown'), key.as('key')])
        .select(sql<string | null>`${sql.ref('officeName.searchText')}`.as('folded'))
        .orderBy('unknown')
        .orderBy('key', direction)
        .orderBy('folded')
        .orderBy('officeId')
        .limit(limit)
        .offset(offset)
        .execute()
      return rows.map(({ unknown: _unknown, key: _key, folded: _folded, ...row }) => row)
    },

    async countOffices(filter: IndicatorValuesFilter): Promise<number> {
      const row = await offices(db, filter)
        .select((eb) => eb.fn.countAll<number>().as('offices'))
        .executeTakeFirstOrThrow()
      return row.offices
    },

    /**
     * The counts of a period added up by the unit above the offices, with the value of the indicator at each of them
     * that has one, in no order. One query: going through all offices is what costs here.
     */
    async sumByRegion({ only: _only, ...filter }: IndicatorValuesFilter) {
      const times = (condition: string) => sql<number>`count(*) filter (where ${sql.raw(condition)})`
      const rows = await offices(db, filter)
        .select(['office.parentId', numbersOf(db, 'report.value').as('values')])
        .select(times('summary.expected > 0').as('asked'))
        .select(times('summary.expected > 0 and summary.submitted = summary.expected').as('whole'))
        .select(times('summary.red > 0').as('withRed'))
        .select(times('report.value is not null').as('valued'))
        .select(times("report.colour in ('yellow', 'red')").as('below'))
        .select((eb) => eb.fn.countAll<number>().as('offices'))
        .select(
          counted.map((name) => sql<number>`cast(coalesce(sum(${sql.ref(`summary.${name}`)}), 0) as bigint)`.as(name)),
        )
        .groupBy('office.parentId')
        .execute()
      return rows.map(({ values, ...sums }) => ({ ...sums, values: parseNumbers(values) }))
    },
  }
}

const noNumber = sql<number | null>`cast(null as double precision)`
const noText = <Text extends string>() => sql<Text | null>`cast(null as text)`

/** Kept figures in the columns of reports, of which they have only the period and the value. */
function figuresOf(db: Database, officeId: string, periods: readonly string[], derived: DerivedKeys) {
  const codes = derived.map(({ figureKey, code }) => sql`when ${figureKey} then ${code}`)
  const code = sql<string>`case figure.figure_key ${sql.join(codes, sql` `)} end`
  const keys = derived.map(({ figureKey }) => figureKey)
  return db
    .selectFrom('indicatorFigure as figure')
    .innerJoin('indicatorPeriod as opened', 'opened.period', 'figure.period')
    .innerJoin('cycle', 'cycle.id', 'opened.cycleId')
    .leftJoin('indicatorSetting as setting', (join) =>
      join.onRef('setting.cycleId', '=', 'cycle.id').on('setting.indicatorCode', '=', code),
    )
    .leftJoin('assessment', (join) =>
      join.onRef('assessment.officeId', '=', 'figure.officeId').onRef('assessment.year', '=', 'cycle.year'),
    )
    .select([code.as('indicatorCode'), 'figure.period', sql<number>`0`.as('notApplicable'), 'figure.value'])
    .select([noNumber.as('target'), noNumber.as('achievement'), noText().as('colour'), noText().as('grade')])
    .select([noText().as('state'), 'opened.dueOn', noText().as('firstSubmittedOn'), 'figure.figureKey'])
    .select(['assessment.target as predicate', 'setting.active', 'setting.targetWbk', 'setting.targetWbbm'])
    .where('figure.officeId', '=', officeId)
    .where('figure.period', 'in', [...periods, ''])
    .where('figure.figureKey', 'in', keys)
}

/** Offices that report, or were asked for this period, with what is kept of it. */
function offices(db: Database, filter: IndicatorValuesFilter) {
  const { branchPaths, day, period, code, kanwilId, search, only } = filter
  let found = withDerived(db, filter.derived, period)
    .selectFrom('organisationUnit as office')
    .leftJoin('reportSummary as summary', (join) =>
      join.onRef('summary.officeId', '=', 'office.id').on('summary.period', '=', period),
    )
    .leftJoin('indicatorReport as report', (join) =>
      join
        .onRef('report.officeId', '=', 'office.id')
        .on('report.period', '=', period)
        .on('report.indicatorCode', '=', code),
    )
    .where((eb) => inAnyBranch(eb.ref('office.path'), branchPaths))
    .where((eb) =>
      eb.or([
        eb('summary.officeId', 'is not', null),
        eb.and([
          eb('office.kind', 'in', [...reportingKinds]),
          eb.or([eb('office.closedOn', 'is', null), eb('office.closedOn', '>=', day)]),
        ]),
      ]),
    )
  if (kanwilId) found = found.where('office.parentId', '=', kanwilId)
  if (only) found = found.where(conditions[only])
  if (search?.trim()) {
    // Names are looked through only where one is searched: most questions are about all offices.
    found = found.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('organisationName as searched')
          .select('searched.unitId')
          .whereRef('searched.unitId', '=', 'office.id')
          .where('searched.validFrom', '<=', day)
          .where((eb) => eb.or([eb('searched.validTo', 'is', null), eb('searched.validTo', '>=', day)]))
          .where((eb) => containsText(eb.ref('searched.searchText'), search)),
      ),
    )
  }
  return found
}

/** The same with the names of the day, of the office and of the unit above it. */
function namedOffices(db: Database, filter: IndicatorValuesFilter) {
  const { day } = filter
  return offices(db, filter)
    .leftJoin('organisationName as officeName', (join) =>
      join
        .onRef('officeName.unitId', '=', 'office.id')
        .on('officeName.validFrom', '<=', day)
        .on((eb) => eb.or([eb('officeName.validTo', 'is', null), eb('officeName.validTo', '>=', day)])),
    )
    .leftJoin('organisationName as aboveName', (join) =>
      join
        .onRef('aboveName.unitId', '=', 'office.parentId')
        .on('aboveName.validFrom', '<=', day)
        .on((eb) => eb.or([eb('aboveName.validTo', 'is', null), eb('aboveName.validTo', '>=', day)])),
    )
}

const conditions = {
  missing: sql<SqlBool>`summary.submitted < summary.expected`,
  late: sql<SqlBool>`summary.on_time < summary.submitted`,
  red: sql<SqlBool>`summary.red > 0`,
} as const

const share = (column: string) =>
  sql<unknown>`cast(${sql.ref(column)} as double precision) / nullif(${sql.ref('summary.expected')}, 0)`

const sortKeys = {
  name: sql<unknown>`${sql.ref('officeName.searchText')}`,
  complete: share('summary.submitted'),
  onTime: share('summary.onTime'),
  approved: share('summary.approved'),
  green: sql<unknown>`${sql.ref('summary.green')}`,
  yellow: sql<unknown>`${sql.ref('summary.yellow')}`,
  red: sql<unknown>`${sql.ref('summary.red')}`,
  value: sql<unknown>`${sql.ref('report.value')}`,
  achievement: sql<unknown>`${sql.ref('report.achievement')}`,
} as const
