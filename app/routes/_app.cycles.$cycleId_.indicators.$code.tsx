import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { SettingForm } from '#app/components/cycles/setting-form.tsx'
import { Notice } from '#app/components/notice.tsx'
import { useText, useWords } from '#app/content/language.tsx'
import { cycleWords } from '#app/content/words/cycles.ts'
import { indicatorSettingWords } from '#app/content/words/indicator-settings.ts'
import { settingsPath } from '#app/forms/indicator-settings.ts'
import { readForm } from '#app/http/form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { saveSetting } from '#app/http/setting-acts.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readSetting } from '#app/use-cases/reporting/read-settings.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page ? `${page.indicator.code} ${page.cycle.year} · Menuju` : 'Menuju' },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  return readSetting(services(), actor, params['cycleId'] ?? '', params['code'] ?? '')
})

export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const { cycleId = '', code = '' } = params
  const saved = await saveSetting(actor, { cycleId, code }, await readForm(request))
  if (!('judged' in saved)) return data(saved, { status: saved.status })
  return redirect(`${settingsPath(cycleId)}?done=${encodeURIComponent(code)}&judged=${saved.judged}`)
})

export default function CycleIndicatorRoute() {
  const { cycle, indicator } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const t = useWords(indicatorSettingWords)
  const c = useWords(cycleWords)
  const text = useText()
  const way = [
    { text: c.title, href: '/cycles' },
    { text: c.yearTitle(cycle.year), href: `/cycles/${cycle.id}` },
    { text: t.title, href: settingsPath(cycle.id) },
  ]
  return (
    <main id="isi" className="wrap desk">
      <Crumbs crumbs={[...way, { text: indicator.code }]} />
      <header>
        <h1>{text(indicator.name)}</h1>
        <p className="quiet">
          {indicator.code} · {indicator.legalBasis.join('; ')}
        </p>
      </header>
      {cycle.state === 'closed' ? (
        <Notice>{t.closed}</Notice>
      ) : (
        <SettingForm line={indicator} refused={refused} key={indicator.version} />
      )}
    </main>
  )
}
