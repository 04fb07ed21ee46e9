import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { State } from '#app/components/state.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { editionWords } from '#app/content/words/editions.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { listEditionsInUse } from '#app/use-cases/cycles/editions-in-use.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(editionWords, languageOf(matches)).title} · Menuju` },
]

export const loader = respond(async ({ request, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  return { editions: await listEditionsInUse(services(), actor) }
})

export default function EditionsRoute() {
  const { editions } = useLoaderData<typeof loader>()
  const t = useWords(editionWords)
  const text = useText()
  const f = useFormats()
  return (
    <main id="isi" className="wrap desk">
      <header>
        <h1>{t.title}</h1>
        <p className="quiet">{t.lead}</p>
      </header>
      <table className="table table-cards">
        <thead>
          <tr>
            <th scope="col">{t.edition}</th>
            <th scope="col">{t.basis}</th>
            <th scope="col">{t.items}</th>
            <th scope="col">{t.use}</th>
            <th scope="col">{t.cycles}</th>
          </tr>
        </thead>
        <tbody>
          {editions.map(({ id, title, basis, items, scoringReady, years }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={`/instrumen/${id}`}>{text(title)}</Link>
              </th>
              <td>{basis.join('; ')}</td>
              <td data-label={t.items}>{f.whole(items)}</td>
              <td>
                {scoringReady ? (
                  <State tone="good" shape="done">
                    {t.ready}
                  </State>
                ) : (
                  <State tone="idle" shape="empty">
                    {t.readOnly}
                  </State>
                )}
              </td>
              <td data-label={t.cycles}>{years.length > 0 ? years.map(({ year }) => year).join(', ') : t.none}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </main>
  )
}
