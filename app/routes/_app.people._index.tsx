import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Pages } from '#app/components/pager.tsx'
import { PeopleTable } from '#app/components/people/people-table.tsx'
import { useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { peopleWords } from '#app/content/words/people.ts'
import { canAnywhere } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { PeopleQuery } from '#app/forms/accounts-people.ts'
import { readPreferences } from '#app/http/preferences.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { listPeople } from '#app/use-cases/accounts/list-people.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${inLanguage(peopleWords, page?.language ?? 'id').title} · Menuju` },
]

export const loader = respond(async ({ request, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { cari: search, halaman: page } = PeopleQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const found = await listPeople(services(), actor, { search, page })
  const canInvite = canAnywhere(actor, 'people:manage', localDay(services().now()))
  return { ...found, search, page, canInvite, language: readPreferences(request).language }
})

export default function PeopleRoute() {
  const { people, total, pages, page, search, canInvite } = useLoaderData<typeof loader>()
  const t = useWords(peopleWords)
  return (
    <main id="isi" className="wrap desk">
      <header className="desk-head">
        <div>
          <h1>{t.title}</h1>
          <p className="quiet">{t.found(total)}</p>
        </div>
        {canInvite ? (
          <p className="actions">
            <Link className="btn" to="/people/import">
              {t.bring}
            </Link>
            <Link className="btn btn-main" to="/people/new">
              {t.invite}
            </Link>
          </p>
        ) : null}
      </header>
      <Form method="get" className="find" role="search">
        <TextField label={t.search} name="cari" type="search" defaultValue={search} />
        <button className="btn" type="submit">
          {t.find}
        </button>
      </Form>
      {people.length > 0 ? (
        <PeopleTable people={people} />
      ) : (
        <EmptyState icon="users" title={t.emptyTitle}>
          {t.emptyAdvice}
        </EmptyState>
      )}
      <Pages
        page={page}
        pages={pages}
        hrefOf={(next) => `/people?${new URLSearchParams({ cari: search, halaman: String(next) })}`}
      />
    </main>
  )
}
