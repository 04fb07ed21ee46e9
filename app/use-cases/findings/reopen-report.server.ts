import { AppError } from '#app/domain/errors.ts'
import { isWritable, reportStage } from '#app/domain/findings/report.ts'
import type { Repositories } from '#db/store.server.ts'

type Reports = Pick<Repositories, 'evaluationReports'>

/** The steps of a report that has to be handed on anew. */
export const noSteps = {
  submittedBy: null,
  submittedAt: null,
  approvedBy: null,
  approvedAt: null,
  signedBy: null,
  signedAt: null,
} as const

/**
 * Before findings change: a report that was handed on becomes a draft again, because it no longer says what was
 * approved. Throws 'conflict' 'report-signed' when it was signed: then it stays as it is.
 */
export async function reopenReport({ evaluationReports }: Reports, assessmentId: string): Promise<void> {
  const report = await evaluationReports.find(assessmentId)
  const stage = reportStage(report)
  if (!isWritable(stage)) throw new AppError('conflict', 'report-signed')
  if (!report || stage === 'draft') return
  const { version, ...kept } = report
  if (!(await evaluationReports.save({ ...kept, ...noSteps }, version))) {
    throw new AppError('conflict', 'finding-changed')
  }
}
