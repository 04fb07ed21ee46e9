import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { NewCycleForm as NewCycleView } from '#app/components/cycles/new-cycle-form.tsx'
import { useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { cycleWords } from '#app/content/words/cycles.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { usualDays } from '#app/domain/calendar/usual-days.ts'
import { NewCycleForm } from '#app/forms/cycles.ts'
import { createByForm } from '#app/http/cycle-acts.server.ts'
import { parseForm, readForm, textsOf } from '#app/http/form.server.ts'
import { readPreferences } from '#app/http/preferences.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { listCycles, listEditions } from '#app/use-cases/cycles/list-cycles.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${inLanguage(cycleWords, page?.language ?? 'id').create} · Menuju` },
]

export const loader = respond(async ({ request, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const tools = services()
  const taken = (await listCycles(tools, actor)).map(({ year }) => year)
  const thisYear = Number(localDay(tools.now()).slice(0, 4))
  const year = taken.includes(thisYear) ? Math.max(...taken) + 1 : thisYear
  return {
    year,
    days: usualDays(year),
    editions: listEditions(tools, actor),
    language: readPreferences(request).language,
  }
})

export const action = respond(async ({ request }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const fields = await readForm(request)
  const form = parseForm(NewCycleForm, fields)
  if (!form.ok) return data({ errors: form.errors, values: form.values }, { status: 400 })
  const made = await createByForm(actor, form.value)
  if ('errors' in made) return data({ errors: made.errors, values: textsOf(fields) }, { status: 400 })
  return redirect(`/cycles/${made.id}`)
})

export default function NewCycleRoute() {
  const { year, editions, days } = useLoaderData<typeof loader>()
  const fault = useActionData<typeof action>()
  const t = useWords(cycleWords)
  return (
    <main id="isi" className="wrap desk">
      <Crumbs crumbs={[{ text: t.title, href: '/cycles' }, { text: t.create }]} />
      <header>
        <h1>{t.create}</h1>
        <p className="quiet">{t.lead}</p>
      </header>
      <NewCycleView year={year} editions={editions} days={days} fault={fault} />
    </main>
  )
}
