import { sql } from 'kysely'
import type { SqlBool } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { containsText, inAnyBranch } from '#db/dialect/conditions.server.ts'

/** Which offices of a period: of some branches, with a text in their name, and what is the matter with them. */
export type ReportDeskFilter = {
  readonly period: string
  readonly branchPaths: readonly string[]
  /** The reader's day, for names and for what is late. */
  readonly today: string
  readonly search?: string
  readonly show?: 'waiting' | 'late' | undefined
}

/** What the reports of many offices amount to, for who judges them. Counts are of reports. */
export function reportDeskRepository(db: Database) {
  const offices = ({ period, branchPaths, today, search, show }: ReportDeskFilter) => {
    let rows = db
      .selectFrom('reportSummary')
      .innerJoin('organisationUnit as office', 'office.id', 'reportSummary.officeId')
      .leftJoin('organisationName as name', (join) =>
        join
          .onRef('name.unitId', '=', 'office.id')
          .on('name.validFrom', '<=', today)
          .on((eb) => eb.or([eb('name.validTo', 'is', null), eb('name.validTo', '>=', today)])),
      )
      .where('reportSummary.period', '=', period)
      .where((eb) => inAnyBranch(eb.ref('office.path'), branchPaths))
    if (search?.trim()) rows = rows.where((eb) => containsText(eb.ref('name.searchText'), search))
    if (show === 'waiting') rows = rows.where('waiting', '>', 0)
    if (show === 'late') rows = rows.where(sql<SqlBool>`${late(today)} > 0`)
    return rows
  }

  return {
    /** A page of offices: those with most that waits first, then the late ones, then by name. */
    listOffices(filter: ReportDeskFilter, { limit, offset }: { readonly limit: number; readonly offset: number }) {
      return offices(filter)
        .select(['office.id', 'name.name', 'name.shortName', late(filter.today).as('late')])
        .select(['expected', 'submitted', 'onTime', 'waiting', 'approved', 'returned'])
        .orderBy('waiting', 'desc')
        .orderBy('late', 'desc')
        .orderBy('name.searchText')
        .orderBy('office.id')
        .limit(limit)
        .offset(offset)
        .execute()
        .then((rows) => rows.map((row) => ({ ...row, late: Number(row.late) })))
    },

    /** How many offices that are. */
    async count(filter: ReportDeskFilter): Promise<number> {
      const row = await offices(filter)
        .select((eb) => eb.fn.countAll().as('count'))
        .executeTakeFirstOrThrow()
      return Number(row.count)
    },

    /**
     * The newest periods with what was reported of them in some branches, and what waits there. An old one in which
     * something waits goes before a newer one in which nothing does, so that all that waits can be found.
     */
    async listPeriods(branchPaths: readonly string[], limit: number) {
      const rows = await db
        .selectFrom('indicatorPeriod')
        .innerJoin('reportSummary', 'reportSummary.period', 'indicatorPeriod.period')
        .innerJoin('organisationUnit as office', 'office.id', 'reportSummary.officeId')
        .select(['indicatorPeriod.period', 'indicatorPeriod.kind', 'indicatorPeriod.dueOn', 'indicatorPeriod.closesOn'])
        .select([summed('expected'), summed('submitted'), summed('waiting')])
        .where((eb) => inAnyBranch(eb.ref('office.path'), branchPaths))
        .groupBy([
          'indicatorPeriod.period',
          'indicatorPeriod.kind',
          'indicatorPeriod.dueOn',
          'indicatorPeriod.closesOn',
        ])
        .orderBy(sql`case when sum(report_summary.waiting) > 0 then 0 else 1 end`)
        .orderBy('indicatorPeriod.dueOn', 'desc')
        .orderBy('indicatorPeriod.period', 'desc')
        .limit(limit)
        .execute()
      const newestFirst = [...rows].sort((one, other) => {
        return other.dueOn.localeCompare(one.dueOn) || other.period.localeCompare(one.period)
      })
      return newestFirst.map(({ expected, submitted, waiting, ...row }) => ({
        ...row,
        expected: Number(expected),
        submitted: Number(submitted),
        waiting: Number(waiting),
      }))
    },

    /** How many reports of some branches wait, and of how many offices. */
    async countWaiting(
      branchPaths: readonly string[],
    ): Promise<{ readonly reports: number; readonly offices: number }> {
      const row = await db
        .selectFrom('reportSummary')
        .innerJoin('organisationUnit as office', 'office.id', 'reportSummary.officeId')
        .select((eb) => eb.fn.count('officeId').distinct().as('offices'))
        .select(summed('waiting'))
        .where('waiting', '>', 0)
        .where((eb) => inAnyBranch(eb.ref('office.path'), branchPaths))
        .executeTakeFirstOrThrow()
      return { reports: Number(row.waiting ?? 0), offices: Number(row.offices) }
    },

    /** What was handed in of an office's periods, the oldest version of each report first, with who did it. */
    listVersions(officeId: string, periods: readonly string[]) {
      return db
        .selectFrom('indicatorReportVersion as version')
        .leftJoin('person', 'person.id', 'version.submittedBy')
        .select(['version.indicatorCode', 'version.period', 'version.number', 'version.figures'])
        .select(['version.value', 'version.reason'])
        .select(['version.notApplicable', 'version.submittedAt', 'person.name as submittedByName'])
        .where('version.officeId', '=', officeId)
        .where('version.period', 'in', [...periods, ''])
        .orderBy('version.indicatorCode')
        .orderBy('version.number')
        .execute()
    },

    /** Offices that have not handed in reports due between two days, one row for each day it is due. */
    listMissing(from: string, to: string) {
      return db
        .selectFrom('indicatorReport')
        .innerJoin('organisationUnit as office', 'office.id', 'indicatorReport.officeId')
        .select(['indicatorReport.officeId', 'period', 'dueOn', 'office.path', 'office.timezone'])
        .select((eb) => eb.fn.countAll().as('count'))
        .where('submittedAt', 'is', null)
        .where('dueOn', '>=', from)
        .where('dueOn', '<=', to)
        .where((eb) => eb.or([eb('office.closedOn', 'is', null), eb('office.closedOn', '>=', to)]))
        .groupBy(['indicatorReport.officeId', 'period', 'dueOn', 'office.path', 'office.timezone'])
        .orderBy('indicatorReport.officeId')
        .orderBy('dueOn')
        .execute()
        .then((rows) => rows.map((row) => ({ ...row, count: Number(row.count) })))
    },
  }
}

/** Reports of the office and period of a summary that are not handed in although their day has passed. */
function late(today: string) {
  return sql<number>`(select count(*) from indicator_report as report
    where report.office_id = report_summary.office_id and report.period = report_summary.period
      and report.submitted_at is null and report.due_on < ${today})`
}

function summed<Name extends string>(column: Name) {
  return sql<number | null>`sum(report_summary.${sql.ref(column)})`.as(column)
}
