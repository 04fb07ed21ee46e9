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

type ExpectedOfOffices = {
  readonly period: string
  readonly asked: readonly { readonly indicatorCode: string; readonly dueOn: string }[]
  readonly kinds: readonly string[]
  readonly firstDay: string
  readonly openedOn: string
}

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

    /**
     * A period as it was opened for an office, with the reports it expects of it, each with the targets that its cycle
     * sets; null where it sets none. One query; undefined where nothing is expected of the office.
     */
    async findWithTargets(officeId: string, period: string) {
      const rows = await db
        .selectFrom('indicatorReport')
        .innerJoin('indicatorPeriod as opened', 'opened.period', 'indicatorReport.period')
        .leftJoin('indicatorSetting', (join) =>
          join
            .onRef('indicatorSetting.cycleId', '=', 'opened.cycleId')
            .onRef('indicatorSetting.indicatorCode', '=', 'indicatorReport.indicatorCode'),
        )
        .selectAll('indicatorReport')
        .select(['indicatorSetting.targetWbk', 'indicatorSetting.targetWbbm'])
        .select(['opened.cycleId', 'opened.dueOn as periodDueOn', 'opened.closesOn'])
        .select((eb) =>
          eb
            .selectFrom('periodReopening')
            .select((of) => of.fn.max('periodReopening.closesOn').as('until'))
            .where('periodReopening.officeId', '=', officeId)
            .where('periodReopening.period', '=', period)
            .as('reopenedUntil'),
        )
        .where('indicatorReport.officeId', '=', officeId)
        .where('indicatorReport.period', '=', period)
        .orderBy('indicatorReport.indicatorCode')
        .execute()
      const [first] = rows
      if (!first) return undefined
      const { cycleId, periodDueOn: dueOn, closesOn, reopenedUntil } = first
      return {
        opened: { cycleId, dueOn, closesOn, reopenedUntil },
        reports: rows.map(({ cycleId: _c, periodDueOn: _d, closesOn: _o, reopenedUntil: _u, ...report }) => report),
      }
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

    /**
     * Fixes what is expected of every office of some kinds that was open on the first day of a period and still is on
     * the day it opens: each of the asked indicators with its due day. One statement, whatever the offices.
     */
    async expectOfOffices({ period, asked, kinds, firstDay, openedOn }: ExpectedOfOffices): Promise<void> {
      if (asked.length === 0) return
      const rows = asked.map(({ indicatorCode, dueOn }) => sql`(${indicatorCode}, ${dueOn})`)
      await sql`
        with asked (indicator_code, due_on) as (values ${sql.join(rows)})
        insert into indicator_report (office_id, indicator_code, period, due_on, state, version, note, not_applicable)
        select office.id, asked.indicator_code, ${period}, asked.due_on, 'kosong', 1, '', 0
        from organisation_unit as office cross join asked
        where office.kind in (${sql.join(kinds)})
          and (office.opened_on is null or office.opened_on <= ${firstDay})
          and (office.closed_on is null or office.closed_on >= ${openedOn})
        on conflict (office_id, indicator_code, period) do nothing`.execute(db)
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

    /** The reports of a cycle that have a value, with the predicate that their office aims at. */
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
        .selectAll('indicatorReport')
        .select(['assessment.target as predicate'])
        .where('indicatorPeriod.cycleId', '=', cycleId)
        .where('indicatorReport.value', 'is not', null)
        .$if(indicatorCode !== undefined, (query) => query.where('indicatorReport.indicatorCode', '=', indicatorCode!))
        .$if(officeId !== undefined, (query) => query.where('indicatorReport.officeId', '=', officeId!))
        .execute()
    },

    /** Keeps new judgements of reports that still are at the version they were made from; tells how many were. */
    async rejudge(judged: readonly IndicatorReport[]): Promise<number> {
      let changed = 0n
      for (let start = 0; start < judged.length; start += rowsAtOnce) {
        // The rows are there: nothing is inserted, and both engines find each by its key.
        const { numInsertedOrUpdatedRows } = await db
          .insertInto('indicatorReport')
          .values(judged.slice(start, start + rowsAtOnce))
          .onConflict((conflict) =>
            conflict
              .columns(['officeId', 'indicatorCode', 'period'])
              .doUpdateSet((eb) => ({
                target: eb.ref('excluded.target'),
                achievement: eb.ref('excluded.achievement'),
                colour: eb.ref('excluded.colour'),
              }))
              .whereRef('indicatorReport.version', '=', 'excluded.version'),
          )
          .executeTakeFirst()
        changed += numInsertedOrUpdatedRows ?? 0n
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
