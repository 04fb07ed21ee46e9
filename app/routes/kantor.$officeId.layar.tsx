import { redirect } from '@remix-run/node'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import type { ShouldRevalidateFunction } from '@remix-run/react'
import { Outlet, useLoaderData, useSearchParams } from '@remix-run/react'
import { KioskFrame } from '#app/components/kiosk/kiosk-frame.tsx'
import { kioskHref, kioskView } from '#app/components/kiosk/paths.ts'
import { inLanguage } from '#app/content/words.ts'
import { kioskWords } from '#app/content/words/kiosk.ts'
import { respond } from '#app/http/respond.server.ts'
import { deviceHeaders } from '#app/http/survey-device.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readKiosk } from '#app/use-cases/information/read-kiosk.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: kiosk, location }) => {
  const t = inLanguage(kioskWords, kioskView(new URLSearchParams(location.search)).language)
  return [{ title: `${t.title} · ${kiosk?.shortName ?? ''}` }, { name: 'robots', content: 'noindex' }]
}

/**
 * The touch screen of an office; anybody may use it. Opened with the key of the office's device it goes on without the
 * key, and the device is remembered: from then on it takes an answer to the survey from every visitor.
 */
export const loader = respond(async ({ request, params }: LoaderFunctionArgs) => {
  const officeId = params['officeId'] ?? ''
  const asked = new URL(request.url).searchParams
  if (!asked.has('kunci')) return readKiosk(services(), officeId)
  throw redirect(kioskHref(officeId, '', kioskView(asked)), { headers: await deviceHeaders(request, officeId) })
})

/** All of it is read once, when somebody begins. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentParams, nextParams }) =>
  currentParams['officeId'] !== nextParams['officeId']

export default function KioskRoute() {
  const kiosk = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  return (
    <KioskFrame kiosk={kiosk} view={kioskView(search)}>
      <Outlet context={kiosk} />
    </KioskFrame>
  )
}
