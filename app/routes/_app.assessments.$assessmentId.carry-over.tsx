import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CarryOverPage } from '#app/components/carry-over/carry-over-page.tsx'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { actOnCarryOver } from '#app/http/carry-over-acts.server.ts'
import { readForm } from '#app/http/form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readCarryOver } from '#app/use-cases/carry-over/read-carry-over.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.head.office} · Menuju` }]

/** `butir` shows one item, `semua` those too that are answered this year. */
export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { searchParams } = new URL(request.url)
  return readCarryOver(services(), actor, {
    assessmentId: params['assessmentId'] ?? '',
    only: searchParams.get('butir')?.slice(0, 40) || null,
    all: searchParams.has('semua'),
  })
})

/** Takes the ticked answers and pieces into this year's worksheet. */
export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const { status, ...answer } = await actOnCarryOver(actor, params['assessmentId'] ?? '', await readForm(request))
  return data(answer, { status })
})

export default function CarryOverRoute() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { head, target, state } = page
  return (
    <OfficePlace head={head} assessment={{ target, state }}>
      <CarryOverPage page={page} answer={answer} />
    </OfficePlace>
  )
}
