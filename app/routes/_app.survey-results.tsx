import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { OfficialPage } from '#app/components/surveys/official-page.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { surveyWords } from '#app/content/words/surveys.ts'
import { readForm } from '#app/http/form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { actOnOfficial } from '#app/http/survey-acts.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readOfficial } from '#app/use-cases/surveys/read-official.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(surveyWords, languageOf(matches)).resultsTitle} · Menuju` },
]

export const loader = respond(async ({ request, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const asked = new URL(request.url).searchParams
  const year = /^20\d\d$/.test(asked.get('tahun') ?? '') ? Number(asked.get('tahun')) : undefined
  const page = await readOfficial(services(), actor, { year })
  return { page, opened: asked.get('betulkan') ?? '', saved: asked.has('tersimpan') }
})

/** Records a result, or corrects one with a further version. */
export const action = respond(async ({ request }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const fields = await readForm(request)
  const act = await actOnOfficial(actor, fields)
  if (!act.ok) return data(act, { status: act.status })
  const year = fields.get('year')
  return redirect(`/survey-results?${new URLSearchParams({ tahun: typeof year === 'string' ? year : '' })}&tersimpan`)
})

export default function OfficialRoute() {
  const { page, opened, saved } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <OfficialPage {...{ page, opened, answer }} saved={saved && answer === undefined} />
}
