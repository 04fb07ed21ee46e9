import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { WhatIfPage } from '#app/components/what-if/what-if-page.tsx'
import { inLanguage } from '#app/content/words.ts'
import { whatIfWords } from '#app/content/words/what-if.ts'
import { supposedFields } from '#app/forms/what-if.ts'
import { readPreferences } from '#app/http/preferences.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readWhatIf } from '#app/use-cases/what-if/read-what-if.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${inLanguage(whatIfWords, page?.language ?? 'id').title} · ${page?.view.head.office ?? ''} · Menuju` },
]

/** What supposing begins with; what is supposed stands in the address and is kept nowhere. */
export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { searchParams } = new URL(request.url)
  return {
    view: await readWhatIf(services(), actor, params['assessmentId'] ?? ''),
    asked: supposedFields(searchParams),
    onlyOpen: searchParams.get('terbuka') === 'ya',
    language: readPreferences(request).language,
  }
})

export default function WhatIfRoute() {
  const { view, asked, onlyOpen } = useLoaderData<typeof loader>()
  const { head, target, state, assessmentId } = view
  return (
    <OfficePlace head={head} assessment={{ target, state }}>
      <WhatIfPage view={view} asked={asked} onlyOpen={onlyOpen} key={assessmentId} />
    </OfficePlace>
  )
}
