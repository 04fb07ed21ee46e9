import type { Formats } from '#app/content/formats.ts'
import { useFormats, useLanguage } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { valueUnitNames } from '#app/content/words/indicators.ts'

type Value = {
  readonly unit: string
  /** Those of the catalogue; null where it leaves them open. */
  readonly decimals: number | null
}

/**
 * A value of an indicator with its unit: '95,2 %', '3,61', '4 hari kerja'. Whole values have no decimals unless the
 * catalogue asks for them, shares have one and others two. A share short of everything never reads as everything: what
 * would be rounded up to 100 % is cut.
 */
export function valueText(
  f: Pick<Formats, 'decimal' | 'percentage'>,
  units: Readonly<Record<string, string>>,
  value: number,
  { unit, decimals }: Value,
): string {
  const digits = decimals ?? (Number.isInteger(value) ? 0 : unit === 'persen' ? 1 : 2)
  if (unit === 'persen') return f.percentage(value < 100 ? Math.min(value, 100 - 10 ** -digits) : value, digits)
  const figure = f.decimal(value, digits)
  // A scale is known by the name of its indicator; only what is counted needs its unit beside it.
  return /^(indeks|nilai)/.test(unit) ? figure : `${figure}\u00a0${units[unit] ?? unit}`
}

/** As `valueText`, in the reader's language; a dash where there is no value. */
export function useValueText(): (value: number | null, of: Value) => string {
  const f = useFormats()
  const units: Readonly<Record<string, string>> = inLanguage(valueUnitNames, useLanguage())
  return (value, of) => (value === null ? '–' : valueText(f, units, value, of))
}
