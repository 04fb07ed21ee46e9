import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { ImportCheckPage } from '#app/components/reporting/import-check-page.tsx'
import { formPath } from '#app/components/reporting/paths.ts'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { figureImportWords } from '#app/content/words/figure-import.ts'
import { decideFigures } from '#app/http/figure-import-acts.server.ts'
import { readForm } from '#app/http/form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readFigureImport } from '#app/use-cases/reporting/figure-import.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(figureImportWords, languageOf(matches)).checkTitle} · Menuju` },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { officeId = '', period = '', importId = '' } = params
  return readFigureImport(services(), actor, { officeId, period, importId })
})

export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const { officeId = '', period = '', importId = '' } = params
  const act = await decideFigures(actor, { officeId, period, importId }, await readForm(request))
  if (act.did === 'stale') return data({ stale: true }, { status: 409 })
  const form = formPath(officeId, period)
  return redirect(act.did === 'accepted' ? `${form}?done=imported&count=${act.changed}` : form)
})

export default function ImportCheckRoute() {
  const view = useLoaderData<typeof loader>()
  return (
    <OfficePlace head={view.head}>
      <ImportCheckPage view={view} stale={useActionData<typeof action>()?.stale ?? false} />
    </OfficePlace>
  )
}
