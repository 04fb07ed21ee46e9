import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { IndicatorTable } from '#app/components/cycles/indicator-table.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Section } from '#app/components/section.tsx'
import { useFormats, useLanguage, useWords } from '#app/content/language.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { cycleWords } from '#app/content/words/cycles.ts'
import { indicatorSettingWords } from '#app/content/words/indicator-settings.ts'
import { indicatorGroups } from '#app/content/words/indicators.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readSettings } from '#app/use-cases/reporting/read-settings.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(indicatorSettingWords, languageOf(matches)).title} · Menuju` },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const view = await readSettings(services(), actor, params['cycleId'] ?? '')
  const asked = new URL(request.url).searchParams
  const done = view.indicators.find(({ code }) => code === asked.get('done'))?.code ?? null
  return { ...view, done, judged: Number(asked.get('judged')) || 0 }
})

export default function CycleIndicatorsRoute() {
  const { cycle, indicators, done, judged } = useLoaderData<typeof loader>()
  const t = useWords(indicatorSettingWords)
  const c = useWords(cycleWords)
  const f = useFormats()
  const names: Readonly<Record<string, string>> = inLanguage(indicatorGroups, useLanguage())
  const groups = [...new Set(indicators.map(({ group }) => group))]
  const asked = indicators.filter(({ active, entered }) => active && entered).length
  const way = [
    { text: c.title, href: '/cycles' },
    { text: c.yearTitle(cycle.year), href: `/cycles/${cycle.id}` },
  ]
  return (
    <main id="isi" className="wrap desk">
      <Crumbs crumbs={[...way, { text: t.title }]} />
      <header>
        <h1>
          {t.title} {cycle.year}
        </h1>
        <p className="quiet">{t.lead(f.whole(asked), f.whole(indicators.length))}</p>
      </header>
      {done ? (
        <Notice tone="good" role="status">
          {t.saved(done, f.whole(judged))}
        </Notice>
      ) : null}
      {cycle.state === 'closed' ? <Notice>{t.closed}</Notice> : null}
      {groups.map((group) => (
        <Section title={names[group] ?? group} key={group}>
          <IndicatorTable
            label={names[group] ?? group}
            lines={indicators.filter((line) => line.group === group)}
            cycleId={cycle.id}
            closed={cycle.state === 'closed'}
          />
        </Section>
      ))}
    </main>
  )
}
