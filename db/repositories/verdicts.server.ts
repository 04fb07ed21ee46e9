import type { Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { VerdictTable } from '#db/schema.ts'

export type Verdict = Selectable<VerdictTable>

const rowsAtOnce = 500

/** What each tier decided about each item; its newest decision stands, the earlier ones are in the trace. */
export function verdictsRepository(db: Database) {
  return {
    listByAssessment(assessmentId: string): Promise<Verdict[]> {
      return db
        .selectFrom('verdict')
        .selectAll()
        .where('assessmentId', '=', assessmentId)
        .orderBy('itemCode')
        .orderBy('tier')
        .execute()
    },

    /** Of every verdict only what decides the score; reasons stay where they are. Ordered by item and tier. */
    listFacts(assessmentId: string): Promise<Pick<Verdict, 'itemCode' | 'tier' | 'answerVersion' | 'outcome'>[]> {
      return db
        .selectFrom('verdict')
        .select(['itemCode', 'tier', 'answerVersion', 'outcome'])
        .where('assessmentId', '=', assessmentId)
        .orderBy('itemCode')
        .orderBy('tier')
        .execute()
    },

    listByItem(assessmentId: string, itemCode: string): Promise<Verdict[]> {
      return db
        .selectFrom('verdict')
        .selectAll()
        .where('assessmentId', '=', assessmentId)
        .where('itemCode', '=', itemCode)
        .orderBy('tier')
        .execute()
    },

    async save(verdict: Insertable<VerdictTable>): Promise<void> {
      await db
        .insertInto('verdict')
        .values(verdict)
        .onConflict((conflict) =>
          conflict.columns(['assessmentId', 'itemCode', 'tier']).doUpdateSet((eb) => ({
            answerVersion: eb.ref('excluded.answerVersion'),
            outcome: eb.ref('excluded.outcome'),
            reasonCode: eb.ref('excluded.reasonCode'),
            note: eb.ref('excluded.note'),
            judgedBy: eb.ref('excluded.judgedBy'),
            judgedAt: eb.ref('excluded.judgedAt'),
          })),
        )
        .execute()
    },

    /** Takes a tier's verdict on an item back; what it was stays in the trace. */
    async remove(assessmentId: string, itemCode: string, tier: Verdict['tier']): Promise<void> {
      await db
        .deleteFrom('verdict')
        .where('assessmentId', '=', assessmentId)
        .where('itemCode', '=', itemCode)
        .where('tier', '=', tier)
        .execute()
    },

    async insertMany(verdicts: readonly Insertable<VerdictTable>[]): Promise<void> {
      for (let start = 0; start < verdicts.length; start += rowsAtOnce) {
        await db
          .insertInto('verdict')
          .values(verdicts.slice(start, start + rowsAtOnce))
          .execute()
      }
    },
  }
}
