import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ServiceTimesPage } from '#app/components/service-times/service-times-page.tsx'
import { LanguageProvider } from '#app/content/language.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { serviceTimeWords } from '#app/content/words/service-times.ts'
import { TimesQuery } from '#app/forms/service-times.ts'
import { beforeReceiving } from '#app/http/refused-body.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { bringTimes } from '#app/http/service-time-acts.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readServiceTimes } from '#app/use-cases/service-times/read-service-times.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(serviceTimeWords, languageOf(matches)).title} · Menuju` },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { bulan } = TimesQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  return { page: await readServiceTimes(services(), actor, { officeId: params['officeId'] ?? '', month: bulan }) }
})

export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await beforeReceiving(request, () => requireActor(request))
  const officeId = params['officeId'] ?? ''
  const brought = await bringTimes(request, actor, officeId)
  if (brought.ok) return redirect(`/offices/${officeId}/service-times/lists/${brought.id}`)
  const { errors, values } = brought
  return data({ errors, values }, { status: brought.status })
})

export default function ServiceTimesRoute() {
  const { page } = useLoaderData<typeof loader>()
  return (
    <LanguageProvider timeZone={page.timezone}>
      <ServiceTimesPage page={page} refused={useActionData<typeof action>()} />
    </LanguageProvider>
  )
}
