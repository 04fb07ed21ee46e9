import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ReturnedPage } from '#app/components/review/returned-page.tsx'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { uploadLimits } from '#app/http/upload-limits.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readReturned } from '#app/use-cases/review/read-returned.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.view.where.office} · Menuju` }]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const view = await readReturned(services(), actor, params['assessmentId'] ?? '')
  return { view, limits: await uploadLimits() }
})

export default function ReturnedRoute() {
  const { view, limits } = useLoaderData<typeof loader>()
  return <ReturnedPage view={view} limits={limits} />
}
