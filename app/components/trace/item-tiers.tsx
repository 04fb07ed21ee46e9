import { Section } from '#app/components/section.tsx'
import { useFormats, useLanguage, useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { returnReasons } from '#app/content/words/reasons.ts'
import { tiers as tierNames } from '#app/content/words/states.ts'
import { notCountedReasons, traceWords } from '#app/content/words/trace.ts'
import type { TierStep } from '#app/use-cases/trace/trace-view.server.ts'
import { useAnswerText } from './answer-text.ts'

/** What the office and each tier said; no level overwrites another. */
export function ItemTiers({ tiers }: { readonly tiers: readonly TierStep[] }) {
  const t = useWords(traceWords)
  const reasons = useWords(notCountedReasons)
  if (tiers.length === 0) {
    return (
      <Section title={t.tiers}>
        <p className="quiet">{reasons.unanswered}</p>
      </Section>
    )
  }
  return (
    <Section title={t.tiers}>
      <table className="table trace-table">
        <thead>
          <tr>
            <th scope="col">{t.said}</th>
            <th scope="col">{t.answer}</th>
            <th scope="col">{t.verdict}</th>
            <th scope="col" className="num hide-phone">
              {t.version}
            </th>
            <th scope="col" className="num">
              {t.when}
            </th>
          </tr>
        </thead>
        <tbody>
          {tiers.map((step) => (
            <TierRow step={step} key={step.tier} />
          ))}
        </tbody>
      </table>
    </Section>
  )
}

function TierRow({ step }: { readonly step: TierStep }) {
  const t = useWords(traceWords)
  const names = useWords(tierNames)
  const language = useLanguage()
  const f = useFormats()
  const answerText = useAnswerText()
  const codes: Readonly<Record<string, string>> = inLanguage(returnReasons, language)
  const reason = step.reasonCode ? (codes[step.reasonCode] ?? step.reasonCode) : ''
  return (
    <tr>
      <th scope="row">{names[step.tier]}</th>
      <td>{answerText(step.answer)}</td>
      <td>
        <span className={step.outcome === 'returned' ? 'bad' : undefined}>{t[step.outcome]}</span>
        {step.current ? null : <> {t.older}</>}
        {reason ? <span className="trace-note">{reason}</span> : null}
        {step.note ? <span className="trace-note">{step.note}</span> : null}
      </td>
      <td className="num hide-phone">{step.version}</td>
      <td className="num">{f.shortDate(step.at)}</td>
    </tr>
  )
}
