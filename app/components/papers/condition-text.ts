import type { Formats } from '#app/content/formats.ts'
import { prerequisiteWords } from '#app/content/words/prerequisites.ts'
import { inLanguage } from '#app/content/words.ts'
import type { PrerequisiteType, PrerequisiteValue } from '#app/domain/instrument/types.ts'

/** The value of a condition on paper: BB, 96,4 %, 2 tahun, Ya. */
export function conditionText(type: PrerequisiteType, value: PrerequisiteValue, f: Formats): string {
  const t = inLanguage(prerequisiteWords, 'id')
  if (typeof value === 'boolean') {
    if (type === 'percent') return value ? t.nothingDue : t.notFulfilled
    return value ? t.yes : t.no
  }
  if (typeof value === 'string') return value === 'none' ? t.noPredicate : value
  const digits = Number.isInteger(value) ? 0 : Number.isInteger(value * 10) ? 1 : 2
  if (type === 'percent') return f.percentage(value, digits)
  return type === 'years' ? t.years(f.decimal(value, digits)) : f.decimal(value, digits)
}
