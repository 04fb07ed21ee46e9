import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OfficeReportPage } from '#app/components/reporting-kanwil/office-report-page.tsx'
import { readForm } from '#app/http/form.server.ts'
import { actOnReports } from '#app/http/report-acts.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readOfficeReport } from '#app/use-cases/reporting/read-report.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page ? `${page.office.name} ${page.period.key} · Menuju` : 'Menuju' },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { officeId = '', period = '' } = params
  return readOfficeReport(services(), actor, { officeId, period })
})

export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const { officeId = '', period = '' } = params
  const act = await actOnReports(actor, { officeId, period }, await readForm(request))
  return data(act, { status: act.status })
})

export default function OfficeReportRoute() {
  const view = useLoaderData<typeof loader>()
  return <OfficeReportPage view={view} act={useActionData<typeof action>()} />
}
