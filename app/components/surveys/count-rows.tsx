import { State } from '#app/components/state.tsx'
import { Spark } from '#app/components/spark.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { surveyNames } from '#app/content/words/survey-form.ts'
import { surveyIndexNames, surveyWords } from '#app/content/words/surveys.ts'
import type { CampaignPage, CampaignSurvey } from '#app/use-cases/surveys/survey-view.server.ts'
import { useIndexText, useQuarterName } from './survey-text.ts'

/** Each survey of the campaign: how many answered against the minimum, its index, and the quarters before. */
export function CountRows({ page: { surveys, needed, target } }: { readonly page: CampaignPage }) {
  return (
    <ul className="survey-counts">
      {surveys.map((survey) => (
        <CountRow key={survey.instrument} {...{ survey, needed, target }} />
      ))}
    </ul>
  )
}

type CountRowProps = { readonly survey: CampaignSurvey; readonly needed: number; readonly target: string }

function CountRow({ survey, needed, target }: CountRowProps) {
  const t = useWords(surveyWords)
  const f = useFormats()
  const names = useWords(surveyNames)
  const { instrument, respondents, result } = survey
  const isEnough = respondents >= needed
  return (
    <li>
      <div>
        <p className="count-name">{names[instrument]}</p>
        <progress max={needed} value={Math.min(respondents, needed)} aria-label={names[instrument]}>
          {t.ofNeeded(f.whole(respondents), f.whole(needed))}
        </progress>
        <p className="count-line">
          <span>{t.ofNeeded(f.whole(respondents), f.whole(needed))}</span>
          <State tone={isEnough ? 'good' : 'warn'} shape={isEnough ? 'done' : 'warn'}>
            {isEnough ? t.enough : t.missing(f.whole(needed - respondents))}
          </State>
        </p>
      </div>
      <div className="count-index">
        {result ? <IndexFigure {...{ survey, target }} /> : <p className="quiet">{t.tooFewToShow}</p>}
      </div>
    </li>
  )
}

function IndexFigure({ survey, target }: Pick<CountRowProps, 'survey' | 'target'>) {
  const t = useWords(surveyWords)
  const names = useWords(surveyIndexNames)
  const shown = useIndexText()
  const quarterName = useQuarterName()
  const f = useFormats()
  const { instrument, respondents, result, standard, earlier } = survey
  if (!result) return null
  const reached = result.index + 1e-9 >= standard
  const values = [...earlier.map(({ index }) => index), result.index]
  const past = earlier.map(({ quarter, ...one }) => ({
    quarter,
    said: t.trendRow(quarterName(quarter), shown(one)),
  }))
  const trend = past.map(({ said }) => said).join(', ')
  return (
    <>
      <p className="index-value">
        <span className="small-label">{names[instrument]}</span>
        <b>{shown(result)}</b>
        {result.grade ? <span className="quiet">{t.grade(result.grade)}</span> : null}
      </p>
      <p className="index-line">
        <State tone={reached ? 'good' : 'warn'} shape={reached ? 'pass' : 'miss'}>
          {t.standardIs(f.decimal(result.ikm === null ? standard : standard * 25, 2), target)}
        </State>
        {earlier.length > 0 ? <Spark values={values} label={`${t.trend}: ${trend}`} aim={standard} /> : null}
      </p>
      {past.length > 0 ? (
        <p className="hint index-past">
          {past.map(({ quarter, said }) => (
            <span key={quarter}>{said}</span>
          ))}
        </p>
      ) : null}
      {result.respondents < respondents ? <p className="hint">{t.settled(f.whole(result.respondents))}</p> : null}
    </>
  )
}
