import { Link } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Section } from '#app/components/section.tsx'
import { State } from '#app/components/state.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { reportingWords } from '#app/content/words/reporting.ts'
import { serviceTimeWords } from '#app/content/words/service-times.ts'
import type { PeriodLine, PeriodsPage as Page } from '#app/use-cases/reporting/read-periods.server.ts'
import { formPath } from './paths.ts'

/** What an office has to report: the period that waits first in a sentence, then all of them. */
export function PeriodsPage({ page }: { readonly page: Page }) {
  const t = useWords(reportingWords)
  const s = useWords(serviceTimeWords)
  const f = useFormats()
  const urgent = mostUrgent(page)
  return (
    <main id="isi" className="wrap desk">
      <header className="figure-lead">
        <p className="caption">{t.title}</p>
        <h1 className="sentence">{useSentence(page, urgent)}</h1>
        <p className="quiet">{t.lead}</p>
        <p>
          <Link to={`/offices/${page.head.officeId}/service-times`}>{s.title}</Link>
        </p>
        {urgent && page.mayWrite ? (
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
        </Section>
      )}
    </main>
  )
}

function Row({ line, page }: { readonly line: PeriodLine; readonly page: Page }) {
  const t = useWords(reportingWords)
  const f = useFormats()
  const { key, dueOn, submitted, onTime, approved, expected, open } = line
  return (
    <tr>
      <th scope="row">
        <Link to={formPath(page.head.officeId, key)}>{f.reportedPeriod(key)}</Link>
      </th>
      <td data-label={t.due}>
        {f.shortDate(dueOn)}
        {open > 0 && line.isOpen ? <small className="caption"> {f.daysLeft(dueOn, page.today)}</small> : null}
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
  const { returned, open, isOpen, dueOn, isOver, approved, expected } = line
  const count = f.whole(open)
  if (returned > 0) return <State {...looks.returned}>{t.stateReturned(f.whole(returned))}</State>
  if (open > 0 && !isOpen) return <State {...looks.late}>{t.stateMissed(count)}</State>
  if (open > 0 && dueOn < today) return <State {...looks.late}>{t.stateLate(count)}</State>
  if (open > 0 && isOver) return <State {...looks.due}>{t.stateDue(count)}</State>
  if (open > 0) return <State {...looks.running}>{t.stateRunning}</State>
  if (approved < expected) return <State {...looks.waiting}>{t.stateWaiting}</State>
  return <State {...looks.done}>{t.stateDone}</State>
}

const looks = {
  returned: { tone: 'bad', shape: 'return' },
  late: { tone: 'bad', shape: 'warn' },
  due: { tone: 'warn', shape: 'warn' },
  running: { tone: 'idle', shape: 'empty' },
  waiting: { tone: 'wait', shape: 'wait' },
  done: { tone: 'good', shape: 'done' },
} as const

/** What waits for the office: returned before late before due; of these the earliest. */
function mostUrgent({ lines }: Page): PeriodLine | undefined {
  const open = lines.filter((line) => line.isOpen && line.open > 0 && (line.isOver || line.returned > 0)).reverse()
  return open.find(({ returned }) => returned > 0) ?? open[0]
}

function useSentence({ today, lines }: Page, urgent: PeriodLine | undefined): string {
  const t = useWords(reportingWords)
  const f = useFormats()
  if (lines.length === 0) return t.title
  if (!urgent) return t.sentenceDone
  const { key, returned, open, dueOn } = urgent
  const period = f.reportedPeriod(key)
  if (returned > 0) return t.sentenceReturned(f.whole(returned), period)
  return (dueOn < today ? t.sentenceLate : t.sentenceDue)(f.whole(open), period)
}
