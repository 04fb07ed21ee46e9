import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { UnitTable } from '#app/components/organisation/unit-table.tsx'
import { Pages } from '#app/components/pager.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { unitWords } from '#app/content/words/organisation.ts'
import { UnitsQuery } from '#app/forms/organisation.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { listUnits } from '#app/use-cases/organisation/list-units.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(unitWords, languageOf(matches)).title} · Menuju` },
]

export const loader = respond(async ({ request, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const asked = UnitsQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const { cari: search, keadaan: state, halaman: page } = asked
  return { ...(await listUnits(services(), actor, { search, state, page })), asked }
})

export default function UnitsRoute() {
  const { units, total, pages, asked } = useLoaderData<typeof loader>()
  const t = useWords(unitWords)
  const f = useFormats()
  const states = { open: t.stateOpen, closed: t.stateClosed, all: t.stateAll }
  return (
    <main id="isi" className="wrap desk">
      <header className="desk-head">
        <div>
          <h1>{t.title}</h1>
          <p className="quiet">{t.found(f.whole(total))}</p>
        </div>
        <p className="actions">
          <Link className="btn" to="/units/import">
            {t.bring}
          </Link>
          <Link className="btn btn-main" to="/units/new">
            {t.add}
          </Link>
        </p>
      </header>
      <Form method="get" className="find find-wide" role="search">
        <TextField label={t.search} name="cari" type="search" maxLength={100} defaultValue={asked.cari} />
        <Select
          label={t.shown}
          name="keadaan"
          options={Object.entries(states).map(([value, label]) => ({ value, label }))}
          defaultValue={asked.keadaan}
        />
        <button className="btn" type="submit">
          {t.find}
        </button>
      </Form>
      {units.length > 0 ? (
        <UnitTable units={units} />
      ) : (
        <EmptyState icon="search" title={t.emptyTitle}>
          {t.emptyAdvice}
        </EmptyState>
      )}
      <Pages
        page={asked.halaman}
        pages={pages}
        hrefOf={(next) =>
          `/units?${new URLSearchParams({ cari: asked.cari, keadaan: asked.keadaan, halaman: String(next) })}`
        }
      />
    </main>
  )
}
