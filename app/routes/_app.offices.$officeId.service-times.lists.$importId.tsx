import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { TimesListPage } from '#app/components/service-times/times-list-page.tsx'
import { LanguageProvider } from '#app/content/language.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { serviceTimeWords } from '#app/content/words/service-times.ts'
import { respond } from '#app/http/respond.server.ts'
import { actOnTimesList } from '#app/http/service-time-acts.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readListPage } from '#app/use-cases/service-times/read-list-page.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(serviceTimeWords, languageOf(matches)).listTitle} · Menuju` },
]

const keyOf = ({ officeId = '', importId = '' }: LoaderFunctionArgs['params']) => ({ officeId, importId })

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  return { list: await readListPage(services(), actor, keyOf(params)) }
})

export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const act = await actOnTimesList(request, actor, keyOf(params))
  if (act.ok) return redirect(`/offices/${keyOf(params).officeId}/service-times`)
  return data({ fault: act.fault }, { status: act.status })
})

export default function TimesListRoute() {
  const { list } = useLoaderData<typeof loader>()
  return (
    <LanguageProvider timeZone={list.timezone}>
      <TimesListPage list={list} fault={useActionData<typeof action>()?.fault} />
    </LanguageProvider>
  )
}
