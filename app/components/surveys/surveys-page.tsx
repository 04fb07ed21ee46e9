import { Crumbs } from '#app/components/crumbs.tsx'
import { officePath } from '#app/components/overview/paths.ts'
import { Section } from '#app/components/section.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { surveyIndexNames, surveyWords } from '#app/content/words/surveys.ts'
import type { SurveyList } from '#app/use-cases/surveys/survey-view.server.ts'
import { CampaignTable, fewestOf } from './campaign-table.tsx'
import { OpenForm } from './open-form.tsx'
import { PublicAccess } from './public-access.tsx'
import type { QrView } from './public-access.tsx'
import { useQuarterName } from './survey-text.ts'
import { Told } from './told.tsx'
import type { SurveyAnswer } from './told.tsx'

type SurveysPageProps = {
  readonly page: SurveyList
  readonly address: string
  readonly kioskAddress: string | null
  readonly qr: QrView
  readonly saved: boolean
  readonly answer: SurveyAnswer | undefined
}

/** The surveys of an office: those that were, the one that runs, and the way in for the public. */
export function SurveysPage({ page, address, kioskAddress, qr, saved, answer }: SurveysPageProps) {
  const t = useWords(surveyWords)
  const sentence = useSentence(page)
  const { head, opens, manages } = page
  const first = opens[0]?.quarter
  return (
    <main id="isi" className="wrap page surveys">
      <Crumbs crumbs={[{ text: head.office, href: officePath(head.officeId, head.year) }, { text: t.title }]} />
      <header>
        <h1>{sentence}</h1>
        <p className="lead">{t.lead}</p>
      </header>
      <Told answer={answer} saved={saved} />
      <div className="grid">
        <div className={manages ? 'c7 sections' : 'c12 sections'}>
          <Section title={t.list}>
            <CampaignTable page={page} />
          </Section>
          <Section title={t.official}>
            <OfficialList page={page} />
          </Section>
        </div>
        {manages ? (
          <div className="c5 sections">
            {first ? (
              <Section title={t.openTitle}>
                <OpenForm page={page} answer={answer} />
              </Section>
            ) : null}
            <Section title={t.access}>
              <PublicAccess {...{ page, address, kioskAddress, qr }} />
            </Section>
          </div>
        ) : null}
      </div>
    </main>
  )
}

function OfficialList({ page: { official } }: { readonly page: Pick<SurveyList, 'official'> }) {
  const t = useWords(surveyWords)
  const f = useFormats()
  const names = useWords(surveyIndexNames)
  if (official.length === 0) return <p className="quiet">{t.officialNone}</p>
  return (
    <ul className="plain-list">
      {official.map(({ instrument, year, index, letter }) => (
        <li key={`${instrument}-${year}`}>{t.officialRow(names[instrument], year, f.decimal(index, 2), letter)}</li>
      ))}
    </ul>
  )
}

function useSentence({ campaigns, head }: Pick<SurveyList, 'campaigns' | 'head'>): string {
  const t = useWords(surveyWords)
  const f = useFormats()
  const quarterName = useQuarterName()
  const [last] = campaigns
  if (!last) return t.noneYet
  const count = f.whole(fewestOf(last))
  if (last.state === 'open') return t.running(quarterName(last.quarter), count, f.whole(last.needed))
  const now = quarterAt(head.now)
  return last.quarter < now ? t.noneOpen(quarterName(now)) : t.finished(quarterName(last.quarter), count)
}

/** The quarter of an instant, near enough for a sentence. */
function quarterAt(now: string): string {
  return `${now.slice(0, 4)}-Q${Math.ceil(Number(now.slice(5, 7)) / 3)}`
}
