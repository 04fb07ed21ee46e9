import { Link } from '@remix-run/react'
import { Section } from '#app/components/section.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { notCountedReasons, traceWords } from '#app/content/words/trace.ts'
import type { NodeTraceView, TracePage, TracePart } from '#app/use-cases/trace/trace-view.server.ts'
import { useAnswerText } from './answer-text.ts'
import { traceHref } from './trace-path.ts'

type NodeTraceProps = { readonly page: TracePage; readonly view: NodeTraceView }

/** The parts of a sum, or the items whose mean a sub-area takes; they add up to the figure above. */
export function NodeTrace({ page, view }: NodeTraceProps) {
  const t = useWords(traceWords)
  const f = useFormats()
  const { parts, points, weight, rule, hidden } = view
  const ofItems = rule === 'mean'
  const four = (value: number) => f.decimal(value, 4)
  return (
    <Section title={ofItems ? t.item : t.part}>
      <p className="small">
        {ofItems ? t.meanRule(f.points(weight), parts.length, four(weight / Math.max(1, parts.length))) : t.sumRule}
      </p>
      <table className="table trace-table">
        <thead>
          <tr>
            <th scope="col">{ofItems ? t.item : t.part}</th>
            {ofItems ? <th scope="col">{t.answer}</th> : null}
            {ofItems ? (
              <th scope="col" className="num hide-phone">
                {t.score}
              </th>
            ) : null}
            <th scope="col" className="num">
              {t.points}
            </th>
            <th scope="col" className="num">
              {t.weight}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <PartRow page={page} part={part} ofItems={ofItems} key={part.key} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.together}</th>
            {ofItems ? <td /> : null}
            {ofItems ? <td className="hide-phone" /> : null}
            <td className="num">{four(points)}</td>
            <td className="num">{four(weight)}</td>
          </tr>
        </tfoot>
      </table>
      {hidden ? <p className="hint">{t.hidden}</p> : null}
    </Section>
  )
}

type PartRowProps = { readonly page: TracePage; readonly part: TracePart; readonly ofItems: boolean }

function PartRow({ page: { assessmentId, track }, part, ofItems }: PartRowProps) {
  const reasons = useWords(notCountedReasons)
  const f = useFormats()
  const text = useText()
  const answerText = useAnswerText()
  const { key, name, points, weight, score, answer, notCounted } = part
  return (
    <tr>
      <th scope="row">
        <Link to={traceHref(assessmentId, track, key)}>
          {key.startsWith('AREA:') ? null : <span className="code">{key} </span>}
          {text(name)}
        </Link>
      </th>
      {ofItems ? <td>{notCounted ? <span className="bad">{reasons[notCounted]}</span> : answerText(answer)}</td> : null}
      {ofItems ? <td className="num hide-phone">{f.decimal(score ?? 0, 4)}</td> : null}
      <td className="num">{f.decimal(points, 4)}</td>
      <td className="num">{f.decimal(weight, 4)}</td>
    </tr>
  )
}
