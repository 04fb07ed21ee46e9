import { Crumbs } from '#app/components/crumbs.tsx'
import { Notice } from '#app/components/notice.tsx'
import { officePath } from '#app/components/overview/paths.ts'
import { Section } from '#app/components/section.tsx'
import { State } from '#app/components/state.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { campaignStates, surveyWords } from '#app/content/words/surveys.ts'
import type { CampaignPage as Page } from '#app/use-cases/surveys/survey-view.server.ts'
import { CampaignActs, Estimates } from './campaign-acts.tsx'
import { CountRows } from './count-rows.tsx'
import { ElementTable } from './element-table.tsx'
import { LiveRefresh } from './live-refresh.tsx'
import { surveysPath } from './paths.ts'
import { PlanSection } from './plan-section.tsx'
import { Comments, Respondents } from './respondents.tsx'
import { ServiceTable } from './service-table.tsx'
import { useQuarterName } from './survey-text.ts'
import { Told } from './told.tsx'
import type { SurveyAnswer } from './told.tsx'

type CampaignPageProps = {
  readonly page: Page
  readonly opened: string
  readonly saved: boolean
  readonly answer: SurveyAnswer | undefined
}

/** One survey from its count to what is done about it. */
export function CampaignPage({ page, opened, saved, answer }: CampaignPageProps) {
  const t = useWords(surveyWords)
  const quarterName = useQuarterName()
  const { head, quarter, state, surveys, manages } = page
  const results = surveys.flatMap(({ result }) => (result ? [result] : []))
  return (
    <main id="isi" className="wrap page surveys">
      <Crumbs
        crumbs={[
          { text: head.office, href: officePath(head.officeId, head.year) },
          { text: t.title, href: surveysPath(head.officeId) },
          { text: quarterName(quarter) },
        ]}
      />
      <header>
        <h1>{t.surveyOf(quarterName(quarter))}</h1>
        <Lead page={page} />
      </header>
      <Told answer={answer} saved={saved} />
      <Warnings page={page} />
      <div className="grid">
        <div className="c8 sections">
          <Section title={t.counted} more={state === 'open' ? <LiveRefresh /> : null}>
            <CountRows page={page} />
          </Section>
          {results.length > 0 ? (
            <Section title={t.elements}>
              {results.map((result) => (
                <ElementTable key={result.instrument} result={result} />
              ))}
            </Section>
          ) : null}
          <Section title={t.composition}>
            <ServiceTable page={page} />
          </Section>
        </div>
        <div className="c4 sections">
          <PlanSection {...{ page, opened, answer }} />
          <Estimates page={page} />
          {manages ? <CampaignActs key={page.version} {...{ page, answer }} /> : null}
          <Section title={t.profile}>
            <Respondents page={page} />
          </Section>
          <Section title={t.comments}>
            <Comments page={page} />
          </Section>
        </div>
      </div>
    </main>
  )
}

function Lead({ page: { state, population, openedAt, closedAt, paper } }: { readonly page: Page }) {
  const t = useWords(surveyWords)
  const f = useFormats()
  const states = useWords(campaignStates)
  const facts = [
    closedAt ? t.closedOn(f.date(closedAt)) : t.openedOn(f.date(openedAt)),
    `${t.population}: ${f.whole(population)}`,
    ...(paper > 0 ? [t.paperCount(f.whole(paper))] : []),
  ]
  return (
    <p className="lead survey-lead">
      <State tone={state === 'open' ? 'wait' : 'good'} shape={state === 'open' ? 'wait' : 'locked'} box>
        {states[state]}
      </State>{' '}
      {facts.join(' · ')}
    </p>
  )
}

function Warnings({ page: { surveys, services, needed } }: { readonly page: Page }) {
  const t = useWords(surveyWords)
  const f = useFormats()
  const text = useText()
  const fewest = Math.min(...surveys.map(({ respondents }) => respondents))
  const off = services.filter((row) => row.off)
  return (
    <>
      {fewest < needed ? (
        <Notice tone="warn" title={t.warnFew(f.whole(needed - fewest))}>
          {t.warnFewAdvice}
        </Notice>
      ) : null}
      {off.length > 0 ? (
        <Notice tone="warn" title={t.warnOff}>
          {t.warnOffAdvice(off.map(({ name }) => text(name)).join(', '))}
        </Notice>
      ) : null}
    </>
  )
}
