import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { kioskView } from '#app/components/kiosk/paths.ts'
import { SurveyFrame } from '#app/components/survey-form/survey-frame.tsx'
import { SurveyScreen } from '#app/components/survey-form/survey-screen.tsx'
import { LanguageProvider } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { surveyFormWords } from '#app/content/words/survey-form.ts'
import { askedLanguage } from '#app/http/asked-language.server.ts'
import { publicFormToken } from '#app/http/public-form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { deviceHeader, readSurveyDevice } from '#app/http/survey-device.server.ts'
import { actOnResponse, surveyPurpose } from '#app/http/survey-response-acts.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readPublicSurvey } from '#app/use-cases/surveys/read-public-survey.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${inLanguage(surveyFormWords, page?.language ?? 'id').title} · ${page?.survey.office ?? 'Menuju'}` },
  { name: 'robots', content: 'noindex' },
]

/**
 * The survey as a visitor meets it. A device that comes with the office's key is remembered as its own and sent on at
 * once, so that no visitor finds the key in the address.
 */
export const loader = respond(async ({ request, params }: LoaderFunctionArgs) => {
  const officeId = params['officeId'] ?? ''
  const { answered, deviceKey } = await readSurveyDevice(request, officeId)
  const survey = await readPublicSurvey(services(), officeId, deviceKey)
  const headers = new Headers({ 'Cache-Control': 'private, no-store' })
  if (survey.kiosk && deviceKey) headers.append('Set-Cookie', await deviceHeader(officeId, deviceKey))
  const { pathname, searchParams: asked } = new URL(request.url)
  if (survey.kiosk && asked.has('kunci')) {
    asked.delete('kunci')
    return redirect(asked.size > 0 ? `${pathname}?${asked}` : pathname, { headers })
  }
  const page = {
    survey,
    language: askedLanguage(request),
    token: survey.campaign ? publicFormToken(surveyPurpose, survey.campaign.id) : '',
    sent: asked.has('terkirim'),
    onScreen: asked.get('layar') === '1',
    already: !survey.kiosk && survey.campaign !== null && answered === survey.campaign.id,
  }
  return data(page, { headers })
})

/** Takes the answers of one visit. */
export const action = respond(async ({ request, params, context }: ActionFunctionArgs) => {
  const officeId = params['officeId'] ?? ''
  const act = await actOnResponse(request, context, officeId)
  if (!act.ok) return data(act, { status: act.status })
  const { searchParams } = new URL(request.url)
  const onScreen = searchParams.get('layar') === '1' ? '&layar=1' : ''
  const large = kioskView(searchParams).large ? '&huruf=besar' : ''
  const asked = `terkirim&bahasa=${askedLanguage(request)}${onScreen}${large}`
  return redirect(`/kantor/${encodeURIComponent(officeId)}/survei?${asked}`, { headers: act.headers })
})

export default function SurveyRoute() {
  const { survey, language, token, sent, already, onScreen } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <LanguageProvider language={language} timeZone={survey.timezone}>
      <SurveyFrame officeId={survey.officeId} office={survey.office} onScreen={onScreen}>
        <SurveyScreen {...{ survey, token, sent, already, onScreen, refused }} />
      </SurveyFrame>
    </LanguageProvider>
  )
}
