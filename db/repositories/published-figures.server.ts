import type { Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { PublishedFigureTable } from '#db/schema.ts'

export type PublishedFigure = Selectable<PublishedFigureTable>

/** A report that a figure may be published from, with the figures of what was handed in last. */
export type PublishableReport = {
  readonly indicatorCode: string
  readonly period: string
  readonly state: string
  readonly version: number
  readonly value: number | null
  readonly target: number | null
  readonly colour: PublishedFigure['colour']
  readonly grade: string | null
  /** Canonical JSON by figure key; null where no version was kept. */
  readonly figures: string | null
}

type Told = 'toldVersion'
type Key = Pick<PublishedFigure, 'officeId' | 'indicatorCode' | 'period'>
type End = { readonly withdrawnAt: string; readonly withdrawnBy: string; readonly withdrawnReason: string }

/** Figures as they were published, and what they may be published from. */
export function publishedFiguresRepository(db: Database) {
  const last = (officeId: string) =>
    db
      .selectFrom('publishedFigure')
      .selectAll()
      .where('officeId', '=', officeId)
      .where('replacedAt', 'is', null)
      .orderBy('indicatorCode')
      .orderBy('period', 'desc')

  return {
    /** The last of each indicator and period, also where it was withdrawn; the newest period first. */
    listLast(officeId: string): Promise<PublishedFigure[]> {
      return last(officeId).execute()
    },

    /** What the public sees. */
    listShown(officeId: string): Promise<PublishedFigure[]> {
      return last(officeId).where('withdrawnAt', 'is', null).execute()
    },

    /** Offices that show a figure whose report has changed in any way since, and is approved. */
    listTouched() {
      return db
        .selectFrom('publishedFigure as shown')
        .innerJoin('indicatorReport as report', (join) =>
          join
            .onRef('report.officeId', '=', 'shown.officeId')
            .onRef('report.indicatorCode', '=', 'shown.indicatorCode')
            .onRef('report.period', '=', 'shown.period'),
        )
        .innerJoin('organisationUnit as office', 'office.id', 'shown.officeId')
        .select(['shown.officeId', 'office.path', 'office.timezone'])
        .distinct()
        .where('shown.replacedAt', 'is', null)
        .where('shown.withdrawnAt', 'is', null)
        .where('report.state', '=', 'disetujui')
        .whereRef('report.version', '<>', 'shown.sourceVersion')
        .orderBy('shown.officeId')
        .execute()
    },

    /** What an office handed in of some indicators for the periods of a year on. */
    listReports(officeId: string, codes: readonly string[], fromYear: number): Promise<PublishableReport[]> {
      return db
        .selectFrom('indicatorReport as report')
        .leftJoin('indicatorReportVersion as kept', (join) =>
          join
            .onRef('kept.officeId', '=', 'report.officeId')
            .onRef('kept.indicatorCode', '=', 'report.indicatorCode')
            .onRef('kept.period', '=', 'report.period')
            .on((eb) =>
              eb(
                'kept.number',
                '=',
                eb
                  .selectFrom('indicatorReportVersion as newest')
                  .select(({ fn }) => fn.max('newest.number').as('number'))
                  .whereRef('newest.officeId', '=', 'report.officeId')
                  .whereRef('newest.indicatorCode', '=', 'report.indicatorCode')
                  .whereRef('newest.period', '=', 'report.period'),
              ),
            ),
        )
        .select(['report.indicatorCode', 'report.period', 'report.state', 'report.version', 'report.value'])
        .select(['report.target', 'report.colour', 'report.grade', 'kept.figures'])
        .where('report.officeId', '=', officeId)
        .where('report.indicatorCode', 'in', [...codes, ''])
        .where('report.period', '>=', String(fromYear))
        .where('report.submittedAt', 'is not', null)
        .orderBy('report.indicatorCode')
        .orderBy('report.period', 'desc')
        .execute()
    },

    /**
     * Shows a figure as number `after` + 1 of its indicator and period; what was shown before ends in the same moment.
     * False when `after` is not the last any more: somebody was faster.
     */
    async publish(
      figure: Omit<PublishedFigure, 'number' | 'replacedAt' | Told | keyof End>,
      after: number,
    ): Promise<boolean> {
      if (after > 0) {
        const replaced = { replacedAt: figure.publishedAt }
        const { numUpdatedRows } = await of({ ...figure, number: after })
          .set(replaced)
          .executeTakeFirst()
        if (numUpdatedRows !== 1n) return false
      }
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('publishedFigure')
        .values({ ...figure, ...notEnded, number: after + 1 })
        .onConflict((conflict) => conflict.columns(['officeId', 'indicatorCode', 'period', 'number']).doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },

    /** Takes the very figure that was seen from the public; false when it was replaced or withdrawn meanwhile. */
    async withdraw(key: Key & { readonly number: number }, end: End): Promise<boolean> {
      const { numUpdatedRows } = await of(key).where('withdrawnAt', 'is', null).set(end).executeTakeFirst()
      return numUpdatedRows === 1n
    },

    /** Keeps that its head is told of this version of the report; false when that was done before, or it ended. */
    async markTold(key: Key & { readonly number: number }, version: number): Promise<boolean> {
      const { numUpdatedRows } = await of(key)
        .where('withdrawnAt', 'is', null)
        .where((eb) => eb.or([eb('toldVersion', 'is', null), eb('toldVersion', '<>', version)]))
        .set({ toldVersion: version })
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    async insertMany(figures: readonly Omit<PublishedFigure, 'replacedAt' | Told | keyof End>[]): Promise<void> {
      for (let start = 0; start < figures.length; start += rowsAtOnce) {
        await db
          .insertInto('publishedFigure')
          .values(figures.slice(start, start + rowsAtOnce).map((figure) => ({ ...figure, ...notEnded })))
          .execute()
      }
    },
  }

  function of({ officeId, indicatorCode, period, number }: Key & { readonly number: number }) {
    return db
      .updateTable('publishedFigure')
      .where('officeId', '=', officeId)
      .where('indicatorCode', '=', indicatorCode)
      .where('period', '=', period)
      .where('number', '=', number)
      .where('replacedAt', 'is', null)
  }
}

const rowsAtOnce = 50
const notEnded = { toldVersion: null, replacedAt: null, withdrawnAt: null, withdrawnBy: null, withdrawnReason: '' }
