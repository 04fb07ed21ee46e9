import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { ShouldRevalidateFunction } from '@remix-run/react'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { HandInPage } from '#app/components/reporting/hand-in-page.tsx'
import { formPath } from '#app/components/reporting/paths.ts'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { handInWords } from '#app/content/words/hand-in.ts'
import { decideHandIn } from '#app/http/figure-acts.server.ts'
import { readForm } from '#app/http/form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readHandIn } from '#app/use-cases/reporting/read-hand-in.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(handInWords, languageOf(matches)).title} · Menuju` },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { officeId = '', period = '' } = params
  return readHandIn(services(), actor, { officeId, period })
})

/** Hands in exactly what was shown; the form then says so. */
export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const { officeId = '', period = '' } = params
  const act = await decideHandIn(actor, { officeId, period }, await readForm(request))
  if (act.status !== 200) return data(act, { status: act.status })
  return redirect(`${formPath(officeId, period)}?done=handed-in&count=${act.done.codes.length}`)
})

/** What changed meanwhile is shown as it is now, so that it can be decided again. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
  defaultShouldRevalidate || actionStatus === 409

export default function HandInRoute() {
  const view = useLoaderData<typeof loader>()
  const act = useActionData<typeof action>()
  return (
    <OfficePlace head={view.head}>
      <HandInPage view={view} refused={act ?? null} />
    </OfficePlace>
  )
}
