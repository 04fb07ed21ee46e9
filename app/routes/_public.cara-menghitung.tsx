import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Method } from '#app/components/instrument/method.tsx'
import { useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { methodWords } from '#app/content/words/method.ts'
import { AppError } from '#app/domain/errors.ts'
import { askedLanguage } from '#app/http/asked-language.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { services } from '#app/platform/services.server.ts'
import { explainScoring } from '#app/use-cases/instrument/explain-scoring.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${inLanguage(methodWords, page?.language ?? 'id').title} · Menuju` },
]

export const loader = respond(async ({ request }: LoaderFunctionArgs) => {
  const language = askedLanguage(request)
  const explained = explainScoring(services(), language)
  if (!explained) throw new AppError('not-found', 'edition')
  return { language, explained }
})

export default function MethodRoute() {
  const { explained } = useLoaderData<typeof loader>()
  const t = useWords(methodWords)
  return (
    <main id="isi" className="wrap document">
      <header className="hero document-head">
        <p className="small-label">{t.title}</p>
        <h1 className="sentence">{t.sentence}</h1>
        <p className="lead">{t.lead(explained.items, explained.subAreas)}</p>
        <p className="small quiet">
          {t.source}: <Link to={`/instrumen/${explained.editionId}`}>{explained.title}</Link>
        </p>
      </header>
      <div className="document-body method-body">
        <Method explained={explained} />
      </div>
    </main>
  )
}
