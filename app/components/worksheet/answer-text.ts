import { useFormats } from '#app/content/language.tsx'
import type { Formats } from '#app/content/formats.ts'
import type { Item } from '#app/domain/instrument/types.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import { scoreItem } from '#app/domain/scoring/score-item.ts'

/** An answer as a list shows it: "A", "Ya", "89,13 %", "3,42"; null while the item is not answered. */
export function answerText(item: Item, answer: Answer | null, f: Formats): string | null {
  if (answer === null) return null
  const { answered, score, numerator } = scoreItem(item, answer)
  if (!answered) return null
  if (typeof answer === 'string') return answer
  if (item.kind === 'index') return f.decimal(numerator ?? 0, 2)
  return f.percent(score)
}

/** Every figure of an answer with its name, for comparing two of them in words. */
export function useAnswerWords(): (item: Item, answer: Answer | null) => string {
  const f = useFormats()
  return (item, answer) => answerText(item, answer, f) ?? partsOf(answer) ?? '–'
}

/** What was typed of an answer that is not complete yet. */
function partsOf(answer: Answer | null): string | null {
  if (typeof answer !== 'object' || answer === null) return null
  return Object.values(answer).join(' / ') || null
}
