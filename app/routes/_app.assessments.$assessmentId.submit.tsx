import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { officePath } from '#app/components/overview/paths.ts'
import { SubmissionPage } from '#app/components/submission/submission-page.tsx'
import { SubmissionForm } from '#app/forms/submission.ts'
import { parseForm, readForm } from '#app/http/form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { proposalDay } from '#app/domain/calendar/proposal-day.ts'
import { readSubmission } from '#app/use-cases/submission/read-submission.server.ts'
import { submitAssessment } from '#app/use-cases/submission/submit-assessment.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.head.office} · Menuju` }]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  return readSubmission(services(), actor, params['assessmentId'] ?? '')
})

/** Hands the worksheet in; the office's page then says so. */
export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const form = parseForm(SubmissionForm, await readForm(request))
  if (!form.ok) return data({ errors: form.errors }, { status: 400 })
  const asked = { assessmentId: params['assessmentId'] ?? '', expectedVersion: form.value.version }
  const { officeId, year } = await submitAssessment(services(), actor, asked)
  return redirect(`${officePath(officeId, year)}&done=submitted`)
})

export default function SubmitRoute() {
  const submission = useLoaderData<typeof loader>()
  const errors = useActionData<typeof action>()?.errors
  const { head, target, state } = submission
  return (
    <OfficePlace
      head={head}
      assessment={{ id: submission.assessmentId, target, state, proposalDay: proposalDay(head.year) }}
    >
      <SubmissionPage submission={submission} errors={errors} />
    </OfficePlace>
  )
}
