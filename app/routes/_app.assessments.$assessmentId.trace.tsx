import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { TraceView } from '#app/components/trace/trace-page.tsx'
import { trackIn } from '#app/http/asked.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readTrace } from '#app/use-cases/trace/read-trace.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.node} · Menuju` }]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { searchParams } = new URL(request.url)
  return readTrace(services(), actor, {
    assessmentId: params['assessmentId'] ?? '',
    track: trackIn(searchParams),
    node: searchParams.get('node') ?? 'readiness',
  })
})

export default function TraceRoute() {
  const page = useLoaderData<typeof loader>()
  const { head, target, state } = page
  return (
    <OfficePlace head={head} assessment={{ target, state }}>
      <TraceView page={page} />
    </OfficePlace>
  )
}
