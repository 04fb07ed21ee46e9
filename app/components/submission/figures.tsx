import { Link } from '@remix-run/react'
import { ReadinessState } from '#app/components/named-states.tsx'
import { readinessNode } from '#app/components/overview/paths.ts'
import { Section } from '#app/components/section.tsx'
import { shownTracks } from '#app/components/shown-tracks.ts'
import { traceHref } from '#app/components/trace/trace-path.ts'
import { useFormats, useWords } from '#app/content/language.tsx'
import { tracks as trackNames } from '#app/content/words/states.ts'
import { submissionWords } from '#app/content/words/submission.ts'
import { shownPoints } from '#app/domain/scoring/show.ts'
import type { Submission } from '#app/use-cases/submission/submission-view.server.ts'

const columns = ['claimed', 'supported', 'verified'] as const

/** What is claimed and what of it evidence supports, side by side; each figure leads to its explanation. */
export function Figures({ submission }: { readonly submission: Submission }) {
  const t = useWords(submissionWords)
  const names = useWords(trackNames)
  const f = useFormats()
  const { figures, gates, answered, items, status, assessmentId } = submission
  const { claimed, supported, verified } = figures
  const readiness = shownTracks(
    { claimed: claimed.readiness, supported: supported.readiness, verified: verified.readiness },
    f,
  )
  return (
    <Section title={t.figures} aside={t.answered(answered, items)}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t.figure}</th>
            {columns.map((track) => (
              <th scope="col" className="num" key={track}>
                {names[track]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t.total}</th>
            {columns.map((track) => (
              <td className="num" key={track}>
                <Link to={traceHref(assessmentId, track, 'TOTAL')}>
                  {f.points(shownPoints(figures[track].total, { failing: figures[track].failing > 0 }))}
                </Link>
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t.readiness}</th>
            {columns.map((track) => (
              <td className="num" key={track}>
                <Link to={traceHref(assessmentId, track, readinessNode)}>{readiness[track]}</Link>
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t.gatesFailing}</th>
            {columns.map((track) => (
              <td className="num" key={track}>
                {t.gatesOf(figures[track].failing, gates)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
      <p className="status-line">
        <ReadinessState status={status} />
      </p>
    </Section>
  )
}
