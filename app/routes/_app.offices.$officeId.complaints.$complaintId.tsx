import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ComplaintPage } from '#app/components/complaints/complaint-page.tsx'
import { PlaceBar } from '#app/components/frame/place-bar.tsx'
import { LanguageProvider } from '#app/content/language.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { complaintWords } from '#app/content/words/complaints.ts'
import { actOnComplaint } from '#app/http/complaint-acts.server.ts'
import { readForm } from '#app/http/form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readComplaint } from '#app/use-cases/complaints/read-complaint.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(complaintWords, languageOf(matches)).title} · Menuju` },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  return { page: await readComplaint(services(), actor, keyOf(params)) }
})

/** Takes on, gives, classes, answers, writes, passes on, turns away; which of them, the button says. */
export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const { status, ...answer } = await actOnComplaint(actor, keyOf(params), await readForm(request))
  return data(answer, { status, headers: { 'Cache-Control': 'no-store' } })
})

function keyOf(params: Readonly<Record<string, string | undefined>>) {
  return { officeId: params['officeId'] ?? '', complaintId: params['complaintId'] ?? '' }
}

export default function ComplaintRoute() {
  const { page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <LanguageProvider timeZone={page.timezone}>
      <PlaceBar office={page.office} />
      <ComplaintPage page={page} answer={answer} />
    </LanguageProvider>
  )
}
