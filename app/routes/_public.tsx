import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, useLocation, useRouteLoaderData, useSearchParams } from '@remix-run/react'
import { PublicFrame } from '#app/components/instrument/public-frame.tsx'
import { isOnScreen } from '#app/components/kiosk/paths.ts'
import { LanguageProvider } from '#app/content/language.tsx'
import { askedLanguage } from '#app/http/asked-language.server.ts'
import { respond } from '#app/http/respond.server.ts'
import type { loader as rootLoader } from '#app/root.tsx'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

/** These pages may be asked for in a language by their address, so that one can point somebody at them. */
export const loader = respond(async ({ request }: LoaderFunctionArgs) => ({ language: askedLanguage(request) }))

export default function PublicRoute() {
  const { language } = useLoaderData<typeof loader>()
  const { pathname } = useLocation()
  const [search] = useSearchParams()
  const root = useRouteLoaderData<typeof rootLoader>('root')
  return (
    <LanguageProvider language={language}>
      {isOnScreen(pathname, search) ? (
        <Outlet />
      ) : (
        <div lang={language}>
          <PublicFrame demo={root?.demo ?? false}>
            <Outlet />
          </PublicFrame>
        </div>
      )}
    </LanguageProvider>
  )
}
