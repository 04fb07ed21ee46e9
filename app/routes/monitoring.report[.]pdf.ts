import type { LoaderFunctionArgs } from '@remix-run/node'
import { regionReport } from '#app/components/papers/region-report.ts'
import { paperTexts } from '#app/content/paper-texts.ts'
import { RegionReportQuery } from '#app/forms/papers.ts'
import { paperResponse } from '#app/http/paper-response.server.ts'
import { respondRaw } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readRegionReport } from '#app/use-cases/papers/read-region-report.server.ts'

/** The report of a Kanwil as PDF: ?kanwil=…&year=… */
export const loader = respondRaw(async ({ request, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { kanwil, year } = RegionReportQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const tools = services()
  const report = await readRegionReport(tools, actor, { kanwilId: kanwil, year })
  const name = `${paperTexts.files.region}-${kanwil}-${report.year}.pdf`
  return paperResponse(request, regionReport(report, tools.env.demo), name)
})
