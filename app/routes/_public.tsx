import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { PublicFrame } from '#app/components/instrument/public-frame.tsx'
import { LanguageProvider } from '#app/content/language.tsx'
import { askedLanguage } from '#app/http/asked-language.server.ts'
import { respond } from '#app/http/respond.server.ts'
import type { loader as rootLoader } from '#app/root.tsx'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

/** These pages may be asked for in a language by their address, so that one can point somebody at them. */
export const loader = respond(async ({ request }: LoaderFunctionArgs) => ({ language: askedLanguage(request) }))

export default function PublicRoute() {
  const { language } = useLoaderData<typeof loader>()
  const root = useRouteLoaderData<typeof rootLoader>('root')
  return (
    <LanguageProvider language={language}>
      <div lang={language}>
        <PublicFrame demo={root?.demo ?? false}>
          <Outlet />
        </PublicFrame>
      </div>
    </LanguageProvider>
  )
}
