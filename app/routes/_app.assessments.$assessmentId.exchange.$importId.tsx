import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { ImportPage } from '#app/components/exchange/import-page.tsx'
import { exchangePath } from '#app/components/exchange/paths.ts'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { actOnImport } from '#app/http/exchange-acts.server.ts'
import { readForm } from '#app/http/form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readImport } from '#app/use-cases/exchange/read-exchange.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.head.office} · Menuju` }]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { assessmentId = '', importId = '' } = params
  return readImport(services(), actor, { assessmentId, importId })
})

/** Takes over what was ticked, or throws the file away. */
export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const { assessmentId = '', importId = '' } = params
  const act = await actOnImport(actor, { assessmentId, importId }, await readForm(request))
  if (act.status !== 200) return data({ reason: act.reason }, { status: act.status })
  if (act.did === 'discarded') return redirect(exchangePath(assessmentId))
  const left = act.closed.length > 0 ? `?left=${act.closed.length}` : ''
  return redirect(`${exchangePath(assessmentId, importId)}${left}`)
})

export default function ImportRoute() {
  const view = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.reason
  const left = Number(useSearchParams()[0].get('left') ?? 0)
  const { head, target, state } = view
  return (
    <OfficePlace head={head} assessment={{ target, state }}>
      <ImportPage view={view} refusal={refusal} left={Number.isSafeInteger(left) ? left : 0} />
    </OfficePlace>
  )
}
