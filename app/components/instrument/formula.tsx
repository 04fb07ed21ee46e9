import { parseScaled, parseSum } from '#app/domain/instrument/expressions.ts'
import { useFormats, useWords } from '#app/content/language.tsx'
import { editionWords } from '#app/content/words/edition.ts'
import type { ItemText } from './document-parts.ts'

type Counted = Exclude<ItemText, { readonly kind: 'choice' }>

/** What an item counts, how its score comes about, and what happens when nothing can be divided by. */
export function Formula({ item }: { readonly item: Counted }) {
  const t = useWords(editionWords)
  return (
    <>
      <h5>{t.counts}</h5>
      <ul className="inputs">
        {item.inputs.map(({ key, label, usedInFormula }) => (
          <li key={key}>
            {label} {usedInFormula === false ? <span className="quiet">({t.notInFormula})</span> : null}
          </li>
        ))}
      </ul>
      <h5>{t.formula}</h5>
      <p className="formula">{useFormulaText(item)}</p>
      <ZeroDenominator item={item} />
    </>
  )
}

function useFormulaText(item: Counted): string {
  const t = useWords(editionWords)
  const f = useFormats()
  const { formula } = item
  const figure = (value: number) => f.decimal(value, Number.isInteger(value) ? 0 : 2)
  const label = (key: string) => lowerFirst(item.inputs.find((input) => input.key === key)?.label ?? key)
  if ('expression' in formula) {
    const scaled = parseScaled(formula.expression)
    if (!scaled) return t.formulaText(formula.expression)
    // The label of an index or a percentage tells its range after a comma.
    const [name] = label(scaled.key).split(',')
    return t.formulaText(`${name} ÷ ${figure(scaled.divisor)}`)
  }
  const sum = (expression: string) => {
    const terms = parseSum(expression)
    if (!terms) return expression
    const text = terms
      .map(({ sign, key }, place) => (place === 0 ? label(key) : `${sign === 1 ? '+' : '−'} ${label(key)}`))
      .join(' ')
    return terms.length > 1 ? `(${text})` : text
  }
  const { numerator, denominator, floor, cap } = formula
  const limits = `${formula.method === 'reduction' ? t.noLess(figure(floor)) : ''}${t.atMost(figure(cap))}`
  return `${t.formulaText(`${sum(numerator)} ÷ ${sum(denominator)}`)}${limits}`
}

function ZeroDenominator({ item }: { readonly item: Counted }) {
  const t = useWords(editionWords)
  const f = useFormats()
  if (item.kind !== 'ratio' || !item.zeroDenominator) return null
  const { recommended, note } = item.zeroDenominator
  const told =
    'score' in recommended
      ? t.zeroScore(f.points(recommended.score))
      : t.zeroBoth(f.points(recommended.bothZero.score), f.points(recommended.prevZeroNowPositive.score))
  return (
    <>
      <h5>{t.zero}</h5>
      <p>
        {told} <span className="quiet">{note}</span>
      </p>
    </>
  )
}

/** Labels begin with a capital; within a formula they do not, but abbreviations stay. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}
