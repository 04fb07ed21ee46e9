import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { CheckPage } from '#app/components/bulk/check-page.tsx'
import { DonePage, SettledPage } from '#app/components/bulk/done-page.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { bulkWords } from '#app/content/words/bulk.ts'
import { AppError } from '#app/domain/errors.ts'
import { ImportForm } from '#app/forms/bulk.ts'
import { pageIn } from '#app/http/asked.server.ts'
import { acceptList } from '#app/http/bulk-acts.server.ts'
import { parseForm, readForm } from '#app/http/form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { discardImport } from '#app/use-cases/bulk/discard-import.server.ts'
import { readImport } from '#app/use-cases/bulk/read-import.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(bulkWords, languageOf(matches)).checkTitle} · Menuju` },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const page = pageIn(new URL(request.url).searchParams)
  return { view: await readImport(services(), actor, { id: params['importId'] ?? '', page }) }
})

export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const form = parseForm(ImportForm, await readForm(request))
  if (!form.ok) throw new AppError('invalid', 'malformed-form')
  const id = params['importId'] ?? ''
  if (form.value.intent === 'discard') {
    return redirect((await discardImport(services(), actor, id)) === 'offices' ? '/units' : '/people')
  }
  try {
    const done = await acceptList(request, actor, id, form.value.digest)
    return data({ stale: false, done }, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    if (!(error instanceof AppError) || error.reason !== 'import-changed') throw error
    return data({ stale: true, done: null }, { status: 409 })
  }
})

export default function ImportRoute() {
  const { view } = useLoaderData<typeof loader>()
  const act = useActionData<typeof action>()
  if (act?.done) return <DonePage {...act.done} />
  return view ? <CheckPage view={view} stale={act?.stale ?? false} /> : <SettledPage />
}
