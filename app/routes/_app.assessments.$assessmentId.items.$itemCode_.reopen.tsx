import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ReopenPage } from '#app/components/course/reopen-page.tsx'
import { itemPath } from '#app/components/worksheet/paths.ts'
import { actOnReopening } from '#app/http/course-acts.server.ts'
import { readForm } from '#app/http/form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readItem } from '#app/use-cases/answers/read-item.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: view }) => [{ title: `${view?.item.code ?? ''} · Menuju` }]

/** The form as a page of its own: where it was not taken, or the address was followed. */
export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const { assessmentId = '', itemCode = '' } = params
  return readItem(services(), await requireActor(request, context), { assessmentId, itemCode })
})

/** A reviewer opens a judged item again. */
export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const { assessmentId = '', itemCode = '' } = params
  const act = await actOnReopening(actor, { assessmentId, itemCode }, await readForm(request))
  return act.ok ? redirect(itemPath(assessmentId, itemCode)) : data(act, { status: act.status })
})

export default function ReopenRoute() {
  const view = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>() ?? null
  return <ReopenPage view={view} refused={refused} />
}
