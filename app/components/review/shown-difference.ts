import { shownPoints } from '#app/domain/scoring/show.ts'
import type { ReviewTotals } from '#app/domain/workflow/review-totals.ts'

/** Judged less claimed as they are shown, so that the three figures agree to the last digit. */
export function shownDifference({ claimed, judged }: Pick<ReviewTotals, 'claimed' | 'judged'>): number {
  return (Math.round(shownPoints(judged) * 100) - Math.round(shownPoints(claimed) * 100)) / 100
}
