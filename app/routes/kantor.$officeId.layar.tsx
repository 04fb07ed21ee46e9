import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import type { ShouldRevalidateFunction } from '@remix-run/react'
import { Outlet, useLoaderData, useSearchParams } from '@remix-run/react'
import { KioskFrame } from '#app/components/kiosk/kiosk-frame.tsx'
import { kioskView } from '#app/components/kiosk/paths.ts'
import { inLanguage } from '#app/content/words.ts'
import { kioskWords } from '#app/content/words/kiosk.ts'
import { respond } from '#app/http/respond.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readKiosk } from '#app/use-cases/information/read-kiosk.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: kiosk, location }) => {
  const t = inLanguage(kioskWords, kioskView(new URLSearchParams(location.search)).language)
  return [{ title: `${t.title} · ${kiosk?.shortName ?? ''}` }, { name: 'robots', content: 'noindex' }]
}

/** The touch screen of an office; anybody may use it. */
export const loader = respond(({ params }: LoaderFunctionArgs) => readKiosk(services(), params['officeId'] ?? ''))

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
