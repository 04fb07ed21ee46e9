import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { NewUnitForm as NewUnitView } from '#app/components/organisation/new-unit-form.tsx'
import { useWords } from '#app/content/language.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { unitWords } from '#app/content/words/organisation.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { NewUnitForm } from '#app/forms/organisation.ts'
import { parseForm, readForm, textsOf } from '#app/http/form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { addByForm } from '#app/http/unit-acts.server.ts'
import { services } from '#app/platform/services.server.ts'
import { listParents } from '#app/use-cases/organisation/list-parents.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(unitWords, languageOf(matches)).add} · Menuju` },
]

export const loader = respond(async ({ request, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  return { parents: await listParents(services(), actor), today: localDay(services().now()) }
})

export const action = respond(async ({ request }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const fields = await readForm(request)
  const form = parseForm(NewUnitForm, fields)
  const errors = form.ok ? await addByForm(actor, form.value) : form.errors
  if (form.ok && !errors) return redirect(`/units/${form.value.id}`)
  return data({ errors: errors ?? {}, values: textsOf(fields) }, { status: 400 })
})

export default function NewUnitRoute() {
  const { parents, today } = useLoaderData<typeof loader>()
  const fault = useActionData<typeof action>()
  const t = useWords(unitWords)
  return (
    <main id="isi" className="wrap desk">
      <Crumbs crumbs={[{ text: t.title, href: '/units' }, { text: t.add }]} />
      <header>
        <h1>{t.add}</h1>
        <p className="quiet">{t.addLead}</p>
      </header>
      <NewUnitView parents={parents} today={today} fault={fault} />
    </main>
  )
}
