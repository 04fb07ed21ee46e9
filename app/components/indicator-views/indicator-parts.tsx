import { formulaText } from '#app/components/indicators/formula-text.ts'
import { Section } from '#app/components/section.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { directionNames, indicatorWords, periodNames } from '#app/content/words/indicators.ts'
import { indicatorViewWords } from '#app/content/words/indicator-views.ts'
import { figureSources } from '#app/content/words/reporting-kanwil.ts'
import type { IndicatorView } from '#app/use-cases/indicator-views/read-indicator.server.ts'

/** How an indicator is counted: its formula, the figures behind the last value, and the rule it rests on. */
export function Parts({ view }: { readonly view: IndicatorView }) {
  const t = useWords(indicatorViewWords)
  const k = useWords(indicatorWords)
  const periods = useWords(periodNames)
  const directions = useWords(directionNames)
  const f = useFormats()
  const text = useText()
  const { indicator, standing, parts } = view
  const names = Object.fromEntries(Object.entries(indicator.inputNames).map(([key, name]) => [key, text(name)]))
  const number = (value: number) => f.decimal(value, Number.isInteger(value) ? 0 : 2)
  return (
    <Section className="c5" title={t.countedFrom} aside={periods[indicator.kind]}>
      <p>{formulaText(indicator.formula, names, { requiredSample: k.requiredSample, number })}</p>
      <p className="small quiet">
        {directions[indicator.direction]}
        {indicator.basis === 'default' ? `, ${k.startingValue}` : ''}. {k.basis(indicator.legalBasis.join('; '))}
      </p>
      {indicator.derived ? <p className="small quiet">{text(indicator.derived)}</p> : null}
      {indicator.note ? <p className="small quiet">{text(indicator.note)}</p> : null}
      {standing.valuePeriod === null ? null : parts.length === 0 ? (
        <p className="small quiet">{t.noParts}</p>
      ) : (
        <PartTable parts={parts} title={t.figuresOf(f.reportedPeriod(standing.valuePeriod))} />
      )}
    </Section>
  )
}

function PartTable({ parts, title }: { readonly parts: IndicatorView['parts']; readonly title: string }) {
  const t = useWords(indicatorViewWords)
  const f = useFormats()
  const text = useText()
  const sources = useWords(figureSources)
  return (
    <table className="table part-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t.figure}</th>
          <th scope="col" className="num">
            {t.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ key, name, member, value, source }) => (
          <tr key={`${key}/${member?.id ?? ''}`}>
            <th scope="row">
              {text(name)}
              {member ? <small className="caption">{text(member)}</small> : null}
            </th>
            <td className="num">
              {f.decimal(value, Number.isInteger(value) ? 0 : 2)}
              {source === 'typed' ? null : <small className="caption">{sources[source]}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
