import { useFormats, useWords } from '#app/content/language.tsx'
import { profileBandNames, profileNames } from '#app/content/words/survey-form.ts'
import { surveyWords } from '#app/content/words/surveys.ts'
import type { CampaignPage } from '#app/use-cases/surveys/survey-view.server.ts'

/** Who answered in bands, as far as they said; small groups without their number. */
export function Respondents({ page: { profile } }: { readonly page: CampaignPage }) {
  const t = useWords(surveyWords)
  const f = useFormats()
  const names = useWords(profileNames)
  const bands: Readonly<Record<string, string>> = useWords(profileBandNames)
  const said = profile.filter(({ counts }) => counts.length > 0)
  if (said.length === 0) return <p className="quiet">{t.profileNone}</p>
  return (
    <div className="survey-bands">
      {said.map(({ question, counts }) => (
        <div key={question}>
          <h3 className="mini flush">{names[question]}</h3>
          <dl>
            {counts.map(({ band, count }) => (
              <div key={band}>
                <dt>{bands[band]}</dt>
                <dd>{count === null ? t.fewerThan : f.whole(count)}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  )
}

/** What visitors wrote, in no order. */
export function Comments({ page: { comments, state } }: { readonly page: CampaignPage }) {
  const t = useWords(surveyWords)
  if (comments === null) return <p className="quiet">{state === 'open' ? t.commentsLater : t.profileNone}</p>
  if (comments.length === 0) return <p className="quiet">{t.noComments}</p>
  return (
    <ul className="survey-comments">
      {comments.map((comment, place) => (
        <li key={`${place} ${comment}`} className="written">
          {comment}
        </li>
      ))}
    </ul>
  )
}
