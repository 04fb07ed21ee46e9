import { sql } from 'kysely'
import type { Insertable, Selectable, SqlBool } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { prepared } from '#db/dialect/prepared.server.ts'
import type { VerdictTable } from '#db/schema.ts'

export type Verdict = Selectable<VerdictTable>

/** A judged item that a reviewer has opened again and the office has not handed in since. */
export type OpenReopening = Pick<Verdict, 'itemCode' | 'tier'> & {
  readonly reason: string
  readonly reopenedAt: string
}

/** What of a verdict decides the score. */
export type VerdictFacts = Pick<Verdict, 'itemCode' | 'tier' | 'answerVersion' | 'outcome'>

type Outcome = Verdict['outcome'] | 'reopened'

const rowsAtOnce = 500

const judgedOf = prepared(1, (db, assessmentId: string) =>
  db
    .selectFrom('verdict')
    .select((eb) => ['itemCode', 'tier', 'answerVersion', eb.ref('outcome').$castTo<Outcome>().as('outcome')])
    .where('assessmentId', '=', assessmentId)
    .unionAll(
      db
        .selectFrom('itemReopening')
        .select(['itemCode', 'tier', sql<number>`0`.as('answerVersion'), sql<Outcome>`'reopened'`.as('outcome')])
        .where('assessmentId', '=', assessmentId)
        .where('closedAt', 'is', null),
    )
    .orderBy('itemCode')
    .orderBy('tier'),
)

/** What each tier decided about each item; its newest decision stands, the earlier ones are in the trace. */
export function verdictsRepository(db: Database) {
  return {
    /**
     * How many items each assessment of a cycle has, and how many of them a reviewer had accepted up to an instant, in
     * the version the office has now and without anybody having given it back.
     */
    async countAccepted(cycleId: string, until: string) {
      const accepted = db
        .selectFrom('verdict')
        .innerJoin('answer', (join) =>
          join
            .onRef('answer.assessmentId', '=', 'verdict.assessmentId')
            .onRef('answer.itemCode', '=', 'verdict.itemCode')
            .onRef('answer.version', '=', 'verdict.answerVersion')
            .on('answer.tier', '=', 'office'),
        )
        .innerJoin('assessment', 'assessment.id', 'verdict.assessmentId')
        .select(['verdict.assessmentId', 'verdict.itemCode'])
        .where('assessment.cycleId', '=', cycleId)
        .where('verdict.judgedAt', '<=', until)
        .groupBy(['verdict.assessmentId', 'verdict.itemCode'])
        .having(sql<SqlBool>`max(case when verdict.outcome = 'returned' then 1 else 0 end) = 0`)
      const rows = await db
        .selectFrom('assessment')
        .innerJoin('organisationUnit as office', 'office.id', 'assessment.officeId')
        .innerJoin('scoreSummary as summary', (join) =>
          join.onRef('summary.assessmentId', '=', 'assessment.id').on('summary.track', '=', 'supported'),
        )
        .leftJoin(accepted.as('accepted'), 'accepted.assessmentId', 'assessment.id')
        .select(['assessment.id', 'assessment.officeId', 'office.path as officePath', 'summary.items'])
        .select((eb) => eb.fn.count<number>('accepted.itemCode').as('accepted'))
        .where('assessment.cycleId', '=', cycleId)
        .groupBy(['assessment.id', 'assessment.officeId', 'office.path', 'summary.items'])
        .orderBy('assessment.id')
        .execute()
      return rows.map((row) => ({ ...row, items: Number(row.items), accepted: Number(row.accepted) }))
    },

    listByAssessment(assessmentId: string): Promise<Verdict[]> {
      return db
        .selectFrom('verdict')
        .selectAll()
        .where('assessmentId', '=', assessmentId)
        .orderBy('itemCode')
        .orderBy('tier')
        .execute()
    },

    /**
     * Of every verdict on an assessment what decides the score, and the judged items that are open again for the
     * office, in one query; ordered by item and tier. Reasons stay where they are.
     */
    async listWithReopenings(assessmentId: string): Promise<{
      readonly verdicts: readonly VerdictFacts[]
      readonly reopenings: readonly Pick<OpenReopening, 'itemCode' | 'tier'>[]
    }> {
      const verdicts: VerdictFacts[] = []
      const reopenings: Pick<OpenReopening, 'itemCode' | 'tier'>[] = []
      for (const { itemCode, tier, answerVersion, outcome } of (await judgedOf(db, assessmentId)).rows) {
        if (outcome === 'reopened') reopenings.push({ itemCode, tier })
        else verdicts.push({ itemCode, tier, answerVersion, outcome })
      }
      return { verdicts, reopenings }
    },

    /** Of every verdict only what decides the score; reasons stay where they are. Ordered by item and tier. */
    listFacts(assessmentId: string): Promise<VerdictFacts[]> {
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
