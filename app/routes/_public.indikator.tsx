import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AttributeList } from '#app/components/indicators/attribute-list.tsx'
import { CatalogueTable } from '#app/components/indicators/catalogue-table.tsx'
import { Section } from '#app/components/section.tsx'
import { useFormats, useLanguage, useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { indicatorGroups, indicatorWords } from '#app/content/words/indicators.ts'
import { askedLanguage } from '#app/http/asked-language.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readCatalogue } from '#app/use-cases/indicators/read-catalogue.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${inLanguage(indicatorWords, page?.language ?? 'id').title} · Menuju` },
]

export const loader = respond(async ({ request }: LoaderFunctionArgs) => {
  const language = askedLanguage(request)
  return { language, ...readCatalogue(services(), language) }
})

export default function IndicatorsRoute() {
  const { count, groups, attributes } = useLoaderData<typeof loader>()
  const t = useWords(indicatorWords)
  const f = useFormats()
  const names: Readonly<Record<string, string>> = inLanguage(indicatorGroups, useLanguage())
  return (
    <main id="isi" className="wrap page document">
      <header className="hero document-head">
        <h1 className="sentence">{t.sentence(f.whole(count))}</h1>
        <p className="lead">{t.lead}</p>
      </header>
      <Section title={t.attributes}>
        <AttributeList attributes={attributes} />
      </Section>
      {groups.map(({ group, indicators }) => (
        <Section title={names[group] ?? group} key={group}>
          <CatalogueTable label={names[group] ?? group} indicators={indicators} />
        </Section>
      ))}
    </main>
  )
}
