import type { Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { IndicatorPeriodTable, PeriodReopeningTable } from '#db/schema.ts'

export type IndicatorPeriod = Selectable<IndicatorPeriodTable>
export type PeriodReopening = Selectable<PeriodReopeningTable>

/** The periods that were opened for reporting, and the ones opened again for one office. */
export function indicatorPeriodsRepository(db: Database) {
  return {
    find(period: string): Promise<IndicatorPeriod | undefined> {
      return db.selectFrom('indicatorPeriod').selectAll().where('period', '=', period).executeTakeFirst()
    },

    /** The newest periods first, of one kind or of all; `offset` passes over as many of them. */
    list(limit: number, kind?: IndicatorPeriod['kind'], offset = 0): Promise<IndicatorPeriod[]> {
      return db
        .selectFrom('indicatorPeriod')
        .selectAll()
        .$if(kind !== undefined, (query) => query.where('kind', '=', kind!))
        .orderBy('dueOn', 'desc')
        .orderBy('period', 'desc')
        .limit(limit)
        .offset(offset)
        .execute()
    },

    /** Every period of a cycle, in the order of their names. */
    listByCycle(cycleId: string): Promise<IndicatorPeriod[]> {
      return db.selectFrom('indicatorPeriod').selectAll().where('cycleId', '=', cycleId).orderBy('period').execute()
    },

    /** False when the period was opened already. */
    async open(period: IndicatorPeriod): Promise<boolean> {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('indicatorPeriod')
        .values(period)
        .onConflict((conflict) => conflict.column('period').doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },

    /** A period with the last day to which it was opened again for an office; null where it was not. */
    findForOffice(
      period: string,
      officeId: string,
    ): Promise<(IndicatorPeriod & { readonly reopenedUntil: string | null }) | undefined> {
      return db
        .selectFrom('indicatorPeriod')
        .selectAll()
        .select((eb) =>
          eb
            .selectFrom('periodReopening')
            .select((of) => of.fn.max('periodReopening.closesOn').as('until'))
            .where('periodReopening.officeId', '=', officeId)
            .whereRef('periodReopening.period', '=', 'indicatorPeriod.period')
            .as('reopenedUntil'),
        )
        .where('period', '=', period)
        .executeTakeFirst()
    },

    /** Until when periods were opened again for an office; those that never were are left out. */
    listReopenings(officeId: string, periods: readonly string[]) {
      return db
        .selectFrom('periodReopening')
        .select((of) => ['period', of.fn.max('closesOn').as('closesOn')])
        .where('officeId', '=', officeId)
        .where('period', 'in', [...periods, ''])
        .groupBy('period')
        .execute()
    },

    /** The last reopening of a period for an office. */
    findReopening(officeId: string, period: string): Promise<PeriodReopening | undefined> {
      return db
        .selectFrom('periodReopening')
        .selectAll()
        .where('officeId', '=', officeId)
        .where('period', '=', period)
        .orderBy('openedAt', 'desc')
        .limit(1)
        .executeTakeFirst()
    },

    async reopen(reopening: PeriodReopening): Promise<void> {
      await db.insertInto('periodReopening').values(reopening).execute()
    },
  }
}
