import { Link } from '@remix-run/react'
import { findingAnchor, findingsPath } from '#app/components/findings/paths.ts'
import { Section } from '#app/components/section.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { findingWords } from '#app/content/words/findings.ts'
import type { Overview } from '#app/use-cases/overview/overview-view.server.ts'

const shownFindings = 5

/** Findings of the internal team that wait for the office, with their due dates; nothing while there are none. */
export function FollowUp({ overview: { findings, assessmentId, now } }: { readonly overview: Overview }) {
  const t = useWords(findingWords)
  const f = useFormats()
  if (!findings) return null
  const { open, total } = findings
  const overdue = open.filter((finding) => finding.overdue).length
  return (
    <Section
      className="c12"
      title={t.section}
      aside={overdue > 0 ? t.overdue(overdue) : t.openOf(open.length, total)}
      more={<Link to={findingsPath(assessmentId)}>{t.all}</Link>}
    >
      {open.length === 0 ? <p className="quiet">{t.nothingWaits}</p> : null}
      <ol className="checks follow-ups">
        {open.slice(0, shownFindings).map(({ id, number, itemCode, recommendation, dueOn, overdue: late }) => (
          <li key={id}>
            <span>
              <Link to={`${findingsPath(assessmentId)}#${findingAnchor(number)}`}>{t.number(number)}</Link>{' '}
              {itemCode ? <span className="code">{itemCode}</span> : null} {recommendation}
            </span>
            <span className={late ? 'late' : 'quiet'}>{t.due(f.date(dueOn), f.daysLeft(dueOn, now))}</span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
