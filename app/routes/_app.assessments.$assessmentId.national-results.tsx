import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { coursePath } from '#app/components/course/paths.ts'
import { ResultsPage } from '#app/components/course/results-page.tsx'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { readForm } from '#app/http/form.server.ts'
import { actOnResults } from '#app/http/national-acts.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readNationalResults } from '#app/use-cases/course/national-results.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.head.office ?? ''} · Menuju` }]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  return readNationalResults(services(), actor, params['assessmentId'] ?? '')
})

/** Records what the national team found. */
export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const assessmentId = params['assessmentId'] ?? ''
  const act = await actOnResults(actor, assessmentId, await readForm(request))
  if (!act.ok) return data(act, { status: act.status })
  return redirect(`${coursePath(assessmentId)}?done=${act.done}`)
})

export default function NationalResultsRoute() {
  const page = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() ?? null
  return (
    <OfficePlace head={page.head} assessment={{ id: page.assessmentId, target: page.target, state: page.state }}>
      <ResultsPage key={page.seen ?? ''} page={page} refused={refused} />
    </OfficePlace>
  )
}
