import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { ImportPage } from '#app/components/reporting/import-page.tsx'
import { importPath } from '#app/components/reporting/paths.ts'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { figureImportWords } from '#app/content/words/figure-import.ts'
import { receiveFigures } from '#app/http/figure-import-acts.server.ts'
import { beforeReceiving } from '#app/http/refused-body.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readImportPage } from '#app/use-cases/reporting/figure-import.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(figureImportWords, languageOf(matches)).title} · Menuju` },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { officeId = '', period = '' } = params
  return readImportPage(services(), actor, { officeId, period })
})

export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await beforeReceiving(request, () => requireActor(request))
  const { officeId = '', period = '' } = params
  const received = await receiveFigures(request, actor, { officeId, period })
  return received.ok ? redirect(importPath(officeId, period, received.id)) : data(received, { status: 400 })
})

export default function ImportRoute() {
  const page = useLoaderData<typeof loader>()
  return (
    <OfficePlace head={page.head}>
      <ImportPage page={page} fault={useActionData<typeof action>()?.fault} />
    </OfficePlace>
  )
}
