import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { RegionPage } from '#app/components/complaints/region-page.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { regionComplaintWords } from '#app/content/words/complaints.ts'
import { RegionComplaintsQuery } from '#app/forms/complaints.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readRegionComplaints } from '#app/use-cases/complaints/read-region.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(regionComplaintWords, languageOf(matches)).title} · Menuju` },
]

export const loader = respond(async ({ request, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const asked = RegionComplaintsQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const pages = { page: asked.halaman, escalated: asked.eskalasi }
  return { view: await readRegionComplaints(services(), actor, pages) }
})

export default function RegionComplaintsRoute() {
  const { view } = useLoaderData<typeof loader>()
  return <RegionPage view={view} />
}
