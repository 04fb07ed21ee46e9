import { formulaText } from '#app/components/indicators/formula-text.ts'
import { useValueText } from '#app/components/indicators/value-text.ts'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { indicatorWords } from '#app/content/words/indicators.ts'
import { figureFaults, reportingWords } from '#app/content/words/reporting.ts'
import type { Indicator, IndicatorInput, Member } from '#app/domain/indicators/types.ts'

type Unit = Pick<Indicator, 'unit' | 'display_decimals'>

/** Values of indicators with their unit, figures of inputs, and checks in words. */
export function useShown() {
  const f = useFormats()
  const text = useText()
  const t = useWords(reportingWords)
  const sample = useWords(indicatorWords)
  const valueText = useValueText()
  const figure = (value: number) => f.decimal(value, Number.isInteger(value) ? 0 : 2)
  const faults: Readonly<Record<string, string>> = useWords(figureFaults)
  return {
    figure,
    /** What is wrong with a figure, with the edge that its input has. */
    fault: (code: string, input: Pick<IndicatorInput, 'min' | 'max'> | undefined) => {
      if (code === 'too-small' && typeof input?.min === 'number') return t.tooSmall(figure(input.min))
      if (code === 'too-large' && typeof input?.max === 'number') return t.tooLarge(figure(input.max))
      return faults[code] ?? faults['not-a-number']!
    },
    value: (number: number, { unit, display_decimals }: Unit) =>
      valueText(number, { unit, decimals: display_decimals ?? null }),
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
