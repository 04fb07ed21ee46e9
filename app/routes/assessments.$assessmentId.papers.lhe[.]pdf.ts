import type { LoaderFunctionArgs } from '@remix-run/node'
import { reportPaper } from '#app/components/findings/report-paper.ts'
import { reportTexts } from '#app/content/report-texts.ts'
import { paperResponse } from '#app/http/paper-response.server.ts'
import { respondRaw } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readReport } from '#app/use-cases/findings/read-report.server.ts'

/** The report of the internal team as PDF. */
export const loader = respondRaw(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { assessmentId = '' } = params
  const tools = services()
  const view = await readReport(tools, actor, assessmentId)
  return paperResponse(request, reportPaper(view, tools.env.demo), `${reportTexts.file}-${assessmentId}.pdf`)
})
