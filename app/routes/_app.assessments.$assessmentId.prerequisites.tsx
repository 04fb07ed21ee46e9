import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { PrerequisitesPage } from '#app/components/prerequisites/prerequisites-page.tsx'
import { readForm } from '#app/http/form.server.ts'
import { actOnPrerequisite } from '#app/http/prerequisite-acts.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { uploadLimits } from '#app/http/upload-limits.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readPrerequisites } from '#app/use-cases/prerequisites/read-prerequisites.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [{ title: `${shown?.page.head.office} · Menuju` }]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  return {
    page: await readPrerequisites(services(), actor, params['assessmentId'] ?? ''),
    limits: await uploadLimits(),
  }
})

/** Enters a condition of the office, or confirms one for the Kanwil. */
export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const { status, ...answer } = await actOnPrerequisite(actor, params['assessmentId'] ?? '', await readForm(request))
  return data(answer, { status })
})

export default function PrerequisitesRoute() {
  const { page, limits } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { head, target, state } = page
  return (
    <OfficePlace head={head} assessment={{ target, state }}>
      <PrerequisitesPage page={page} limits={limits} answer={answer} />
    </OfficePlace>
  )
}
