import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PlaceBar } from '#app/components/frame/place-bar.tsx'
import { VisitsPage } from '#app/components/inspections/visits-page.tsx'
import { LanguageProvider } from '#app/content/language.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { visitWords } from '#app/content/words/inspections.ts'
import { readForm } from '#app/http/form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { actOnVisits } from '#app/http/visit-acts.server.ts'
import { VisitsQuery } from '#app/forms/inspections.ts'
import { services } from '#app/platform/services.server.ts'
import { readVisits } from '#app/use-cases/inspections/read-visits.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(visitWords, languageOf(matches)).title} · Menuju` },
]

/** `catat` opens the form of a new visit, `bukti` the choice of pieces for one. */
export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const query = VisitsQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const { catat, bukti: choosing, halaman } = query
  const asked = { officeId: params['officeId'] ?? '', page: halaman, choosing }
  return { page: await readVisits(services(), actor, asked), writing: catat === '1', choosing }
})

/** Enters a visit or a finding, says that one was dealt with, or attaches evidence. */
export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const { status, ...answer } = await actOnVisits(actor, params['officeId'] ?? '', await readForm(request))
  return data(answer, { status })
})

export default function VisitsRoute() {
  const { page, writing, choosing } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <LanguageProvider timeZone={page.timezone}>
      <PlaceBar office={page.office} />
      <VisitsPage page={page} writing={writing} choosing={choosing} answer={answer} />
    </LanguageProvider>
  )
}
