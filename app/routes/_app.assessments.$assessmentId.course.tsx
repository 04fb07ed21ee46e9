import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CoursePage } from '#app/components/course/course-page.tsx'
import { coursePath } from '#app/components/course/paths.ts'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { proposalDay } from '#app/domain/calendar/proposal-day.ts'
import { actOnCourse } from '#app/http/course-acts.server.ts'
import { readForm } from '#app/http/form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readCourse } from '#app/use-cases/course/read-course.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.course.head.office ?? ''} · Menuju` },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const said = new URL(request.url).searchParams.get('done')
  const done = (['moved', 'given', 'ended', 'results'] as const).find((one) => one === said) ?? null
  return { course: await readCourse(services(), actor, params['assessmentId'] ?? ''), done }
})

/** Gives the office an exception from a window, or ends one. */
export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const assessmentId = params['assessmentId'] ?? ''
  const act = await actOnCourse(actor, assessmentId, await readForm(request))
  if (!act.ok) return data(act, { status: act.status })
  return redirect(`${coursePath(assessmentId)}?done=${act.done}`)
})

export default function CourseRoute() {
  const { course, done } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() ?? null
  const { head, assessmentId, target, state } = course
  return (
    <OfficePlace head={head} assessment={{ id: assessmentId, target, state, proposalDay: proposalDay(head.year) }}>
      <CoursePage course={course} done={refused ? null : done} refused={refused} />
    </OfficePlace>
  )
}
