import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { PaperPage } from '#app/components/surveys/paper-page.tsx'
import { paperPath } from '#app/components/surveys/paths.ts'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { surveyWords } from '#app/content/words/surveys.ts'
import { readForm } from '#app/http/form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { onceToken } from '#app/http/sent-as.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { actOnPaper } from '#app/http/survey-paper-acts.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readPaper } from '#app/use-cases/surveys/read-paper.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(surveyWords, languageOf(matches)).paperTitle} · Menuju` },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { officeId = '', campaignId = '' } = params
  const sheet = await readPaper(services(), actor, { officeId, campaignId })
  return { sheet, kept: new URL(request.url).searchParams.get('lembar'), once: onceToken() }
})

/** Keeps one sheet and brings an empty one. */
export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const { officeId = '', campaignId = '' } = params
  const act = await actOnPaper(actor, { officeId, campaignId }, await readForm(request))
  if (!act.ok) return data(act, { status: act.status })
  // Another address each time, so that the form of the next sheet is empty.
  const asked = new URLSearchParams({ lembar: services().newId().slice(0, 8) })
  return redirect(`${paperPath(officeId, campaignId)}?${asked}`)
})

export default function PaperRoute() {
  const { sheet, kept, once } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <OfficePlace head={sheet.head}>
      <PaperPage key={kept ?? ''} {...{ sheet, once, answer }} kept={kept !== null && answer === undefined} />
    </OfficePlace>
  )
}
