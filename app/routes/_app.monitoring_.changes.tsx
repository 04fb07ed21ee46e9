import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ChangesPage } from '#app/components/monitoring/changes-page.tsx'
import { MonitoringPlace } from '#app/components/monitoring/monitoring-place.tsx'
import { NoCycle } from '#app/components/monitoring/no-cycle.tsx'
import { inLanguage } from '#app/content/words.ts'
import { leadershipWords } from '#app/content/words/leadership.ts'
import { ChangesQuery } from '#app/forms/leadership.ts'
import { readPreferences } from '#app/http/preferences.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readChanges } from '#app/use-cases/monitoring/read-changes.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${inLanguage(leadershipWords, page?.language ?? 'id').changesHeading} · Menuju` },
]

export const loader = respond(async ({ request, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const query = ChangesQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const view = await readChanges(services(), actor, query)
  return { query, view, language: readPreferences(request).language }
})

export default function ChangesRoute() {
  const { query, view } = useLoaderData<typeof loader>()
  if (!view) return <NoCycle />
  return (
    <MonitoringPlace view={view}>
      <ChangesPage view={view} query={query} />
    </MonitoringPlace>
  )
}
