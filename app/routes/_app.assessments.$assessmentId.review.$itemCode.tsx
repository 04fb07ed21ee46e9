import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/components/review/desk-page.tsx'
import { donePath } from '#app/components/review/paths.ts'
import { readForm } from '#app/http/form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { actOnReview } from '#app/http/review-acts.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readDesk } from '#app/use-cases/review/read-desk.server.ts'
import { findNextToJudge } from '#app/use-cases/review/find-next-to-judge.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page ? `${page.view.item.code} · ${page.view.head.office} · Menuju` : 'Menuju' },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const { assessmentId = '', itemCode = '' } = params
  const actor = await requireActor(request, context)
  const asked = new URL(request.url).searchParams
  return {
    view: await readDesk(services(), actor, { assessmentId, itemCode }),
    done: { code: asked.get('butir') ?? '', outcome: asked.get('hasil') ?? '' },
    piece: asked.get('bukti') ?? '',
  }
})

/** Judges the item; done, it leads to the next that waits, or to the finish. */
export const action = respond(async ({ request, params, context }: ActionFunctionArgs) => {
  const { assessmentId = '', itemCode = '' } = params
  const actor = await requireActor(request, context)
  const fields = await readForm(request)
  const refused = await actOnReview(actor, { assessmentId, itemCode }, fields)
  if (refused) return data(refused, { status: refused.status })
  const next = await findNextToJudge(services(), actor, { assessmentId, itemCode })
  return redirect(donePath(assessmentId, next, { code: itemCode, outcome: String(fields.get('intent')) }))
})

export default function ReviewItemRoute() {
  const { view, done, piece } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() ?? null
  return <DeskPage key={view.item.code} view={view} done={done} shownPiece={piece} refused={refused} />
}
