import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { TrendsPage } from '#app/components/indicator-views/trends-page.tsx'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { indicatorViewWords } from '#app/content/words/indicator-views.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readTrends } from '#app/use-cases/indicator-views/read-trends.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: view, matches }) => [
  { title: `${inLanguage(indicatorViewWords, languageOf(matches)).trendTitle} · ${view?.head.office ?? ''} · Menuju` },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  return readTrends(services(), actor, { officeId: params['officeId'] ?? '' })
})

export default function TrendsRoute() {
  const view = useLoaderData<typeof loader>()
  return (
    <OfficePlace head={view.head}>
      <TrendsPage view={view} />
    </OfficePlace>
  )
}
