import { Target } from '#app/components/emblem.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { caseNames, methodWords } from '#app/content/words/method.ts'
import { shownMissing, shownPoints, shownReadiness } from '#app/domain/scoring/show.ts'
import type { ScoringExplanation } from '#app/use-cases/instrument/explain-scoring.server.ts'

/** Three worksheets towards both predicates, computed as an office's would be. */
export function MethodCases({ cases }: Pick<ScoringExplanation, 'cases'>) {
  const t = useWords(methodWords)
  const f = useFormats()
  const names = useWords(caseNames)
  return (
    <WideTable label={t.caseHead}>
      <table className="table worked">
        <caption className="sr">{t.caseHead}</caption>
        <thead>
          <tr>
            <th scope="col">{t.caseHead}</th>
            <th scope="col" className="num">
              {t.total}
            </th>
            <th scope="col" className="num">
              {t.failing}
            </th>
            <th scope="col" className="num">
              {t.missing}
            </th>
            <th scope="col" className="num">
              {t.readiness}
            </th>
          </tr>
        </thead>
        <tbody>
          {cases.map(({ target, name, total, failed, gates, need, levers, anywhere, readiness }) => (
            <tr key={`${target} ${name}`}>
              <th scope="row">
                <Target predicate={target} /> {names[name]}
              </th>
              <td className="num">{f.points(shownPoints(total, { failing: failed > 0 }))}</td>
              <td className="num">{t.failingOf(failed, gates)}</td>
              <td className="num">
                {f.points(shownMissing(need))}
                {name === 'minimum' ? (
                  <small className="caption">
                    {t.ofWhich(f.points(shownMissing(levers)), f.points(shownMissing(anywhere)))}
                  </small>
                ) : null}
              </td>
              <td className="num">{f.readiness(shownReadiness(readiness, { failing: failed > 0 }))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

/** What index each survey must reach, and how its points come about. */
export function MethodSurveys({ surveys }: Pick<ScoringExplanation, 'surveys'>) {
  const t = useWords(methodWords)
  const f = useFormats()
  return (
    <>
      <WideTable label={t.survey}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t.survey}</th>
              <th scope="col" className="num">
                {t.indexHead}
              </th>
              <th scope="col" className="num">
                {t.computation}
              </th>
            </tr>
          </thead>
          <tbody>
            {surveys.map(({ target, label, index, weight, points }) => (
              <tr key={`${target} ${label}`}>
                <th scope="row">
                  <Target predicate={target} /> {label}
                </th>
                <td className="num">{f.points(index)}</td>
                <td className="num">{t.surveySum(f.points(index), f.points(weight), f.points(points))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className="quiet small">{t.surveyNote}</p>
    </>
  )
}
