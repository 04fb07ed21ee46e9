import { Link } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { ViewTabs } from '#app/components/indicator-views/view-tabs.tsx'
import { Section } from '#app/components/section.tsx'
import { State } from '#app/components/state.tsx'
import type { Look } from '#app/components/state.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { reportingWords } from '#app/content/words/reporting.ts'
import { mostUrgent, periodStanding } from '#app/domain/reporting/period-standing.ts'
import type { PeriodStanding } from '#app/domain/reporting/period-standing.ts'
import { officeReportPath } from '#app/forms/report-desk.ts'
import type { PeriodLine, PeriodsPage as Page } from '#app/use-cases/reporting/read-periods.server.ts'
import { formPath, periodsPath } from './paths.ts'

/** What an office has to report: the period that waits first in a sentence, then all of them. */
export function PeriodsPage({ page }: { readonly page: Page }) {
  const t = useWords(reportingWords)
  const f = useFormats()
  // Older periods are looked at; what waits stands with the newest.
  const urgent = page.page === 1 ? mostUrgent(page.lines, page.today) : undefined
  return (
    <main id="isi" className="wrap desk">
      <ViewTabs officeId={page.head.officeId} />
      <header className="figure-lead">
        <h1 className="sentence">{useSentence(page, urgent)}</h1>
        <p className="lead">{t.lead}</p>
        {urgent?.isOpen && page.mayWrite ? (
          <p className="actions">
            <Link className="btn btn-main" to={formPath(page.head.officeId, urgent.key)}>
              {t.toForm(f.reportedPeriod(urgent.key))}
            </Link>
          </p>
        ) : null}
      </header>
      {page.lines.length === 0 ? (
        <EmptyState icon="chart" title={t.emptyTitle}>
          {t.emptyAdvice}
        </EmptyState>
      ) : (
        <Section title={t.periods}>
          <table className="table table-cards periods-table">
            <thead>
              <tr>
                <th scope="col">{t.period}</th>
                <th scope="col">{t.due}</th>
                <th scope="col" className="num">
                  {t.reported}
                </th>
                <th scope="col" className="num">
                  {t.onTime}
                </th>
                <th scope="col" className="num">
                  {t.approved}
                </th>
                <th scope="col">{t.standing}</th>
              </tr>
            </thead>
            <tbody>
              {page.lines.map((line) => (
                <Row line={line} page={page} key={line.key} />
              ))}
            </tbody>
          </table>
          <Others page={page} />
        </Section>
      )}
    </main>
  )
}

/** The way to periods that are older, and back. */
function Others({ page: { page, hasOlder, head } }: { readonly page: Page }) {
  const t = useWords(reportingWords)
  if (page === 1 && !hasOlder) return null
  const at = (number: number) =>
    number === 1 ? periodsPath(head.officeId) : `${periodsPath(head.officeId)}?hal=${number}`
  return (
    <p className="actions">
      {page > 1 ? (
        <Link className="btn" to={at(page - 1)}>
          {t.newer}
        </Link>
      ) : null}
      {hasOlder ? (
        <Link className="btn" to={at(page + 1)}>
          {t.older}
        </Link>
      ) : null}
    </p>
  )
}

function Row({ line, page }: { readonly line: PeriodLine; readonly page: Page }) {
  const t = useWords(reportingWords)
  const f = useFormats()
  const { key, dueOn, submitted, onTime, approved, expected, missing } = line
  return (
    <tr>
      <th scope="row">
        <Link to={(page.readsDrafts ? formPath : officeReportPath)(page.head.officeId, key)}>
          {f.reportedPeriod(key)}
        </Link>
      </th>
      <td data-label={t.due}>
        {f.shortDate(dueOn)}
        {missing > 0 && line.isOpen ? (
          <small className={dueOn < page.today ? 'late' : 'caption'}> {f.daysLeft(dueOn, page.today)}</small>
        ) : null}
      </td>
      <td className="num" data-label={t.reported}>
        {t.countOf(f.whole(submitted), f.whole(expected))}
      </td>
      <td className="num" data-label={t.onTime}>
        {f.whole(onTime)}
      </td>
      <td className="num" data-label={t.approved}>
        {f.whole(approved)}
      </td>
      <td>
        <Standing line={line} today={page.today} />
      </td>
    </tr>
  )
}

function Standing({ line, today }: { readonly line: PeriodLine; readonly today: string }) {
  const t = useWords(reportingWords)
  const f = useFormats()
  const standing = periodStanding(line, today)
  const [missing, returned] = [f.whole(line.missing), f.whole(line.returned)]
  const said: Readonly<Record<PeriodStanding, string>> = {
    returned: t.stateReturned(returned),
    missed: t.stateMissed(missing),
    late: t.stateLate(missing),
    due: t.stateDue(missing),
    running: t.stateRunning,
    correcting: t.stateCorrecting(f.whole(line.open)),
    waiting: t.stateWaiting,
    done: t.stateDone,
  }
  return <State {...looks[standing]}>{said[standing]}</State>
}

const looks: Readonly<Record<PeriodStanding, Look>> = {
  returned: { tone: 'bad', shape: 'return' },
  missed: { tone: 'bad', shape: 'warn' },
  late: { tone: 'bad', shape: 'warn' },
  due: { tone: 'warn', shape: 'warn' },
  running: { tone: 'idle', shape: 'empty' },
  correcting: { tone: 'warn', shape: 'return' },
  waiting: { tone: 'wait', shape: 'wait' },
  done: { tone: 'good', shape: 'done' },
}

function useSentence({ today, lines, page }: Page, urgent: PeriodLine | undefined): string {
  const t = useWords(reportingWords)
  const f = useFormats()
  if (lines.length === 0 || page > 1) return t.title
  if (!urgent) return t.sentenceDone
  const { key, returned, missing, open } = urgent
  const period = f.reportedPeriod(key)
  const standing = periodStanding(urgent, today)
  if (standing === 'returned') return t.sentenceReturned(f.whole(returned), period)
  if (standing === 'missed') return t.sentenceMissed(f.whole(missing), period)
  if (standing === 'correcting') return t.sentenceCorrecting(f.whole(open), period)
  return (standing === 'late' ? t.sentenceLate : t.sentenceDue)(f.whole(missing), period)
}
