import type { LoaderFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { homeOf } from '#app/domain/access/home.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { respond } from '#app/http/respond.server.ts'
import { findSignedIn } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

/** The door, or the desk of whoever is inside already. */
export const loader = respond(async ({ request, context }: LoaderFunctionArgs) => {
  const signedIn = await findSignedIn(request, context)
  return redirect(signedIn ? homeOf(signedIn.actor, localDay(services().now())) : '/masuk')
})

export default function IndexRoute() {
  return null
}
