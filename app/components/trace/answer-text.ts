import { useFormats } from '#app/content/language.tsx'
import type { Answer } from '#app/domain/scoring/answers.ts'

/** An answer in a few characters: A, 3,46, 41 / 46. */
export function useAnswerText(): (answer: Answer | null) => string {
  const f = useFormats()
  const figure = (value: number) => f.decimal(value, Number.isInteger(value) ? 0 : 2)
  return (answer) => {
    if (answer === null) return '–'
    if (typeof answer === 'string') return answer
    return typeof answer === 'number' ? figure(answer) : Object.values(answer).map(figure).join(' / ')
  }
}
