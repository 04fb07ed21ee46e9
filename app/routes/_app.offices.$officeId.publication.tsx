import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { publicationPath } from '#app/components/publication/paths.ts'
import { PublicationPage } from '#app/components/publication/publication-page.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { publicationWords } from '#app/content/words/publication.ts'
import { readForm } from '#app/http/form.server.ts'
import { actOnPublication } from '#app/http/publication-acts.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readDesk } from '#app/use-cases/publication/read-desk.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(publicationWords, languageOf(matches)).title} · Menuju` },
]

/** `hal` says what was done a moment ago. */
export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const desk = await readDesk(services(), actor, { officeId: params['officeId'] ?? '' })
  return { desk, said: new URL(request.url).searchParams.get('hal') ?? '' }
})

/** Publishes, withdraws, or shows the pledge as the public would see it; which of them, the button says. */
export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const officeId = params['officeId'] ?? ''
  const { status, ...act } = await actOnPublication(actor, officeId, await readForm(request))
  if (act.ok && act.intent !== 'preview-pledge') return redirect(`${publicationPath(officeId)}?hal=${act.intent}`)
  return data(act, { status })
})

export default function PublicationRoute() {
  const { desk, said } = useLoaderData<typeof loader>()
  const act = useActionData<typeof action>()
  return (
    <OfficePlace head={desk.head}>
      <PublicationPage desk={desk} said={said} act={act} />
    </OfficePlace>
  )
}
