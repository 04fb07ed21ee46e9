import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { PeriodsPage } from '#app/components/reporting/periods-page.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { reportingWords } from '#app/content/words/reporting.ts'
import { PeriodsQuery } from '#app/forms/reporting.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readPeriods } from '#app/use-cases/reporting/read-periods.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(reportingWords, languageOf(matches)).title} · Menuju` },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { hal } = PeriodsQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  return readPeriods(services(), actor, params['officeId'] ?? '', hal)
})

export default function PeriodsRoute() {
  const page = useLoaderData<typeof loader>()
  return (
    <OfficePlace head={page.head}>
      <PeriodsPage page={page} />
    </OfficePlace>
  )
}
