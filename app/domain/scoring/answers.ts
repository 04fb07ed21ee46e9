/**
 * An answer to one item: the key of an option, the counts of a ratio item by input key, or a number for an item
 * with a single input (survey index 0–4, percentage 0–100).
 */
export type Answer = string | number | Readonly<Record<string, number>>

/** Answers by item code. A code that is missing is unanswered, which is neither zero nor not applicable. */
export type Answers = Readonly<Record<string, Answer | undefined>>

/**
 * Something about an answer that a reviewer should look at; the score stands all the same.
 * - zero_denominator: nothing to divide by, scored by the edition's rule (`review`: the edition asks for a look)
 * - part_above_whole: more done than was due, counted as the cap
 * - input_missing: an input that the formula does not use is not there
 * - sub_area_unanswered: no item of the sub-area is answered, so that it has no mean (only with `exclude`)
 */
export type Flag =
  | { readonly code: string; readonly flag: 'zero_denominator'; readonly review: boolean }
  | { readonly code: string; readonly flag: 'part_above_whole'; readonly part: number; readonly whole: number }
  | { readonly code: string; readonly flag: 'input_missing'; readonly inputs: readonly string[] }
  | { readonly code: string; readonly flag: 'sub_area_unanswered' }

/** Binary noise that a comparison with a threshold tolerates, in points. */
export const NOISE = 1e-9

/** Score of one item: a fraction from 0 to 1; 0 while unanswered. */
export type ItemScore = {
  readonly score: number
  readonly answered: boolean
  readonly flags: readonly Flag[]
  /** What was divided by what, where the item is a fraction; before floor and cap. */
  readonly numerator: number | null
  readonly denominator: number | null
}
