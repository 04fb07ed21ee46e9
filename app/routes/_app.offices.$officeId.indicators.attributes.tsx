import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AttributesPage } from '#app/components/indicator-views/attributes-page.tsx'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { indicatorViewWords } from '#app/content/words/indicator-views.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readAttributes } from '#app/use-cases/indicator-views/read-attributes.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: view, matches }) => {
  const t = inLanguage(indicatorViewWords, languageOf(matches))
  return [{ title: `${t.attributesTitle} · ${view?.head.office ?? ''} · Menuju` }]
}

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  return readAttributes(services(), actor, { officeId: params['officeId'] ?? '' })
})

export default function AttributesRoute() {
  const view = useLoaderData<typeof loader>()
  return (
    <OfficePlace head={view.head}>
      <AttributesPage view={view} />
    </OfficePlace>
  )
}
