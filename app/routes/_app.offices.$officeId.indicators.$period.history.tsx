import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { HistoryPage } from '#app/components/reporting/history-page.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { figureHistoryWords } from '#app/content/words/hand-in.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readHistory } from '#app/use-cases/reporting/read-history.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(figureHistoryWords, languageOf(matches)).title} · Menuju` },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { officeId = '', period = '' } = params
  return readHistory(services(), actor, { officeId, period })
})

export default function HistoryRoute() {
  const view = useLoaderData<typeof loader>()
  return (
    <OfficePlace head={view.head}>
      <HistoryPage view={view} />
    </OfficePlace>
  )
}
