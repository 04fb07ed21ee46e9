import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { campaignPath, publicSurveyPath, surveysPath } from '#app/components/surveys/paths.ts'
import { SurveysPage } from '#app/components/surveys/surveys-page.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { surveyWords } from '#app/content/words/surveys.ts'
import { readForm } from '#app/http/form.server.ts'
import { publicAddress } from '#app/http/public-address.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { actOnSurveys } from '#app/http/survey-acts.server.ts'
import { qrOf } from '#app/platform/qr.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readSurveys } from '#app/use-cases/surveys/read-surveys.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(surveyWords, languageOf(matches)).title} · Menuju` },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const officeId = params['officeId'] ?? ''
  const page = await readSurveys(services(), actor, officeId)
  const address = publicAddress(request, publicSurveyPath(officeId))
  const kioskAddress = page.kiosk ? `${address}?${new URLSearchParams({ kunci: page.kiosk.key })}` : null
  const saved = new URL(request.url).searchParams.has('tersimpan')
  return { page, address, kioskAddress, qr: qrOf(address), saved }
})

/** Opens a survey or renews the key of the device at the counter. */
export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const officeId = params['officeId'] ?? ''
  const act = await actOnSurveys(actor, officeId, await readForm(request))
  if (!act.ok) return data(act, { status: act.status })
  if (act.intent === 'open') return redirect(`${campaignPath(officeId, act.about)}?tersimpan`)
  return redirect(`${surveysPath(officeId)}?tersimpan`)
})

export default function SurveysRoute() {
  const { page, address, kioskAddress, qr, saved } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <OfficePlace head={page.head}>
      <SurveysPage {...{ page, address, kioskAddress, qr, answer }} saved={saved && answer === undefined} />
    </OfficePlace>
  )
}
