import type { IndexedItem } from '#app/domain/instrument/index-edition.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import { scoreItem } from '#app/domain/scoring/score-item.ts'
import type { JudgedState } from './review-progress.ts'

/** Points of judged items, unrounded: as the office claims them, as the tier judged them, and judged less claimed. */
export type ReviewTotals = {
  readonly items: number
  readonly claimed: number
  readonly judged: number
  readonly difference: number
}

export type TotalsRow = ReviewTotals & {
  /** Key of the area, or code of the result group. */
  readonly key: string
  readonly returned: number
  readonly waiting: number
}

export type TotalsFacts = {
  readonly states: ReadonlyMap<string, JudgedState>
  readonly claimed: ReadonlyMap<string, Answer | null>
  /** The answers of the tier that judges. */
  readonly own: ReadonlyMap<string, Answer | null>
}

/** The points that an answer gives an item, unrounded; 0 for none. */
export function pointsFor({ item, effectiveWeight }: IndexedItem, answer: Answer | null | undefined): number {
  return answer === null || answer === undefined ? 0 : scoreItem(item, answer).score * effectiveWeight
}

/** What the judged items come to. A returned item counts nothing until it is handed in again and accepted. */
export function reviewTotals(items: readonly IndexedItem[], { states, claimed, own }: TotalsFacts): ReviewTotals {
  const judged = items.filter(({ code }) => isJudged(states.get(code)))
  const sum = (points: (item: IndexedItem) => number) => judged.reduce((total, item) => total + points(item), 0)
  const asClaimed = sum((item) => pointsFor(item, claimed.get(item.code)))
  const asJudged = sum((item) => (states.get(item.code) === 'accepted' ? pointsFor(item, own.get(item.code)) : 0))
  return { items: judged.length, claimed: asClaimed, judged: asJudged, difference: asJudged - asClaimed }
}

/** The same for each area and each result group, in the order of the worksheet. */
export function totalsByArea(items: readonly IndexedItem[], facts: TotalsFacts): readonly TotalsRow[] {
  const keys = [...new Set(items.map(placeKey))]
  return keys.map((key) => {
    const mine = items.filter((item) => placeKey(item) === key)
    const count = (wanted: JudgedState) => mine.filter(({ code }) => facts.states.get(code) === wanted).length
    return { key, ...reviewTotals(mine, facts), returned: count('returned'), waiting: count('waiting') }
  })
}

/** The area an item belongs to, or its result group. */
export function placeKey({ areaKey, group, component }: IndexedItem): string {
  return areaKey ?? group ?? component
}

function isJudged(state: JudgedState | undefined): boolean {
  return state === 'accepted' || state === 'returned'
}
