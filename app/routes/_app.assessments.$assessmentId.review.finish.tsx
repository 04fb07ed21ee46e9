import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { FinishPage } from '#app/components/review/finish-page.tsx'
import { finishPath } from '#app/components/review/paths.ts'
import { readForm } from '#app/http/form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { actOnFinish } from '#app/http/review-acts.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readFinish } from '#app/use-cases/review/read-finish.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.head.office} · Menuju` }]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  return readFinish(services(), actor, params['assessmentId'] ?? '')
})

/** Finishes the judgement, or opens it again. */
export const action = respond(async ({ request, params, context }: ActionFunctionArgs) => {
  const assessmentId = params['assessmentId'] ?? ''
  const actor = await requireActor(request, context)
  const refused = await actOnFinish(actor, assessmentId, await readForm(request))
  return refused ? data(refused, { status: 400 }) : redirect(finishPath(assessmentId))
})

export default function FinishReviewRoute() {
  const view = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() ?? null
  return (
    <OfficePlace head={view.head} assessment={{ target: view.target, state: view.state }}>
      <FinishPage view={view} refused={refused} />
    </OfficePlace>
  )
}
