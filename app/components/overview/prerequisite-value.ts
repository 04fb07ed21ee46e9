import { useFormats, useWords } from '#app/content/language.tsx'
import { prerequisiteWords } from '#app/content/words/prerequisites.ts'
import type { PrerequisiteType, PrerequisiteValue } from '#app/domain/instrument/types.ts'

/** The value of a prerequisite as text: BB, 96,4 %, 2 tahun, Ya. */
export function usePrerequisiteText() {
  const t = useWords(prerequisiteWords)
  const f = useFormats()
  return (type: PrerequisiteType, value: PrerequisiteValue): string => {
    if (typeof value === 'boolean') {
      if (type === 'percent') return value ? t.nothingDue : t.notFulfilled
      return value ? t.yes : t.no
    }
    if (typeof value === 'string') return value === 'none' ? t.noPredicate : value
    const figure = f.decimal(value, Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2)
    if (type === 'percent')
      return f.percentage(value, Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2)
    return type === 'years' ? t.years(figure) : figure
  }
}
