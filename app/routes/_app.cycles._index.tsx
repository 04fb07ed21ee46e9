import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { cycleStates, cycleWords } from '#app/content/words/cycles.ts'
import { readPreferences } from '#app/http/preferences.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { listCycles } from '#app/use-cases/cycles/list-cycles.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${inLanguage(cycleWords, page?.language ?? 'id').title} · Menuju` },
]

export const loader = respond(async ({ request, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  return { cycles: await listCycles(services(), actor), language: readPreferences(request).language }
})

export default function CyclesRoute() {
  const { cycles } = useLoaderData<typeof loader>()
  const t = useWords(cycleWords)
  const states = useWords(cycleStates)
  const text = useText()
  const f = useFormats()
  return (
    <main id="isi" className="wrap desk">
      <header className="desk-head">
        <div>
          <h1>{t.title}</h1>
          <p className="quiet">{t.lead}</p>
        </div>
        <Link className="btn btn-main" to="/cycles/new">
          {t.create}
        </Link>
      </header>
      {cycles.length === 0 ? (
        <EmptyState icon="clock" title={t.emptyTitle}>
          {t.emptyAdvice}
        </EmptyState>
      ) : (
        <table className="table table-cards">
          <thead>
            <tr>
              <th scope="col">{t.year}</th>
              <th scope="col">{t.edition}</th>
              <th scope="col">{t.evidence}</th>
              <th scope="col">{t.state}</th>
            </tr>
          </thead>
          <tbody>
            {cycles.map(({ id, year, state, edition, evidenceFrom, evidenceTo }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to={`/cycles/${id}`}>{t.yearTitle(year)}</Link>
                </th>
                <td>{text(edition)}</td>
                <td>{f.period(evidenceFrom, evidenceTo)}</td>
                <td>{states[state]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  )
}
