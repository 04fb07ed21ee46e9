import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { ActivityTable } from '#app/components/overview/activity-table.tsx'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { activityPath, officePath } from '#app/components/overview/paths.ts'
import { Pages } from '#app/components/pager.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { activityWords } from '#app/content/words/activity.ts'
import { overviewWords } from '#app/content/words/overview.ts'
import { pageIn, yearIn } from '#app/http/asked.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readActivity } from '#app/use-cases/overview/read-activity.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.head.office} · Menuju` }]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { searchParams } = new URL(request.url)
  const asked = { officeId: params['officeId'] ?? '', year: yearIn(searchParams), page: pageIn(searchParams) }
  return readActivity(services(), actor, asked)
})

export default function ActivityRoute() {
  const { head, assessmentId, events, total, page, pages } = useLoaderData<typeof loader>()
  const t = useWords(activityWords)
  const o = useWords(overviewWords)
  const f = useFormats()
  return (
    <OfficePlace head={head}>
      <main id="isi" className="wrap page">
        <Crumbs crumbs={[{ text: o.title, href: officePath(head.officeId, head.year) }, { text: t.title }]} />
        <header>
          <h1>{t.title}</h1>
          <p className="quiet">{total > 0 ? t.lead(f.whole(total), head.year) : t.empty}</p>
        </header>
        {events.length > 0 ? <ActivityTable events={events} assessmentId={assessmentId} /> : null}
        <Pages page={page} pages={pages} hrefOf={(to) => activityPath(head.officeId, head.year, to)} />
      </main>
    </OfficePlace>
  )
}
