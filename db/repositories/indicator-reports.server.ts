import { sql } from 'kysely'
import type { Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { forUpdate } from '#db/dialect/locks.server.ts'
import type { IndicatorReportTable, IndicatorReportVersionTable } from '#db/schema.ts'

export type IndicatorReport = Selectable<IndicatorReportTable>
export type IndicatorReportVersion = Selectable<IndicatorReportVersionTable>

export type ReportKey = Pick<IndicatorReport, 'officeId' | 'indicatorCode' | 'period'>

/** What an act changes of a report; whatever is left out stays. */
export type ReportChange = Partial<Omit<IndicatorReport, keyof ReportKey | 'version' | 'dueOn'>>

/** Whose values: of a cycle, and of one indicator or one office where it is named. */
type ValuesOf = { readonly cycleId: string; readonly indicatorCode?: string; readonly officeId?: string }

type Rejudged = ReportKey & Pick<IndicatorReport, 'version' | 'target' | 'achievement' | 'colour'>

const rowsAtOnce = 50
const rejudgedAtOnce = 500

/** An expectation that nobody has met yet. */
const empty = {
  state: 'kosong' as const,
  version: 1,
  firstSubmittedOn: null,
  submittedBy: null,
  submittedAt: null,
  judgedBy: null,
  judgedAt: null,
  reasonCode: null,
  note: '',
  value: null,
  secondValue: null,
  notApplicable: 0,
  target: null,
  achievement: null,
  colour: null,
  grade: null,
}

/** What is expected of offices, how far each report is, and what was handed in. */
export function indicatorReportsRepository(db: Database) {
  return {
    find({ officeId, indicatorCode, period }: ReportKey): Promise<IndicatorReport | undefined> {
      return db
        .selectFrom('indicatorReport')
        .selectAll()
        .where('officeId', '=', officeId)
        .where('indicatorCode', '=', indicatorCode)
        .where('period', '=', period)
        .executeTakeFirst()
    },

    /** Every report of an office for some periods. */
    listForOffice(officeId: string, periods: readonly string[]): Promise<IndicatorReport[]> {
      return db
        .selectFrom('indicatorReport')
        .selectAll()
        .where('officeId', '=', officeId)
        .where('period', 'in', [...periods, ''])
        .orderBy('period')
        .orderBy('indicatorCode')
        .execute()
    },

    /** The reports of an office for one period, held for this transaction: whoever changes its figures takes turns. */
    holdForOffice(officeId: string, period: string): Promise<IndicatorReport[]> {
      const reports = db
        .selectFrom('indicatorReport')
        .selectAll()
        .where('officeId', '=', officeId)
        .where('period', '=', period)
        .orderBy('indicatorCode')
      return forUpdate(db, reports).execute()
    },

    /** Fixes what is expected; a report that is there stays as it is. */
    async expect(reports: readonly Pick<IndicatorReport, keyof ReportKey | 'dueOn'>[]): Promise<void> {
      for (let start = 0; start < reports.length; start += rowsAtOnce) {
        await db
          .insertInto('indicatorReport')
          .values(reports.slice(start, start + rowsAtOnce).map((report) => ({ ...empty, ...report })))
          .onConflict((conflict) => conflict.columns(['officeId', 'indicatorCode', 'period']).doNothing())
          .execute()
      }
    },

    /** Changes a report that still is at the version that was seen; false when somebody was faster. */
    async change(key: ReportKey, expectedVersion: number, change: ReportChange): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('indicatorReport')
        .set({ ...change, version: expectedVersion + 1 })
        .where('officeId', '=', key.officeId)
        .where('indicatorCode', '=', key.indicatorCode)
        .where('period', '=', key.period)
        .where('version', '=', expectedVersion)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    /** Puts in reports as they stand, of which none is there yet. */
    async insertMany(reports: readonly IndicatorReport[]): Promise<void> {
      for (let start = 0; start < reports.length; start += rowsAtOnce) {
        await db
          .insertInto('indicatorReport')
          .values(reports.slice(start, start + rowsAtOnce))
          .execute()
      }
    },

    async addVersions(versions: readonly Insertable<IndicatorReportVersionTable>[]): Promise<void> {
      for (let start = 0; start < versions.length; start += rowsAtOnce) {
        await db
          .insertInto('indicatorReportVersion')
          .values(versions.slice(start, start + rowsAtOnce))
          .execute()
      }
    },

    /** What is kept of a cycle's reports that have a value, with what their judgement goes by. */
    listValues({ cycleId, indicatorCode, officeId }: ValuesOf) {
      return db
        .selectFrom('indicatorReport')
        .innerJoin('indicatorPeriod', 'indicatorPeriod.period', 'indicatorReport.period')
        .innerJoin('cycle', 'cycle.id', 'indicatorPeriod.cycleId')
        .leftJoin('assessment', (join) =>
          join
            .onRef('assessment.officeId', '=', 'indicatorReport.officeId')
            .onRef('assessment.year', '=', 'cycle.year'),
        )
        .select(['indicatorReport.officeId', 'indicatorReport.indicatorCode', 'indicatorReport.period'])
        .select(['indicatorReport.version', 'indicatorReport.value', 'indicatorReport.target as kept'])
        .select(['assessment.target as predicate'])
        .where('indicatorPeriod.cycleId', '=', cycleId)
        .where('indicatorReport.value', 'is not', null)
        .$if(indicatorCode !== undefined, (query) => query.where('indicatorReport.indicatorCode', '=', indicatorCode!))
        .$if(officeId !== undefined, (query) => query.where('indicatorReport.officeId', '=', officeId!))
        .execute()
    },

    /** Keeps new judgements of reports that still are at the version they were made from; tells how many were. */
    async rejudge(judged: readonly Rejudged[]): Promise<number> {
      let changed = 0n
      for (let start = 0; start < judged.length; start += rejudgedAtOnce) {
        const rows = judged.slice(start, start + rejudgedAtOnce).map(
          (row) =>
            sql`(${row.officeId}, ${row.indicatorCode}, ${row.period}, cast(${row.version} as integer),
                cast(${row.target} as double precision), cast(${row.achievement} as double precision), ${row.colour})`,
        )
        const { numAffectedRows } = await sql`
          with judged (office_id, indicator_code, period, version, target, achievement, colour) as (values ${sql.join(rows)})
          update indicator_report set target = judged.target, achievement = judged.achievement, colour = judged.colour
          from judged
          where indicator_report.office_id = judged.office_id
            and indicator_report.indicator_code = judged.indicator_code
            and indicator_report.period = judged.period and indicator_report.version = judged.version`.execute(db)
        changed += numAffectedRows ?? 0n
      }
      return Number(changed)
    },

    async addVersion(version: Insertable<IndicatorReportVersionTable>): Promise<void> {
      await db.insertInto('indicatorReportVersion').values(version).execute()
    },

    /** What was handed in by an office for a period, of every report, the oldest first, with who did it. */
    listVersionsOfPeriod(officeId: string, period: string) {
      return db
        .selectFrom('indicatorReportVersion')
        .leftJoin('person', 'person.id', 'indicatorReportVersion.submittedBy')
        .selectAll('indicatorReportVersion')
        .select('person.name as submittedByName')
        .where('officeId', '=', officeId)
        .where('period', '=', period)
        .orderBy('indicatorCode')
        .orderBy('number')
        .execute()
    },

    /** What was handed in of one report, the oldest first. */
    listVersions({ officeId, indicatorCode, period }: ReportKey): Promise<IndicatorReportVersion[]> {
      return db
        .selectFrom('indicatorReportVersion')
        .selectAll()
        .where('officeId', '=', officeId)
        .where('indicatorCode', '=', indicatorCode)
        .where('period', '=', period)
        .orderBy('number')
        .execute()
    },
  }
}
