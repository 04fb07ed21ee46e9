import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { reasonLimit } from '#app/domain/reporting/entry.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { loadPeriod } from './load-form.server.ts'
import { reportingOffice } from './reporting-office.server.ts'

export type CorrectReport = {
  readonly officeId: string
  readonly period: string
  readonly indicatorCode: string
  /** The version of the report that was seen. */
  readonly expectedVersion: number
  readonly reason: string
}

/**
 * Opens an approved report again for the office, with a reason. Lists go on showing the approved value until the
 * correction is handed in as a new version; the reason waits in the report's note until then.
 *
 * Errors: 'not-found', 'forbidden', 'invalid' 'reason-missing' or 'reason-too-long', 'conflict' 'period-closed',
 * 'report-changed' when it is not approved any more.
 */
export async function correctReport(
  tools: Pick<Tools, 'store' | 'now' | 'catalogue'>,
  actor: Actor,
  { officeId, period, indicatorCode, expectedVersion, reason }: CorrectReport,
): Promise<void> {
  const why = reason.trim()
  const at = tools.now().toISOString()
  await tools.store.transaction(async (repositories) => {
    const { place } = await reportingOffice(repositories, tools, actor, { officeId, period }, 'figure:submit')
    const { reports, isOpen, closesOn } = await loadPeriod(
      repositories,
      tools,
      { officeId, period, today: place.today },
      true,
    )
    const report = reports.find((one) => one.indicatorCode === indicatorCode)
    if (!report) throw new AppError('not-found', 'indicator')
    if (!isOpen) throw new AppError('conflict', 'period-closed', { closesOn })
    if (report.state !== 'disetujui' || report.version !== expectedVersion) {
      throw new AppError('conflict', 'report-changed')
    }
    if (why === '') throw new AppError('invalid', 'reason-missing')
    if ([...why].length > reasonLimit) throw new AppError('invalid', 'reason-too-long')

    const key = { officeId, indicatorCode, period }
    const change = { state: 'draf' as const, judgedBy: null, judgedAt: null, note: why }
    await repositories.indicatorReports.change(key, report.version, change)
    await repositories.reportSummaries.keep(officeId, period)
    await repositories.events.append({
      ...{ stream: officeId, at, actorId: actor.personId, action: 'figures.correction-opened', subject: period },
      oldValue: { code: indicatorCode, state: report.state },
      newValue: { code: indicatorCode, state: 'draf' },
      reason: why,
    })
  })
}
