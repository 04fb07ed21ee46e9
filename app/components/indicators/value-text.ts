import { useFormats, useLanguage } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { valueUnitNames } from '#app/content/words/indicators.ts'

type Value = { readonly unit: string; readonly decimals: number | null }

/** A value of an indicator with its unit: '95,2 %', '3,61', '4 hari kerja'; a dash where there is none. */
export function useValueText(): (value: number | null, of: Value) => string {
  const f = useFormats()
  const units: Readonly<Record<string, string>> = inLanguage(valueUnitNames, useLanguage())
  return (value, { unit, decimals }) => {
    if (value === null) return '–'
    const digits = decimals ?? (Number.isInteger(value) ? 0 : unit === 'persen' ? 1 : 2)
    if (unit === 'persen') return f.percentage(value, digits)
    const figure = f.decimal(value, digits)
    // A scale is known by the name of its indicator; only what is counted needs its unit beside it.
    return /^(indeks|nilai)/.test(unit) ? figure : `${figure} ${units[unit] ?? unit}`
  }
}
