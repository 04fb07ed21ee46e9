import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { ConditionForm } from '#app/components/cycles/conditions.tsx'
import { CycleDataForm } from '#app/components/cycles/cycle-data-form.tsx'
import { RegionList } from '#app/components/cycles/region-list.tsx'
import { WindowForm, WindowTable } from '#app/components/cycles/windows.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Section } from '#app/components/section.tsx'
import { useText, useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { cycleStates, cycleWords } from '#app/content/words/cycles.ts'
import { indicatorSettingWords } from '#app/content/words/indicator-settings.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { settingsPath } from '#app/forms/indicator-settings.ts'
import { actOnCycle } from '#app/http/cycle-acts.server.ts'
import { readForm } from '#app/http/form.server.ts'
import { readPreferences } from '#app/http/preferences.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readCycle } from '#app/use-cases/cycles/read-cycle.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page ? `${inLanguage(cycleWords, page.language).yearTitle(page.cycle.year)} · Menuju` : 'Menuju' },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const page = await readCycle(services(), actor, params['cycleId'] ?? '')
  return { ...page, today: localDay(services().now()), language: readPreferences(request).language }
})

export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const answer = await actOnCycle(actor, { cycleId: params['cycleId'] ?? '' }, await readForm(request))
  return data(answer, { status: answer.ok ? 200 : 400 })
})

export default function CycleRoute() {
  const { cycle, edition, rootId, windows, conditions, units, regions, today } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(cycleWords)
  const states = useWords(cycleStates)
  const indicators = useWords(indicatorSettingWords)
  const text = useText()
  const faultOf = (intent: string) => (answer && !answer.ok && answer.intent === intent ? answer : undefined)
  const conditionFault = faultOf('condition')
  const closed = cycle.state === 'closed'
  return (
    <main id="isi" className="wrap desk">
      <Crumbs crumbs={[{ text: t.title, href: '/cycles' }, { text: t.yearTitle(cycle.year) }]} />
      <header>
        <h1>{t.yearTitle(cycle.year)}</h1>
        <p className="quiet">
          {text(edition.title)} · {states[cycle.state]} · <Link to={settingsPath(cycle.id)}>{indicators.title}</Link>
        </p>
      </header>
      {answer?.ok ? (
        <Notice tone="good" role="status">
          {t.saved}
        </Notice>
      ) : null}
      <Section title={t.offices}>
        <RegionList cycleId={cycle.id} regions={regions} />
      </Section>
      <Section title={t.conditions}>
        <p className="quiet">{t.conditionsLead}</p>
        {conditions.map((condition) => (
          <ConditionForm
            condition={condition}
            fault={conditionFault?.values['key'] === condition.key ? conditionFault : undefined}
            key={condition.key}
          />
        ))}
      </Section>
      <Section title={t.windows}>
        <p className="quiet">{t.windowsLead}</p>
        <WindowTable windows={windows} rootId={rootId} closed={closed} />
        {closed ? null : <WindowForm units={units} today={today} fault={faultOf('window')} key={windows.length} />}
      </Section>
      <Section title={t.evidence}>
        <CycleDataForm cycle={cycle} fault={faultOf('change')} />
      </Section>
    </main>
  )
}
