import { formulaText } from '#app/components/indicators/formula-text.ts'
import { useFormats, useLanguage, useText, useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { indicatorWords, valueUnitNames } from '#app/content/words/indicators.ts'
import { reportingWords } from '#app/content/words/reporting.ts'
import type { Indicator, IndicatorInput, Member } from '#app/domain/indicators/types.ts'

type Unit = Pick<Indicator, 'unit' | 'display_decimals'>

/** Values of indicators with their unit, figures of inputs, and checks in words. */
export function useShown() {
  const f = useFormats()
  const text = useText()
  const t = useWords(reportingWords)
  const sample = useWords(indicatorWords)
  const units: Readonly<Record<string, string>> = inLanguage(valueUnitNames, useLanguage())
  const figure = (value: number) => f.decimal(value, Number.isInteger(value) ? 0 : 2)
  const value = (number: number, { unit, display_decimals: digits = 2 }: Unit) => {
    if (unit === 'persen') return f.percentage(number, Number.isInteger(number) ? 0 : digits)
    return `${Number.isInteger(number) ? f.whole(number) : f.decimal(number, digits)}\u00a0${units[unit] ?? unit}`
  }
  return {
    figure,
    value,
    /** "Paspor biasa, selesai". */
    name: (input: Pick<IndicatorInput, 'name'>, member: Pick<Member, 'name'> | null) =>
      member ? t.cellName(text(member.name), text(input.name)) : text(input.name),
    /** "Selesai tepat waktu tidak boleh melebihi selesai." */
    check: (check: string, inputs: readonly IndicatorInput[]) => {
      const names = Object.fromEntries(inputs.map((input) => [input.key, text(input.name)]))
      const said = (side: string) =>
        formulaText(side.trim(), names, { requiredSample: sample.requiredSample, number: figure })
      const [left = '', right = ''] = check.split(/<=|>=/)
      return (check.includes('<=') ? t.atMost : t.atLeast)(said(left), said(right))
    },
  }
}
