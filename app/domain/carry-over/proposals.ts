import type { Item } from '#app/domain/instrument/types.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import { answerFaults } from '#app/domain/scoring/check-answers.ts'

/** An answer of the office as it is kept; null while only a note was written. */
export type KeptOwn = {
  readonly itemCode: string
  readonly answer: Answer | null
  readonly note: string
  readonly version: number
}

/** Why last year's answer cannot be taken over: the item is gone, or asks for something else now. */
export type Misfit = 'no-such-item' | 'other-answer'

/** What last year says of one item beside what this year says. */
export type Proposal = {
  readonly itemCode: string
  readonly answer: Answer
  readonly note: string
  /** Null when it fits this year's item. */
  readonly misfit: Misfit | null
  /** What this year says already; null while nothing was answered. */
  readonly present: Answer | null
  /** This year's version that was seen; 0 while there is no answer. */
  readonly version: number
  readonly same: boolean
}

/**
 * What an office's answers of an earlier year propose for this one. `items` are this year's. Nothing of it counts
 * before somebody takes it over. An answer fits when the item exists and the answer is one of its options, or its
 * figures are those the item asks for.
 */
export function proposalsOf(
  items: ReadonlyMap<string, Item>,
  earlier: readonly KeptOwn[],
  present: readonly KeptOwn[],
): readonly Proposal[] {
  const now = new Map(present.map((row) => [row.itemCode, row]))
  return earlier
    .flatMap(({ itemCode, answer, note }) => (answer === null ? [] : [{ itemCode, answer, note }]))
    .map(({ itemCode, answer, note }) => {
      const own = now.get(itemCode)
      return {
        itemCode,
        answer,
        note,
        misfit: misfitOf(items.get(itemCode), answer),
        present: own?.answer ?? null,
        version: own?.version ?? 0,
        same: own !== undefined && isSameAnswer(own.answer, answer),
      }
    })
}

function misfitOf(item: Item | undefined, answer: Answer): Misfit | null {
  if (!item) return 'no-such-item'
  return answerFaults(item, answer).length > 0 ? 'other-answer' : null
}

function isSameAnswer(one: Answer | null, other: Answer | null): boolean {
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') return one === other
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return keys.every((key) => one[key] === other[key])
}

/**
 * A note of an earlier year as it stands this year: marked, so that everybody sees where it comes from. What would
 * be longer than `limit` characters is cut at its end.
 */
export function carriedNote(year: number, note: string, limit: number): string {
  const marked = [...`Dari penilaian ${year}. ${note}`.trim()]
  return marked.length <= limit ? marked.join('') : `${marked.slice(0, limit - 1).join('')}…`
}
