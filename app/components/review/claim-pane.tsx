import { ItemWarnings } from '#app/components/indicator-views/claim-warning.tsx'
import { Shape } from '#app/components/icons/icon.tsx'
import { answerText, useAnswerWords } from '#app/components/worksheet/answer-text.ts'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { judgedStates, reviewWords } from '#app/content/words/review.ts'
import { returnReasons } from '#app/content/words/reasons.ts'
import { tiers } from '#app/content/words/states.ts'
import { scoreItem } from '#app/domain/scoring/score-item.ts'
import { shownPoints } from '#app/domain/scoring/show.ts'
import type { DeskItem, DeskView } from '#app/use-cases/review/review-view.server.ts'
import { ChangesNotice } from './changes-notice.tsx'

/** What the office says of the item and by what. */
export function ClaimPane({ view }: { readonly view: DeskView }) {
  const t = useWords(reviewWords)
  const f = useFormats()
  const text = useText()
  const { item } = view
  return (
    <section className="pane pane-claim" aria-labelledby="klaim">
      <h2 className="step-label" id="klaim">
        {t.claim}
      </h2>
      <p className="code">
        {item.code}, {text(view.area.name)}
      </p>
      <h1 className="claim-title">{text(item.item.text)}</h1>
      <p className="caption">{t.weight(f.points(shownPoints(item.weight)))}</p>
      {item.changes ? <ChangesNotice item={item} changes={item.changes} /> : null}
      <Claimed item={item} />
      <ItemWarnings warnings={item.warnings} />
      <h3 className="mini">{t.explanation}</h3>
      {item.note === '' ? <p className="hint">{t.noExplanation}</p> : <p className="said">{item.note}</p>}
      <Expected item={item} />
      <OtherTiers item={item} />
    </section>
  )
}

function Claimed({ item: { item, answer, weight } }: { readonly item: DeskItem }) {
  const t = useWords(reviewWords)
  const f = useFormats()
  const text = useText()
  const shown = answerText(item, answer, f)
  if (shown === null || answer === null) return <p className="claimed-figure quiet">{t.notAnswered}</p>
  const points = f.points(shownPoints(scoreItem(item, answer).score * weight))
  const level = item.kind === 'choice' ? item.options.find(({ key }) => key === answer) : undefined
  const counts = item.kind !== 'choice' && typeof answer === 'object' ? item.inputs : []
  return (
    <>
      <p className="claimed-figure">
        <span className="big">{shown}</span> <span>{t.worth(points, f.points(shownPoints(weight)))}</span>
      </p>
      {level ? <p className="claimed-level">{text(level.text)}</p> : null}
      {counts.length > 0 && typeof answer === 'object' ? (
        <table className="table">
          <tbody>
            {counts.map(({ key, label }) => (
              <tr key={key}>
                <th scope="row">{text(label)}</th>
                <td className="num">{answer[key] === undefined ? '–' : f.whole(answer[key])}</td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </>
  )
}

function Expected({ item: { expected } }: { readonly item: DeskItem }) {
  const t = useWords(reviewWords)
  const text = useText()
  if (expected.length === 0) return null
  return (
    <>
      <h3 className="mini">{t.expected}</h3>
      <ul className="expected-read">
        {expected.map(({ text: name, ticked }) => (
          <li className="tick-read" key={name.id}>
            <Shape name={ticked ? 'pass' : 'empty'} className={ticked ? 'shape good' : 'shape'} />
            <span>
              {text(name)} <span className="sr">({ticked ? t.ticked : t.notTicked})</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function OtherTiers({ item: { item, otherTiers } }: { readonly item: DeskItem }) {
  const t = useWords(reviewWords)
  const f = useFormats()
  const names = useWords(tiers)
  const states = useWords(judgedStates)
  const reasons = useWords(returnReasons) as Readonly<Record<string, string>>
  const words = useAnswerWords()
  if (otherTiers.length === 0) return null
  return (
    <>
      <h3 className="mini">{t.otherTiers}</h3>
      {otherTiers.map(({ tier, outcome, answer, reasonCode, note, at }) => (
        <p className="small" key={tier}>
          {names[tier]}: {outcome === 'accepted' ? words(item, answer) : states.returned}, {f.date(at)}.{' '}
          {[reasons[reasonCode ?? ''], note].filter(Boolean).join(': ')}
        </p>
      ))}
    </>
  )
}
