import type { Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { IndicatorFigureTable } from '#db/schema.ts'

export type IndicatorFigure = Selectable<IndicatorFigureTable>

const rowsAtOnce = 100

/** The figures that offices enter, one row for each key and period. */
export function indicatorFiguresRepository(db: Database) {
  return {
    /** Everything an office entered for some periods. */
    list(officeId: string, periods: readonly string[]): Promise<IndicatorFigure[]> {
      return db
        .selectFrom('indicatorFigure')
        .selectAll()
        .where('officeId', '=', officeId)
        .where('period', 'in', [...periods, ''])
        .orderBy('period')
        .orderBy('figureKey')
        .execute()
    },

    /** Writes figures over those of the same key; each row counts its version up by itself. */
    async save(figures: readonly Omit<IndicatorFigure, 'version'>[]): Promise<void> {
      for (let start = 0; start < figures.length; start += rowsAtOnce) {
        await db
          .insertInto('indicatorFigure')
          .values(figures.slice(start, start + rowsAtOnce).map((figure) => ({ ...figure, version: 1 })))
          .onConflict((conflict) =>
            conflict.columns(['officeId', 'period', 'figureKey']).doUpdateSet((eb) => ({
              value: eb.ref('excluded.value'),
              choice: eb.ref('excluded.choice'),
              source: eb.ref('excluded.source'),
              reason: eb.ref('excluded.reason'),
              version: eb('indicatorFigure.version', '+', 1),
              enteredBy: eb.ref('excluded.enteredBy'),
              enteredAt: eb.ref('excluded.enteredAt'),
            })),
          )
          .execute()
      }
    },

    /** Takes figures away that were left empty again. */
    async remove(officeId: string, period: string, keys: readonly string[]): Promise<void> {
      if (keys.length === 0) return
      await db
        .deleteFrom('indicatorFigure')
        .where('officeId', '=', officeId)
        .where('period', '=', period)
        .where('figureKey', 'in', keys)
        .execute()
    },
  }
}
