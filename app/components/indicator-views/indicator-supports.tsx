import { Link } from '@remix-run/react'
import { answerText } from '#app/components/worksheet/answer-text.ts'
import { worksheetPath } from '#app/components/worksheet/paths.ts'
import { Section } from '#app/components/section.tsx'
import { State } from '#app/components/state.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { indicatorViewWords } from '#app/content/words/indicator-views.ts'
import type { IndicatorView } from '#app/use-cases/indicator-views/read-indicator.server.ts'

type Supported = IndicatorView['supports']

/** The items of the worksheet and the conditions that an indicator supports, with what the office says of them. */
export function Supports({ view: { supports } }: { readonly view: IndicatorView }) {
  const t = useWords(indicatorViewWords)
  const { items, criteria, conditions, assessmentId } = supports
  if (assessmentId === null) {
    return (
      <Section className="c7" title={t.supports}>
        <p className="quiet">{t.noWorksheet(criteria.join(', '))}</p>
      </Section>
    )
  }
  return (
    <Section className="c7" title={t.supports} aside={t.supportsAside(items.length)}>
      {items.length === 0 ? null : (
        <table className="table">
          <caption className="sr">{t.supports}</caption>
          <thead>
            <tr>
              <th scope="col">{t.item}</th>
              <th scope="col" className="num">
                {t.answer}
              </th>
            </tr>
          </thead>
          <tbody>
            {items.map((item) => (
              <ItemRow supported={item} assessmentId={assessmentId} key={item.code} />
            ))}
          </tbody>
        </table>
      )}
      <Conditions conditions={conditions} />
    </Section>
  )
}

type ItemRowProps = { readonly supported: Supported['items'][number]; readonly assessmentId: string }

function ItemRow({ supported: { code, item, answer, page }, assessmentId }: ItemRowProps) {
  const t = useWords(indicatorViewWords)
  const f = useFormats()
  const text = useText()
  return (
    <tr>
      <th scope="row">
        {page ? (
          <Link to={worksheetPath(assessmentId, page.node, page.itemCode)} className="code">
            {code}
          </Link>
        ) : (
          <span className="code">{code}</span>
        )}{' '}
        {text(item.text)}
      </th>
      <td className="num">
        {page === null ? <span className="quiet">{t.notYours}</span> : (answerText(item, answer, f) ?? '–')}
      </td>
    </tr>
  )
}

function Conditions({ conditions }: { readonly conditions: Supported['conditions'] }) {
  const t = useWords(indicatorViewWords)
  const text = useText()
  if (conditions.length === 0) return null
  const states = {
    met: <State {...{ tone: 'good', shape: 'done' }}>{t.met}</State>,
    not_met: <State {...{ tone: 'bad', shape: 'return' }}>{t.notMet}</State>,
    unknown: <State {...{ tone: 'idle', shape: 'empty' }}>{t.unknown}</State>,
  }
  return (
    <>
      <h3 className="mini">{t.conditions}</h3>
      <ul className="checks">
        {conditions.map(({ label, state }) => (
          <li key={label.id}>
            <span>{text(label)}</span>
            {states[state]}
          </li>
        ))}
      </ul>
    </>
  )
}
