import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { MovePage } from '#app/components/course/move-page.tsx'
import { coursePath } from '#app/components/course/paths.ts'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { AppError } from '#app/domain/errors.ts'
import { isAssessmentState } from '#app/domain/workflow/states.ts'
import { actOnMove } from '#app/http/course-acts.server.ts'
import { beforeReceiving } from '#app/http/refused-body.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readMove } from '#app/use-cases/course/read-move.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.course.head.office ?? ''} · Menuju` },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { assessmentId = '', to = '' } = params
  if (!isAssessmentState(to)) throw new AppError('not-found', 'move')
  return readMove(services(), actor, { assessmentId, to })
})

/** Makes the move, with its letter where it has one; what was typed stays when it is not taken. */
export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await beforeReceiving(request, () => requireActor(request))
  const { assessmentId = '', to = '' } = params
  const act = await actOnMove(actor, { assessmentId, to }, request)
  if (!act.ok) return data(act, { status: act.status })
  return redirect(`${coursePath(assessmentId)}?done=${act.done}`)
})

export default function MoveRoute() {
  const page = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() ?? null
  const { head, assessmentId, target, state } = page.course
  return (
    <OfficePlace head={head} assessment={{ id: assessmentId, target, state }}>
      <MovePage page={page} refused={refused} />
    </OfficePlace>
  )
}
