import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { CampaignPage } from '#app/components/surveys/campaign-page.tsx'
import { campaignPath } from '#app/components/surveys/paths.ts'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { surveyWords } from '#app/content/words/surveys.ts'
import { readForm } from '#app/http/form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { actOnCampaign } from '#app/http/survey-acts.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readCampaign } from '#app/use-cases/surveys/read-campaign.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(surveyWords, languageOf(matches)).title} · Menuju` },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { officeId = '', campaignId = '' } = params
  const page = await readCampaign(services(), actor, { officeId, campaignId })
  const asked = new URL(request.url).searchParams
  return { page, opened: asked.get('tindak') ?? '', saved: asked.has('tersimpan') }
})

/** Closes, reopens or follows up the survey, or makes its index the office's estimate. */
export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const { officeId = '', campaignId = '' } = params
  const act = await actOnCampaign(actor, { officeId, campaignId }, await readForm(request))
  if (!act.ok) return data(act, { status: act.status })
  return redirect(`${campaignPath(officeId, campaignId)}?tersimpan`)
})

export default function CampaignRoute() {
  const { page, opened, saved } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <OfficePlace head={page.head}>
      <CampaignPage {...{ page, opened, answer }} saved={saved && answer === undefined} />
    </OfficePlace>
  )
}
