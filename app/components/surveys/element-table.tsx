import { Shape } from '#app/components/icons/icon.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { surveyNames } from '#app/content/words/survey-form.ts'
import { surveyWords } from '#app/content/words/surveys.ts'
import type { SurveyResult } from '#app/domain/surveys/results.ts'

/** The elements of one survey with their means; weak ones carry a mark and a word. */
export function ElementTable({ result }: { readonly result: SurveyResult }) {
  const t = useWords(surveyWords)
  const text = useText()
  const f = useFormats()
  const names = useWords(surveyNames)
  const { instrument, elements, index, ikm, grade } = result
  const graded = ikm !== null
  return (
    <WideTable label={names[instrument]}>
      <table className="table element-table">
        <caption>{names[instrument]}</caption>
        <thead>
          <tr>
            <th scope="col">{t.element}</th>
            <th scope="col" className="num">
              {t.sum}
            </th>
            <th scope="col" className="num">
              {t.mean}
            </th>
            <th scope="col" className="num">
              {t.weighted}
            </th>
            {graded ? <th scope="col">{t.gradeColumn}</th> : null}
          </tr>
        </thead>
        <tbody>
          {elements.map(({ code, name, sum, mean, weighted, grade: own, weak }) => (
            <tr key={code} className={weak ? 'weak' : undefined}>
              <th scope="row">
                <span className="code">{code}</span> {text(name)}
                {weak ? (
                  <span className="weak-mark">
                    <Shape name="tri" /> {t.weak}
                  </span>
                ) : null}
              </th>
              <td className="num">{f.whole(sum)}</td>
              <td className="num">{f.decimal(mean, 2)}</td>
              <td className="num">{f.decimal(weighted, 3)}</td>
              {graded ? <td>{own}</td> : null}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.total}</th>
            <td />
            <td className="num">{f.decimal(index, 2)}</td>
            <td className="num">{f.decimal(index, 3)}</td>
            {graded ? (
              <td>
                {f.decimal(ikm, 2)} {grade}
              </td>
            ) : null}
          </tr>
        </tfoot>
      </table>
    </WideTable>
  )
}
