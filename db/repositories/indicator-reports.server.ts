import type { Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { IndicatorReportTable, IndicatorReportVersionTable } from '#db/schema.ts'

export type IndicatorReport = Selectable<IndicatorReportTable>
export type IndicatorReportVersion = Selectable<IndicatorReportVersionTable>

export type ReportKey = Pick<IndicatorReport, 'officeId' | 'indicatorCode' | 'period'>

/** What an act changes of a report; whatever is left out stays. */
export type ReportChange = Partial<Omit<IndicatorReport, keyof ReportKey | 'version' | 'dueOn'>>

const rowsAtOnce = 50

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

    async addVersion(version: Insertable<IndicatorReportVersionTable>): Promise<void> {
      await db.insertInto('indicatorReportVersion').values(version).execute()
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
