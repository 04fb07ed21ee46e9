import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { EnterPage } from '#app/components/complaints/enter-page.tsx'
import { PlaceBar } from '#app/components/frame/place-bar.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { complaintWords } from '#app/content/words/complaints.ts'
import { enterByForm } from '#app/http/complaint-acts.server.ts'
import { readForm } from '#app/http/form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { onceToken } from '#app/http/sent-as.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readEntry } from '#app/use-cases/complaints/enter-complaint.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(complaintWords, languageOf(matches)).enter} · Menuju` },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  return { ...(await readEntry(services(), actor, params['officeId'] ?? '')), once: onceToken() }
})

/** Enters the complaint; number and code are in this one answer. */
export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const { status, ...answer } = await enterByForm(actor, params['officeId'] ?? '', await readForm(request))
  return data(answer, { status })
})

export default function EnterComplaintRoute() {
  const { channels, services: offered, once, ...head } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PlaceBar office={head.office} />
      <EnterPage head={head} channels={channels} services={offered} once={once} answer={answer} />
    </>
  )
}
