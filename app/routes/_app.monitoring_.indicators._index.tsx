import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { IndicatorPlace } from '#app/components/indicator-views/indicator-place.tsx'
import { NoPeriod, TablePage } from '#app/components/indicator-views/table-page.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { indicatorTableWords } from '#app/content/words/indicator-views.ts'
import { TableQuery } from '#app/forms/indicator-views.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readTable } from '#app/use-cases/indicator-views/read-table.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(indicatorTableWords, languageOf(matches)).title} · Menuju` },
]

export const loader = respond(async ({ request, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const query = TableQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  return { query, view: await readTable(services(), actor, query) }
})

export default function IndicatorTableRoute() {
  const { query, view } = useLoaderData<typeof loader>()
  if (!view) return <NoPeriod />
  return (
    <IndicatorPlace view={view}>
      <TablePage view={view} query={query} />
    </IndicatorPlace>
  )
}
