import type { HeadersFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { SignedInFrame } from '#app/components/accounts/signed-in-frame.tsx'
import { respond } from '#app/http/respond.server.ts'
import { requireSignedIn } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import type { loader as rootLoader } from '#app/root.tsx'
import { readNavigation } from '#app/use-cases/accounts/read-navigation.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

/** What a person sees behind the door stays in no cache. */
export const headers: HeadersFunction = () => ({ 'Cache-Control': 'private, no-store' })

export const loader = respond(async ({ request, context }: LoaderFunctionArgs) => {
  return readNavigation(services(), await requireSignedIn(request, context))
})

export default function SignedInRoute() {
  const { name, role, ways, unread } = useLoaderData<typeof loader>()
  const root = useRouteLoaderData<typeof rootLoader>('root')
  return (
    <SignedInFrame name={name} role={role} ways={ways} unread={unread} demo={root?.demo ?? false}>
      <Outlet />
    </SignedInFrame>
  )
}
