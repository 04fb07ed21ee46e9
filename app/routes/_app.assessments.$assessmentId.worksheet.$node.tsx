import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { openedItems } from '#app/components/worksheet/opened-items.ts'
import { WorksheetPage } from '#app/components/worksheet/worksheet-page.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { uploadLimits } from '#app/http/upload-limits.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readWorksheet } from '#app/use-cases/answers/read-worksheet.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) => [
  { title: data ? `${data.view.main.code} ${data.view.main.name[languageOf(matches)]} · Menuju` : 'Menuju' },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const { assessmentId = '', node = '' } = params
  const actor = await requireActor(request, context)
  const view = await readWorksheet(services(), actor, { assessmentId, node })
  return {
    view,
    opened: openedItems(view, new URL(request.url).searchParams.get('item')),
    limits: await uploadLimits(),
  }
})

export default function WorksheetRoute() {
  const { view, opened, limits } = useLoaderData<typeof loader>()
  return <WorksheetPage key={view.main.code} view={view} opened={opened} limits={limits} />
}
