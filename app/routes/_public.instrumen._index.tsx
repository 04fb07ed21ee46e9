import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EditionList } from '#app/components/instrument/edition-list.tsx'
import { useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { editionWords } from '#app/content/words/edition.ts'
import { askedLanguage } from '#app/http/asked-language.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { services } from '#app/platform/services.server.ts'
import { listEditions } from '#app/use-cases/instrument/list-editions.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${inLanguage(editionWords, page?.language ?? 'id').instruments} · Menuju` },
]

export const loader = respond(async ({ request }: LoaderFunctionArgs) => {
  const language = askedLanguage(request)
  return { language, editions: listEditions(services(), language) }
})

export default function InstrumentsRoute() {
  const { editions } = useLoaderData<typeof loader>()
  const t = useWords(editionWords)
  return (
    <main id="isi" className="wrap page document">
      <header className="hero document-head">
        <h1 className="sentence">{t.listTitle}</h1>
        <p className="lead">{t.listLead}</p>
      </header>
      <EditionList editions={editions} />
    </main>
  )
}
