import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { ExchangePage } from '#app/components/exchange/exchange-page.tsx'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readExchange } from '#app/use-cases/exchange/read-exchange.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [{ title: `${page?.head.office} · Menuju` }]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  return readExchange(services(), actor, params['assessmentId'] ?? '')
})

export default function ExchangeRoute() {
  const exchange = useLoaderData<typeof loader>()
  const fault = useSearchParams()[0].get('fault')
  const { head, target, state } = exchange
  return (
    <OfficePlace head={head} assessment={{ target, state }}>
      <ExchangePage exchange={exchange} fault={fault} />
    </OfficePlace>
  )
}
