import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { NoAssessment } from '#app/components/overview/no-assessment.tsx'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { OverviewPage } from '#app/components/overview/overview-page.tsx'
import { officePath } from '#app/components/overview/paths.ts'
import { Years } from '#app/components/overview/years.tsx'
import { AdvanceForm } from '#app/forms/submission.ts'
import { yearIn } from '#app/http/asked.server.ts'
import { parseForm, readForm } from '#app/http/form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readOverview } from '#app/use-cases/overview/read-overview.server.ts'
import { advanceAssessment } from '#app/use-cases/submission/advance-assessment.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.head.office} · Menuju` }]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { searchParams } = new URL(request.url)
  const asked = { officeId: params['officeId'] ?? '', year: yearIn(searchParams) }
  const said = searchParams.get('done')
  const done = (['submitted', 'moved'] as const).find((one) => one === said) ?? null
  return { ...(await readOverview(services(), actor, asked)), done }
})

/** The office goes on to the next stage of its own work. */
export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const form = parseForm(AdvanceForm, await readForm(request))
  if (!form.ok) return data({ errors: form.errors }, { status: 400 })
  const { assessmentId, version, to } = form.value
  const officeId = params['officeId'] ?? ''
  await advanceAssessment(services(), actor, { officeId, assessmentId, to, expectedVersion: version })
  return redirect(`${officePath(officeId)}?done=moved`)
})

export default function OfficeRoute() {
  const { head, overview, canOpenCycles, done } = useLoaderData<typeof loader>()
  if (!overview) {
    return (
      <OfficePlace head={head}>
        <main id="isi" className="wrap page">
          <Years head={head} />
          <NoAssessment year={head.year} canOpen={canOpenCycles} />
        </main>
      </OfficePlace>
    )
  }
  const { target, state, course } = overview
  return (
    <OfficePlace head={head} assessment={{ id: overview.assessmentId, target, state, proposalDay: course.proposalDay }}>
      <OverviewPage overview={overview} done={done} />
    </OfficePlace>
  )
}
