import { answerText } from '#app/components/worksheet/answer-text.ts'
import type { Formats } from '#app/content/formats.ts'
import type { Item } from '#app/domain/instrument/types.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'

/** An answer on paper: "A", "3,42", "89,13 % (41 / 46)"; a dash while there is none. */
export function answerShown(item: Item, answer: Answer | null, f: Formats): string {
  const text = answerText(item, answer, f)
  if (text === null) return '\u2013'
  const counts = countsOf(answer, f)
  return item.kind === 'ratio' && counts ? `${text} (${counts})` : text
}

function countsOf(answer: Answer | null, f: Formats): string {
  if (typeof answer !== 'object' || answer === null) return ''
  return Object.values(answer)
    .map((part) => f.decimal(part, Number.isInteger(part) ? 0 : 2))
    .join(' / ')
}
