import { Link } from '@remix-run/react'
import { useTermName } from '#app/components/overview/names.ts'
import { Section } from '#app/components/section.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { traceWords } from '#app/content/words/trace.ts'
import type { ReadinessTrace as View, TracePage } from '#app/use-cases/trace/trace-view.server.ts'
import { traceHref } from './trace-path.ts'

type ReadinessTraceProps = { readonly page: TracePage; readonly view: View }

/** Readiness from the points that are missing, and these part by part. */
export function ReadinessTrace({ page: { assessmentId, track }, view }: ReadinessTraceProps) {
  const t = useWords(traceWords)
  const f = useFormats()
  const nameOf = useTermName()
  const four = (points: number) => f.decimal(points, 4)
  const { need, emptyNeed, parts, readiness } = view
  return (
    <>
      <p className="formula">{t.readinessHow(four(need), four(emptyNeed), four(readiness))}</p>
      <p className="small">{t.readinessTerms(four(need), four(emptyNeed))}</p>
      <Section title={t.needTitle}>
        {parts.length === 0 ? (
          <p>{t.needNone}</p>
        ) : (
          <>
            <table className="table trace-table">
              <thead>
                <tr>
                  <th scope="col">{t.part}</th>
                  <th scope="col" className="num">
                    {t.threshold}
                  </th>
                  <th scope="col" className="num">
                    {t.reached}
                  </th>
                  <th scope="col" className="num hide-phone">
                    {t.counted}
                  </th>
                  <th scope="col" className="num">
                    {t.missing}
                  </th>
                </tr>
              </thead>
              <tbody>
                {parts.map((part) => (
                  <tr key={part.gate}>
                    <th scope="row">
                      <Link to={traceHref(assessmentId, track, part.node)}>{nameOf(part)}</Link>
                    </th>
                    <td className="num">{four(part.threshold)}</td>
                    <td className="num">{four(part.reached)}</td>
                    <td className="num hide-phone">{four(part.counted)}</td>
                    <td className="num">{four(part.points)}</td>
                  </tr>
                ))}
              </tbody>
              <tfoot>
                <tr>
                  <th scope="row">{t.together}</th>
                  <td />
                  <td />
                  <td className="hide-phone" />
                  <td className="num">{four(need)}</td>
                </tr>
              </tfoot>
            </table>
            <p className="hint">{t.needHow}</p>
          </>
        )}
      </Section>
    </>
  )
}
