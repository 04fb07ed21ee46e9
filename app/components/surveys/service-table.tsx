import { Shape } from '#app/components/icons/icon.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { surveyIndexNames, surveyWords } from '#app/content/words/surveys.ts'
import type { CampaignPage } from '#app/use-cases/surveys/survey-view.server.ts'

/** Who answered beside who was served, service by service, and what they said where enough did. */
export function ServiceTable({ page: { services, surveys, state } }: { readonly page: CampaignPage }) {
  const t = useWords(surveyWords)
  const f = useFormats()
  const text = useText()
  const names = useWords(surveyIndexNames)
  if (services.length === 0) return <p className="quiet">{t.noAnswers}</p>
  return (
    <>
      <WideTable label={t.composition}>
        <table className="table survey-table">
          <caption className="sr">{t.composition}</caption>
          <thead>
            <tr>
              <th scope="col">{t.service}</th>
              <th scope="col" className="num">
                {t.respondents}
              </th>
              <th scope="col" className="num">
                {t.served}
              </th>
              {surveys.map(({ instrument }) => (
                <th scope="col" className="num" key={instrument}>
                  {names[instrument]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {services.map(({ service, name, answers, share, population, populationShare, off, index }) => (
              <tr key={service}>
                <th scope="row">{text(name)}</th>
                <td className={off ? 'num late' : 'num'}>
                  {f.whole(answers)} <span className="quiet share">{f.percent(share, 0)}</span>
                  {off ? (
                    <span className="off-mark">
                      <Shape name="warn" /> {t.off}
                    </span>
                  ) : null}
                </td>
                <td className="num">
                  {population === null || populationShare === null ? (
                    '–'
                  ) : (
                    <>
                      {f.whole(population)} <span className="quiet share">{f.percent(populationShare, 0)}</span>
                    </>
                  )}
                </td>
                {surveys.map(({ instrument }) => {
                  const value = index[instrument] ?? null
                  const shown = value === null ? '–' : f.decimal(instrument === 'skm' ? value * 25 : value, 2)
                  return (
                    <td className="num" key={instrument}>
                      {shown}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className="hint">{state === 'open' ? t.hiddenYet : t.hidden}</p>
    </>
  )
}
