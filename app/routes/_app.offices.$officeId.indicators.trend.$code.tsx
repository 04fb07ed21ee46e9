import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { IndicatorPage } from '#app/components/indicator-views/indicator-page.tsx'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readIndicator } from '#app/use-cases/indicator-views/read-indicator.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: view, matches }) => [
  { title: view ? `${view.indicator.code} ${view.indicator.name[languageOf(matches)]} · Menuju` : 'Menuju' },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { officeId = '', code = '' } = params
  return readIndicator(services(), actor, { officeId, code })
})

export default function IndicatorRoute() {
  const view = useLoaderData<typeof loader>()
  return (
    <OfficePlace head={view.head}>
      <IndicatorPage view={view} key={view.indicator.code} />
    </OfficePlace>
  )
}
