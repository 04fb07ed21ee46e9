import type { Actor } from '#app/domain/access/actor.ts'
import type { Role } from '#app/domain/access/roles.ts'
import { AppError } from '#app/domain/errors.ts'
import { neededForRepair } from '#app/domain/reporting/closing.ts'
import type { ReportReturnReason } from '#app/domain/reporting/warnings.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { notify } from '#app/use-cases/notices/notify.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { recountApproved } from './keep-derived.server.ts'
import { reportPlace } from './report-place.server.ts'

type JudgeTools = Pick<Tools, 'store' | 'now' | 'newId' | 'holidays' | 'catalogue'>

/** Who at an office answers for its figures. */
export const figureRoles: readonly Role[] = ['operator_satker', 'ketua_tim_zi', 'kepala_kantor']

/** A report as the reviewer saw it. */
export type SeenReport = { readonly code: string; readonly version: number }

export type ApproveReports = {
  readonly officeId: string
  readonly period: string
  readonly reports: readonly SeenReport[]
}

/**
 * Approves reports that wait, all of them or none. Throws 'not-found', 'forbidden' (also for the own office), or
 * 'conflict' with 'stale-version' when one of them was changed or judged meanwhile.
 */
export function approveReports(tools: JudgeTools, actor: Actor, { reports, ...where }: ApproveReports): Promise<void> {
  return tools.store.transaction(async (repositories) => {
    await reportPlace(repositories, tools, actor, { ...where, action: 'indicator:judge' })
    const at = tools.now().toISOString()
    const judged = { state: 'disetujui' as const, judgedBy: actor.personId, judgedAt: at, reasonCode: null, note: '' }
    for (const { code, version } of reports) await changeWaiting(repositories, where, { code, version }, judged)
    await repositories.reportSummaries.keep(where.officeId, where.period)
    await recountApproved(repositories, tools, { ...where, codes: reports.map(({ code }) => code) })
    await repositories.events.append({
      stream: where.officeId,
      at,
      actorId: actor.personId,
      action: 'indicator-report.approved',
      subject: where.period,
      oldValue: { state: 'terkirim' },
      newValue: { state: 'disetujui', indicators: reports.map(({ code }) => code) },
    })
  })
}

export type ReturnReport = SeenReport & {
  readonly officeId: string
  readonly period: string
  readonly reasonCode: ReportReturnReason
  readonly note: string
}

/**
 * Returns a report with its reason, and tells the office. Where the period is closed or closes too soon, it is opened
 * for the office for as long as the repair needs. Errors as `approveReports`.
 */
export function returnReport(
  tools: JudgeTools,
  actor: Actor,
  { code, version, reasonCode, note, ...where }: ReturnReport,
): Promise<void> {
  return tools.store.transaction(async (repositories) => {
    const { unit, today, opened } = await reportPlace(repositories, tools, actor, {
      ...where,
      action: 'indicator:judge',
    })
    const at = tools.now().toISOString()
    const judged = { judgedBy: actor.personId, judgedAt: at, reasonCode, note }
    await changeWaiting(repositories, where, { code, version }, { state: 'dikembalikan', ...judged })
    await repositories.reportSummaries.keep(where.officeId, where.period)

    const { indicatorPeriods } = repositories
    const before = await indicatorPeriods.findReopening(where.officeId, where.period)
    const until = neededForRepair(opened, before, { today, holidays: tools.holidays })
    if (until !== undefined) {
      await indicatorPeriods.reopen({ ...where, closesOn: until, reason: note, openedBy: actor.personId, openedAt: at })
    }
    await repositories.events.append({
      stream: where.officeId,
      at,
      actorId: actor.personId,
      action: 'indicator-report.returned',
      subject: where.period,
      oldValue: { state: 'terkirim' },
      newValue: { state: 'dikembalikan', indicator: code, reasonCode, ...(until ? { closesOn: until } : {}) },
      reason: note,
    })
    await notify(repositories, tools, {
      ...{ kind: 'indicator-returned', officeId: unit.id, officePath: unit.path, today, assessmentId: null },
      subject: where.period,
      detail: { indicator: code, reasonCode },
      roles: figureRoles,
      except: actor.personId,
    })
  })
}

type Change = Parameters<Repositories['indicatorReports']['change']>[2]

async function changeWaiting(
  { indicatorReports }: Repositories,
  { officeId, period }: { readonly officeId: string; readonly period: string },
  { code, version }: SeenReport,
  change: Change,
): Promise<void> {
  const key = { officeId, period, indicatorCode: code }
  const report = await indicatorReports.find(key)
  if (!report) throw new AppError('not-found', 'report')
  const changed = report.state === 'terkirim' && (await indicatorReports.change(key, version, change))
  if (!changed) throw new AppError('conflict', 'stale-version')
}
