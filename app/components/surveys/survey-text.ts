import { useFormats, useLanguage, useWords } from '#app/content/language.tsx'
import { surveyWords } from '#app/content/words/surveys.ts'

const roman = ['I', 'II', 'III', 'IV']

/** '2026-Q2' as the process says it: Triwulan II 2026. */
export function useQuarterName(): (quarter: string) => string {
  const t = useWords(surveyWords)
  const language = useLanguage()
  return (quarter) => {
    const [year = '', number = '1'] = quarter.split('-Q')
    return t.quarter(language === 'id' ? (roman[Number(number) - 1] ?? number) : number, year)
  }
}

/** An index as it is shown: the IKM between 25 and 100 where there is one, else 1 to 4, with two decimals. */
export function useIndexText(): (result: { readonly index: number | null; readonly ikm: number | null }) => string {
  const f = useFormats()
  return ({ index, ikm }) => (index === null ? '–' : f.decimal(ikm ?? index, 2))
}
