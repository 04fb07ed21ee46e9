import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/components/reporting-kanwil/desk-page.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { reportDeskWords } from '#app/content/words/reporting-kanwil.ts'
import { ReportDeskQuery } from '#app/forms/report-desk.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readReportDesk } from '#app/use-cases/reporting/read-desk.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(reportDeskWords, languageOf(matches)).title} · Menuju` },
]

export const loader = respond(async ({ request, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const query = ReportDeskQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  return { query, desk: await readReportDesk(services(), actor, query) }
})

export default function ReportsRoute() {
  const { query, desk } = useLoaderData<typeof loader>()
  return <DeskPage query={query} desk={desk} />
}
