import { Link } from '@remix-run/react'
import { State } from '#app/components/state.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { campaignStates, surveyIndexNames, surveyWords } from '#app/content/words/surveys.ts'
import { surveyInstruments } from '#app/domain/surveys/instruments.ts'
import type { SurveyInstrument } from '#app/domain/surveys/instruments.ts'
import type { ListedCampaign, SurveyList } from '#app/use-cases/surveys/survey-view.server.ts'
import { campaignPath } from './paths.ts'
import { useIndexText, useQuarterName } from './survey-text.ts'

/** The surveys of an office, quarter by quarter, the newest first. */
export function CampaignTable({
  page: { head, campaigns },
}: {
  readonly page: Pick<SurveyList, 'head' | 'campaigns'>
}) {
  const t = useWords(surveyWords)
  const f = useFormats()
  const names = useWords(surveyIndexNames)
  const states = useWords(campaignStates)
  const quarterName = useQuarterName()
  if (campaigns.length === 0) return <p className="quiet">{t.empty}</p>
  return (
    <WideTable label={t.list}>
      <table className="table survey-table">
        <caption className="sr">{t.list}</caption>
        <thead>
          <tr>
            <th scope="col">{t.chooseQuarter}</th>
            <th scope="col">{t.state}</th>
            <th scope="col" className="num">
              {t.respondents}
            </th>
            <th scope="col" className="num">
              {t.minimum}
            </th>
            {surveyInstruments.map((instrument) => (
              <th scope="col" className="num" key={instrument}>
                {names[instrument]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {campaigns.map((campaign) => {
            const { id, quarter, state, needed } = campaign
            const fewest = fewestOf(campaign)
            return (
              <tr key={id}>
                <th scope="row">
                  <Link to={campaignPath(head.officeId, id)}>{quarterName(quarter)}</Link>
                </th>
                <td>
                  <State tone={state === 'open' ? 'wait' : 'good'} shape={state === 'open' ? 'wait' : 'locked'}>
                    {states[state]}
                  </State>
                </td>
                <td className={fewest < needed ? 'num late' : 'num'}>{f.whole(fewest)}</td>
                <td className="num">{f.whole(needed)}</td>
                {surveyInstruments.map((instrument) => (
                  <IndexCell key={instrument} campaign={campaign} instrument={instrument} />
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </WideTable>
  )
}

/** The respondents of the survey that fewest have answered: the sample is as good as that. */
export function fewestOf({ results }: Pick<ListedCampaign, 'results'>): number {
  return results.length === 0 ? 0 : Math.min(...results.map(({ respondents }) => respondents))
}

type IndexCellProps = { readonly campaign: ListedCampaign; readonly instrument: SurveyInstrument }

function IndexCell({ campaign, instrument }: IndexCellProps) {
  const t = useWords(surveyWords)
  const shown = useIndexText()
  const result = campaign.results.find((one) => one.instrument === instrument)
  if (!result) {
    return (
      <td className="num quiet">
        <span aria-hidden="true">·</span>
        <span className="sr">{t.notAsked}</span>
      </td>
    )
  }
  return (
    <td className="num">
      {shown(result)} {result.grade ? <span className="quiet">{result.grade}</span> : null}
    </td>
  )
}
