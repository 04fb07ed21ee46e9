import type { Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { EvaluationReportTable } from '#db/schema.ts'

export type EvaluationReport = Selectable<EvaluationReportTable>

/** The report of the internal team, one for each assessment. */
export function evaluationReportsRepository(db: Database) {
  return {
    find(assessmentId: string): Promise<EvaluationReport | undefined> {
      return db.selectFrom('evaluationReport').selectAll().where('assessmentId', '=', assessmentId).executeTakeFirst()
    },

    /** Keeps the report if it still is at the version that was seen; 0 means "not there yet". */
    async save(report: Omit<EvaluationReport, 'version'>, expectedVersion: number): Promise<boolean> {
      if (expectedVersion === 0) {
        const { numInsertedOrUpdatedRows } = await db
          .insertInto('evaluationReport')
          .values({ ...report, version: 1 })
          .onConflict((conflict) => conflict.column('assessmentId').doNothing())
          .executeTakeFirst()
        return numInsertedOrUpdatedRows === 1n
      }
      const { numUpdatedRows } = await db
        .updateTable('evaluationReport')
        .set({ ...report, version: expectedVersion + 1 })
        .where('assessmentId', '=', report.assessmentId)
        .where('version', '=', expectedVersion)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
  }
}
