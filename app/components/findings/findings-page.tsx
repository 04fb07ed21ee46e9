import { Link } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Notice } from '#app/components/notice.tsx'
import { officePath } from '#app/components/overview/paths.ts'
import { Section } from '#app/components/section.tsx'
import { Told } from '#app/components/told.tsx'
import { useWords } from '#app/content/language.tsx'
import { findingWords } from '#app/content/words/findings.ts'
import type { FindingsPage as Page } from '#app/use-cases/findings/findings-view.server.ts'
import { FindingForm } from './finding-form.tsx'
import type { FindingAnswer } from './finding-form.tsx'
import { FindingRow } from './finding-row.tsx'
import { findingsPath, newFinding } from './paths.ts'
import { ReportSection } from './report-section.tsx'

type FindingsPageProps = {
  readonly page: Page
  /** The finding whose form the address opens; empty for none. */
  readonly opened: string
  readonly search: string
  /** Whether files that were just sent could not be kept. */
  readonly filesRefused: boolean
  /** What became of the form just sent. */
  readonly answer: FindingAnswer | undefined
}

/** The findings with their follow-up, and the report beside them. */
export function FindingsPage({ page, opened, search, filesRefused, answer }: FindingsPageProps) {
  const t = useWords(findingWords)
  const { head, findings, assessmentId, report, writes } = page
  const open = answer?.ok ? '' : opened
  const refused = answer && !answer.ok ? answer : undefined
  // The page has one main button: the form when it is open, else the first finding that waits for this reader.
  const first = findings.find(({ may, state }) => may.judge || (may.answer && state === 'open'))?.id
  const writing = writes && (open === newFinding || (refused?.intent === 'write' && refused.finding === ''))
  return (
    <main id="isi" className="wrap page">
      <Crumbs crumbs={[{ text: head.office, href: officePath(head.officeId, head.year) }, { text: t.title }]} />
      <header>
        <h1>{t.title}</h1>
        <Lead page={page} />
      </header>
      <Told refusal={answer?.refusal} kept={answer?.ok ? t.saved : undefined} />
      {filesRefused && !answer ? (
        <Notice tone="bad" role="alert">
          {t.uploadRefused}
        </Notice>
      ) : null}
      <div className="grid">
        <div className={report ? 'c7 sections' : 'c12 sections'}>
          <Section title={t.list} more={writes && !writing ? <NewLink assessmentId={assessmentId} /> : null}>
            {writing ? <FindingForm page={page} finding={null} answer={refused} /> : null}
            {findings.length === 0 && !writing ? (
              <EmptyState icon="check" title={t.none} level={3}>
                {writes ? t.noneHint : t.noneForOffice}
              </EmptyState>
            ) : null}
            <ol className="finding-list">
              {findings.map((finding) => {
                const own = refused?.finding === finding.id ? refused : undefined
                return (
                  <FindingRow
                    key={finding.id}
                    {...{ finding, page, search }}
                    open={open === finding.id}
                    main={!writing && (open === '' || open === first) && finding.id === first}
                    answer={own}
                  />
                )
              })}
            </ol>
          </Section>
        </div>
        {report ? (
          <div className="c5 sections">
            <ReportSection page={page} report={report} answer={refused?.finding === '' ? refused : undefined} />
          </div>
        ) : null}
      </div>
    </main>
  )
}

function Lead({ page: { progress, overdue } }: { readonly page: Page }) {
  const t = useWords(findingWords)
  const { open, answered, closed } = progress
  if (open + answered + closed === 0) return <p className="lead">{t.leadNone}</p>
  return (
    <p className="lead">
      {t.lead(open, answered, closed)} {overdue > 0 ? <span className="late">{t.overdue(overdue)}</span> : null}
    </p>
  )
}

function NewLink({ assessmentId }: { readonly assessmentId: string }) {
  const t = useWords(findingWords)
  return (
    <Link className="btn" to={findingsPath(assessmentId, { id: newFinding })}>
      {t.add}
    </Link>
  )
}
