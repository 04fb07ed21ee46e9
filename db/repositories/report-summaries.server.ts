import { sql } from 'kysely'
import type { Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { ReportSummaryTable } from '#db/schema.ts'

export type ReportSummary = Selectable<ReportSummaryTable>

const columns = [
  ...(['officeId', 'period', 'expected', 'submitted', 'onTime', 'waiting'] as const),
  ...(['approved', 'returned', 'green', 'yellow', 'red'] as const),
]

/** The reports of each office and period, counted, so that lists of all offices read one row for each. */
export function reportSummariesRepository(db: Database) {
  async function keep(period: string, officeId?: string): Promise<void> {
    await db
      .insertInto('reportSummary')
      .columns(columns)
      .expression((eb) =>
        eb
          .selectFrom('indicatorReport')
          .select((of) => [
            'officeId',
            'period',
            of.fn.countAll<number>().as('expected'),
            times(sql`submitted_at is not null`).as('submitted'),
            times(sql`first_submitted_on <= due_on`).as('onTime'),
            times(sql`state = 'terkirim'`).as('waiting'),
            times(sql`state = 'disetujui'`).as('approved'),
            times(sql`state = 'dikembalikan'`).as('returned'),
            times(sql`colour = 'green'`).as('green'),
            times(sql`colour = 'yellow'`).as('yellow'),
            times(sql`colour = 'red'`).as('red'),
          ])
          .where('period', '=', period)
          .$if(officeId !== undefined, (query) => query.where('officeId', '=', officeId!))
          .groupBy(['officeId', 'period']),
      )
      .onConflict((conflict) =>
        conflict.columns(['officeId', 'period']).doUpdateSet((eb) => ({
          expected: eb.ref('excluded.expected'),
          submitted: eb.ref('excluded.submitted'),
          onTime: eb.ref('excluded.onTime'),
          waiting: eb.ref('excluded.waiting'),
          approved: eb.ref('excluded.approved'),
          returned: eb.ref('excluded.returned'),
          green: eb.ref('excluded.green'),
          yellow: eb.ref('excluded.yellow'),
          red: eb.ref('excluded.red'),
        })),
      )
      .execute()
  }

  return {
    /**
     * Counts the reports of an office and period again; belongs into the transaction of every change of one. On time
     * is what was first handed in on its due day or before.
     */
    keep(officeId: string, period: string): Promise<void> {
      return keep(period, officeId)
    },

    /** As `keep`, for every office of a period at once. */
    keepAll(period: string): Promise<void> {
      return keep(period)
    },

    /** Of how many offices something is expected in a period. */
    async countOffices(period: string): Promise<number> {
      const { count } = await db
        .selectFrom('reportSummary')
        .select((eb) => eb.fn.countAll().as('count'))
        .where('period', '=', period)
        .executeTakeFirstOrThrow()
      return Number(count)
    },

    /** The periods of one office, the newest due last. */
    listForOffice(officeId: string, periods: readonly string[]): Promise<ReportSummary[]> {
      return db
        .selectFrom('reportSummary')
        .selectAll()
        .where('officeId', '=', officeId)
        .where('period', 'in', [...periods, ''])
        .orderBy('period')
        .execute()
    },
  }
}

function times(condition: ReturnType<typeof sql>) {
  return sql<number>`count(*) filter (where ${condition})`
}
