import type { Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { saveOverSeen } from '#db/dialect/seen-version.server.ts'
import type { EvaluationReportTable } from '#db/schema.ts'

export type EvaluationReport = Selectable<EvaluationReportTable>

/** The report of the internal team, one for each assessment. */
export function evaluationReportsRepository(db: Database) {
  return {
    find(assessmentId: string): Promise<EvaluationReport | undefined> {
      return db.selectFrom('evaluationReport').selectAll().where('assessmentId', '=', assessmentId).executeTakeFirst()
    },

    /** Keeps the report if it still is at the version that was seen; 0 means "not there yet". */
    save(report: Omit<EvaluationReport, 'version'>, expectedVersion: number): Promise<boolean> {
      return saveOverSeen(db, 'evaluationReport', ['assessmentId'], report, expectedVersion)
    },
  }
}
