import { sql } from 'kysely'
import type { Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { IndicatorFigureTable } from '#db/schema.ts'

export type IndicatorFigure = Selectable<IndicatorFigureTable>

const rowsAtOnce = 100

/** Approved periods of an indicator that are counted as a figure of a longer period. */
export type ApprovedCount = {
  readonly figureKey: string
  /** The longer period. */
  readonly period: string
  /** The indicator whose reports are counted. */
  readonly code: string
  /** The periods within the longer one, the earliest first. */
  readonly within: readonly string[]
  readonly countedAt: string
  readonly officeId?: string | undefined
}

type KeptFigure = { readonly cycleId: string; readonly period: string; readonly figureKey: string }

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

    /**
     * Counts at every office, or at one, the periods for which an indicator has an approved value, and keeps the count;
     * the value of an approved report stands while it is corrected. Offices that were not asked from the first of the
     * periods on are left out: their count could not be whole. A count that is the same stays as it is.
     */
    async keepApproved({ figureKey, period, code, within, countedAt, officeId }: ApprovedCount): Promise<number> {
      const { numAffectedRows = 0n } = await sql`
        insert into indicator_figure
          (office_id, period, figure_key, value, choice, source, reason, version, entered_by, entered_at)
        select office_id, ${period}, ${figureKey},
          count(*) filter (where value is not null
            and (state = 'disetujui' or (state = 'draf' and submitted_at is not null))),
          null, 'counted', '', 1, null, ${countedAt}
        from indicator_report
        where indicator_code = ${code} and period in (${sql.join(within)})
          and ${officeId === undefined ? sql`1 = 1` : sql`office_id = ${officeId}`}
        group by office_id
        having min(period) = ${within[0]}
        on conflict (office_id, period, figure_key) do update
          set value = excluded.value, version = indicator_figure.version + 1, entered_at = excluded.entered_at
          where indicator_figure.value <> excluded.value`.execute(db)
      return Number(numAffectedRows)
    },

    /** Whether any office of a cycle has a figure of a key in a period. */
    async isKept({ cycleId, period, figureKey }: KeptFigure): Promise<boolean> {
      const found = await db
        .selectFrom('assessment')
        .innerJoin('indicatorFigure as figure', 'figure.officeId', 'assessment.officeId')
        .select('figure.officeId')
        .where('assessment.cycleId', '=', cycleId)
        .where('figure.period', '=', period)
        .where('figure.figureKey', '=', figureKey)
        .limit(1)
        .executeTakeFirst()
      return found !== undefined
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
