import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { EventFilters } from '#app/components/events/event-filters.tsx'
import { EventTable } from '#app/components/events/event-table.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { eventWords } from '#app/content/words/events.ts'
import { eventsAsked } from '#app/http/asked-events.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { listSearchedOffices, searchEvents } from '#app/use-cases/event-log/search-events.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(eventWords, languageOf(matches)).title} · Menuju` },
]

export const loader = respond(async ({ request, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { query, asked } = eventsAsked(request)
  const page = await searchEvents(services(), actor, asked)
  return { ...page, query, offices: await listSearchedOffices(services(), actor) }
})

export default function EventsRoute() {
  const { events, next, anchor, unknownPerson, query, offices } = useLoaderData<typeof loader>()
  const t = useWords(eventWords)
  const f = useFormats()
  const { setelah, ...values } = query
  const search = addressOf(values)
  return (
    <main id="isi" className="wrap desk">
      <header className="desk-head">
        <div>
          <h1>{t.title}</h1>
          <p className="quiet">{t.lead}</p>
        </div>
        <p className="actions">
          <a className="btn" href={`/events/export/csv?${search}`}>
            {t.csv}
          </a>
          <a className="btn" href={`/events/export/xlsx?${search}`}>
            {t.xlsx}
          </a>
        </p>
      </header>
      <p className="caption">
        {anchor ? t.sealed(f.date(anchor.day), f.whole(anchor.streams), anchor.hash.slice(0, 12)) : t.unsealed}
      </p>
      <EventFilters key={search} values={values} offices={offices} unknownPerson={unknownPerson} />
      {events.length > 0 ? (
        <EventTable events={events} />
      ) : (
        <EmptyState icon="search" title={t.emptyTitle}>
          {t.emptyAdvice}
        </EmptyState>
      )}
      <nav className="pages actions" aria-label={t.pages}>
        {setelah ? (
          <Link className="btn" to={`/events?${search}`}>
            {t.newest}
          </Link>
        ) : null}
        {next ? (
          <Link className="btn" to={`/events?${search}&setelah=${encodeURIComponent(placeText(next))}`} rel="next">
            {t.older}
          </Link>
        ) : null}
      </nav>
    </main>
  )
}

function addressOf(values: Readonly<Record<string, string | null>>): string {
  return new URLSearchParams(
    Object.entries(values).flatMap(([name, value]) => (value ? [[name, value]] : [])),
  ).toString()
}

function placeText({
  at,
  stream,
  position,
}: {
  readonly at: string
  readonly stream: string
  readonly position: number
}) {
  return `${at}~${position}~${stream}`
}
