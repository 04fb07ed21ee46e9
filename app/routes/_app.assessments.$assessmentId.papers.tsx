import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { papersPath } from '#app/components/papers/paths.ts'
import { PapersPage } from '#app/components/papers/papers-page.tsx'
import { proposalDay } from '#app/domain/calendar/proposal-day.ts'
import { receiveScan } from '#app/http/paper-acts.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { uploadLimits } from '#app/http/upload-limits.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readPapers } from '#app/use-cases/papers/read-papers.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.papers.head.office} · Menuju` }]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  return { papers: await readPapers(services(), actor, params['assessmentId'] ?? ''), limits: await uploadLimits() }
})

/** Takes the scan of a signed paper; the page then shows it. */
export const action = respond(async ({ request, params, context }: ActionFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { assessmentId = '' } = params
  const act = await receiveScan(actor, assessmentId, request)
  if (!act.ok) return data(act, { status: act.status })
  return redirect(`${papersPath(assessmentId)}?saved=${act.kind}#${act.kind}`, 303)
})

export default function PapersRoute() {
  const { papers, limits } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { head, target, state } = papers
  return (
    <OfficePlace head={head} assessment={{ target, state, proposalDay: proposalDay(head.year) }}>
      <PapersPage papers={papers} limits={limits} reply={reply} saved={search.get('saved')} />
    </OfficePlace>
  )
}
