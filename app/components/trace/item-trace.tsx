import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Section } from '#app/components/section.tsx'
import { worksheetPath } from '#app/components/worksheet/paths.ts'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { tiers as tierNames } from '#app/content/words/states.ts'
import { notCountedReasons, traceWords } from '#app/content/words/trace.ts'
import type { ItemTraceView, TracePage } from '#app/use-cases/trace/trace-view.server.ts'
import { useAnswerText } from './answer-text.ts'
import { ItemEvidence } from './item-evidence.tsx'
import { ItemTiers } from './item-tiers.tsx'

type ItemTraceProps = { readonly page: TracePage; readonly view: ItemTraceView }

/** The end of every explanation: answer, score, weight and points; who said what; the evidence. */
export function ItemTrace({ page, view }: ItemTraceProps) {
  const t = useWords(traceWords)
  return (
    <>
      <Section title={t.how}>
        <Steps view={view} />
        <p className="small">
          <Link to={worksheetPath(page.assessmentId, view.page.node, view.page.itemCode)}>{t.toItem}</Link>
        </p>
      </Section>
      <ItemTiers tiers={view.tiers} />
      <ItemEvidence pieces={view.pieces} />
    </>
  )
}

function Steps({ view }: { readonly view: ItemTraceView }) {
  const t = useWords(traceWords)
  const f = useFormats()
  const { share, weight, points, score, standing } = view
  const four = (value: number) => f.decimal(value, 4)
  return (
    <dl className="trace-steps">
      <Step name={t.stepAnswer}>
        <CountedAnswer view={view} />
      </Step>
      <Step name={t.stepScore}>
        <ScoreText view={view} />
      </Step>
      <Step name={t.stepWeight}>
        {share ? t.shared(four(share.weight), share.items, four(weight)) : t.ownWeight(four(weight))}
      </Step>
      <Step name={t.stepPoints}>
        <b>{t.multiplied(four(score), four(weight), four(points))}</b>
      </Step>
      {standing.estimate ? (
        <Step name="">
          <span className="quiet">{t.estimate}</span>
        </Step>
      ) : null}
    </dl>
  )
}

function Step({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function CountedAnswer({ view: { standing, option, inputs } }: { readonly view: ItemTraceView }) {
  const t = useWords(traceWords)
  const names = useWords(tierNames)
  const reasons = useWords(notCountedReasons)
  const text = useText()
  const f = useFormats()
  const answerText = useAnswerText()
  if (standing.notCounted) return <span className="bad">{reasons[standing.notCounted]}</span>
  const who = standing.source ? t.countsAs(names[standing.source]) : ''
  return (
    <>
      <b>{answerText(standing.answer ?? null)}</b> <span className="quiet">{who}</span>
      {option ? <span className="trace-note">{text(option.text)}</span> : null}
      {inputs.map(({ label, value }) => (
        <span className="trace-note" key={label.id}>
          {text(label)}: {f.decimal(value, Number.isInteger(value) ? 0 : 2)}
        </span>
      ))}
    </>
  )
}

function ScoreText({ view }: { readonly view: ItemTraceView }) {
  const t = useWords(traceWords)
  const f = useFormats()
  const { numerator, denominator, score, capped } = view
  const four = (value: number) => f.decimal(value, 4)
  const figure = (value: number) => f.decimal(value, Number.isInteger(value) ? 0 : 2)
  if (numerator === null || denominator === null) return <>{four(score)}</>
  if (denominator === 0) {
    return (
      <>
        {four(score)} <span className="quiet">{t.zeroRule}</span>
      </>
    )
  }
  return (
    <>
      {t.divided(figure(numerator), figure(denominator), four(capped ? numerator / denominator : score))}
      {capped ? (
        <span className="trace-note">
          {four(score)}, {t.capped}
        </span>
      ) : null}
    </>
  )
}
