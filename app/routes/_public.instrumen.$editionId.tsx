import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EditionComponent } from '#app/components/instrument/edition-body.tsx'
import { EditionContents } from '#app/components/instrument/edition-contents.tsx'
import { EditionHead } from '#app/components/instrument/edition-head.tsx'
import { EditionRules } from '#app/components/instrument/edition-rules.tsx'
import { askedLanguage } from '#app/http/asked-language.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readEdition } from '#app/use-cases/instrument/read-edition.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: edition }) => [
  { title: edition ? `${edition.title} · Menuju` : 'Menuju' },
]

export const loader = respond(async ({ request, params }: LoaderFunctionArgs) => {
  return readEdition(services(), params['editionId'] ?? '', askedLanguage(request))
})

export default function EditionRoute() {
  const edition = useLoaderData<typeof loader>()
  return (
    <main id="isi" className="wrap document">
      <EditionHead edition={edition} />
      <div className="sheet">
        <EditionContents edition={edition} />
        <div className="document-body">
          <EditionRules edition={edition} />
          {edition.components.map((component) => (
            <EditionComponent key={component.code} component={component} />
          ))}
        </div>
      </div>
    </main>
  )
}
