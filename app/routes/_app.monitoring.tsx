import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { PlaceBar } from '#app/components/frame/place-bar.tsx'
import { DeskTabs } from '#app/components/monitoring/desk-tabs.tsx'
import { Filters } from '#app/components/monitoring/filters.tsx'
import { Findings } from '#app/components/monitoring/findings.tsx'
import { NoCycle } from '#app/components/monitoring/no-cycle.tsx'
import { OfficeTable } from '#app/components/monitoring/office-table.tsx'
import { SavedFilters } from '#app/components/monitoring/saved-filters.tsx'
import { MonitoringFoot } from '#app/components/monitoring/monitoring-foot.tsx'
import { useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { monitoringWords } from '#app/content/words/monitoring.ts'
import { canOverall } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { MonitoringQuery } from '#app/forms/monitoring.ts'
import { readForm } from '#app/http/form.server.ts'
import { readPreferences } from '#app/http/preferences.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { actOnSavedFilter } from '#app/http/saved-filter-acts.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readMonitoring } from '#app/use-cases/monitoring/read-monitoring.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${inLanguage(monitoringWords, page?.language ?? 'id').title} · Menuju` },
]

export const loader = respond(async ({ request, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const query = MonitoringQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const view = await readMonitoring(services(), actor, query)
  const opensCycles = canOverall(actor, 'cycle:manage', localDay(services().now()))
  return { query, view, opensCycles, language: readPreferences(request).language }
})

/** Keeps, renames or forgets a filter of one's own; the table stays as it was asked for. */
export const action = respond(async ({ request }: ActionFunctionArgs) => {
  const answer = await actOnSavedFilter(await requireActor(request), await readForm(request))
  if (!answer.ok) return data(answer, { status: 400 })
  return redirect(`/monitoring${new URL(request.url).search}`)
})

export default function MonitoringRoute() {
  const { query, view, opensCycles } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(monitoringWords)
  if (!view) return <NoCycle opensCycles={opensCycles} />
  const { kanwil } = view.choices
  const [only] = kanwil
  return (
    <>
      <PlaceBar
        office={kanwil.length === 1 && only ? only.name : t.everywhere}
        {...(kanwil.length > 1 ? { kanwil: t.regions(kanwil.length) } : {})}
        deadline={{ day: view.proposalDay, now: view.now }}
      >
        <span className="quiet hide-phone">{t.assessmentYear(String(view.year))}</span>
      </PlaceBar>
      <main id="isi" className="wrap">
        <DeskTabs />
        <h1 className="sr">{t.heading}</h1>
        <Findings findings={view.findings} query={query} />
        <SavedFilters filters={view.filters} query={query} answer={answer} />
        <Filters query={query} view={view} />
        {view.rows.length > 0 ? (
          <OfficeTable query={query} view={view} />
        ) : (
          <EmptyState icon="search" title={t.emptyTitle}>
            {t.emptyAdvice}
          </EmptyState>
        )}
        <MonitoringFoot query={query} view={view} />
      </main>
    </>
  )
}
