import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/components/information/desk-page.tsx'
import { informationPath } from '#app/components/information/paths.ts'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { informationWords } from '#app/content/words/information.ts'
import { readForm } from '#app/http/form.server.ts'
import { actOnDesk } from '#app/http/information-acts.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readInformation } from '#app/use-cases/information/read-information.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(informationWords, languageOf(matches)).title} · Menuju` },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const asked = new URL(request.url).searchParams
  const month = asked.get('bulan') ?? undefined
  const page = await readInformation(services(), actor, { officeId: params['officeId'] ?? '', month })
  return { page, done: { entry: asked.get('tercatat'), act: asked.get('selesai') }, correcting: asked.get('betulkan') }
})

/** Takes down a question, answers one that waits, corrects an entry of the day or takes it back. */
export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const officeId = params['officeId'] ?? ''
  const act = await actOnDesk(actor, officeId, await readForm(request))
  if (!act.ok) return data(act, { status: act.status })
  const told = act.intent === 'record' ? { tercatat: act.id } : { selesai: act.intent }
  return redirect(`${informationPath(officeId)}?${new URLSearchParams(told)}`)
})

export default function InformationRoute() {
  const { page, done, correcting } = useLoaderData<typeof loader>()
  const act = useActionData<typeof action>()
  return (
    <OfficePlace head={page.head}>
      <DeskPage page={page} done={done} correcting={correcting} act={act} />
    </OfficePlace>
  )
}
