import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ComplaintsPage } from '#app/components/complaints/complaints-page.tsx'
import { publicComplaintPath } from '#app/components/complaints/paths.ts'
import { PlaceBar } from '#app/components/frame/place-bar.tsx'
import { LanguageProvider } from '#app/content/language.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { complaintWords } from '#app/content/words/complaints.ts'
import { ComplaintsQuery } from '#app/forms/complaints.ts'
import { publicAddress } from '#app/http/public-address.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readComplaints } from '#app/use-cases/complaints/read-complaints.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(complaintWords, languageOf(matches)).title} · Menuju` },
]

/** `bagian` chooses a part of the list, `jenis` a kind, `halaman` a page. */
export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const query = ComplaintsQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const { bagian: group, jenis: kind, halaman: page } = query
  const officeId = params['officeId'] ?? ''
  const list = await readComplaints(services(), actor, { officeId, group, kind, page })
  return { list, group, kind, address: publicAddress(request, publicComplaintPath(officeId)) }
})

export default function ComplaintsRoute() {
  const { list, group, kind, address } = useLoaderData<typeof loader>()
  return (
    <LanguageProvider timeZone={list.timezone}>
      <PlaceBar office={list.office} />
      <ComplaintsPage list={list} group={group} kind={kind} address={address} />
    </LanguageProvider>
  )
}
