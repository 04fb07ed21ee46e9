import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { BringPage } from '#app/components/bulk/bring-page.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { bulkWords } from '#app/content/words/bulk.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { receiveList } from '#app/http/bulk-acts.server.ts'
import { beforeReceiving } from '#app/http/refused-body.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { authorizeImport } from '#app/use-cases/bulk/plan-import.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(bulkWords, languageOf(matches)).peopleTitle} · Menuju` },
]

export const loader = respond(async ({ request, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  authorizeImport(actor, 'people', localDay(services().now()))
  return {}
})

export const action = respond(async ({ request }: ActionFunctionArgs) => {
  const actor = await beforeReceiving(request, () => requireActor(request))
  const received = await receiveList(request, actor, 'people')
  return received.ok ? redirect(`/imports/${received.id}`) : data(received, { status: 400 })
})

export default function ImportPeopleRoute() {
  return <BringPage kind="people" refusal={useActionData<typeof action>()?.refusal} />
}
