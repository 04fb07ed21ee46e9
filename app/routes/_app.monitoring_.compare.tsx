import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ComparisonPage } from '#app/components/monitoring/comparison-page.tsx'
import { MonitoringPlace } from '#app/components/monitoring/monitoring-place.tsx'
import { NoCycle } from '#app/components/monitoring/no-cycle.tsx'
import { inLanguage } from '#app/content/words.ts'
import { leadershipWords } from '#app/content/words/leadership.ts'
import { CompareQuery } from '#app/forms/leadership.ts'
import { readPreferences } from '#app/http/preferences.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { comparedOffices, readComparison } from '#app/use-cases/monitoring/read-comparison.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${inLanguage(leadershipWords, page?.language ?? 'id').compareHeading} · Menuju` },
]

export const loader = respond(async ({ request, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { searchParams } = new URL(request.url)
  const query = CompareQuery.parse({
    tahun: searchParams.get('tahun') ?? undefined,
    office: searchParams.getAll('office'),
  })
  const view = await readComparison(services(), actor, query)
  const cut = new Set(query.officeIds).size > comparedOffices
  return { query, view, cut, language: readPreferences(request).language }
})

export default function CompareRoute() {
  const { query, view, cut } = useLoaderData<typeof loader>()
  if (!view) return <NoCycle />
  return (
    <MonitoringPlace view={view}>
      <ComparisonPage view={view} year={query.year} cut={cut} />
    </MonitoringPlace>
  )
}
