import type { z } from 'zod'
import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import * as Forms from '#app/forms/report-desk.ts'
import type { ReportAct } from '#app/forms/report-desk.ts'
import { services } from '#app/platform/services.server.ts'
import { approveReports, returnReport } from '#app/use-cases/reporting/judge-reports.server.ts'
import { reopenPeriod } from '#app/use-cases/reporting/reopen-period.server.ts'
import { parseForm, textsOf } from './form.server.ts'

/** Approves, returns or opens again. Throws as the use cases do, except for what was changed or judged meanwhile. */
export async function actOnReports(
  actor: Actor,
  where: { readonly officeId: string; readonly period: string },
  fields: FormData,
): Promise<ReportAct> {
  const values = textsOf(fields)
  const act = parseForm(Forms.ReportIntent, fields)
  if (!act.ok) return { status: 400, ok: false, intent: '', errors: act.errors, values }
  const { intent } = act.value
  const tools = services()

  async function run<Schema extends z.ZodType>(
    schema: Schema,
    work: (value: z.output<Schema>) => Promise<void>,
  ): Promise<ReportAct> {
    const form = parseForm(schema, fields)
    if (!form.ok) return { status: 400, ok: false, intent, errors: form.errors, values }
    try {
      await work(form.value)
      return { status: 200, ok: true, intent }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      if (error.reason === 'stale-version') return { status: 409, ok: false, intent, values, stale: true }
      if (error.code !== 'invalid') throw error
      return { status: 400, ok: false, intent, errors: { closesOn: [error.reason] }, values }
    }
  }

  switch (intent) {
    case 'approve':
      return run(Forms.ApproveForm, (report) => approveReports(tools, actor, { ...where, reports: [report] }))
    case 'approve-all':
      return run(Forms.ApproveAllForm, ({ report }) => approveReports(tools, actor, { ...where, reports: report }))
    case 'return':
      return run(Forms.ReturnForm, (report) => returnReport(tools, actor, { ...where, ...report }))
    case 'reopen':
      return run(Forms.ReopenPeriodForm, (form) => reopenPeriod(tools, actor, { ...where, ...form }))
  }
}
