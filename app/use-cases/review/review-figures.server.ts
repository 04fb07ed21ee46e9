import type { Answer } from '#app/domain/scoring/answers.ts'
import { countProgress, judgedStates } from '#app/domain/workflow/review-progress.ts'
import { reviewTotals, totalsByArea } from '#app/domain/workflow/review-totals.ts'
import type { ScoredStanding } from '#app/use-cases/scores/load-standing.server.ts'
import type { DeskTier } from './review-place.server.ts'

type Judged = Pick<ScoredStanding, 'plan' | 'answers' | 'verdicts'>

/** How far a tier has come with a worksheet and what that comes to, over all and by area. */
export function figuresOfReview({ plan, answers, verdicts }: Judged, tier: DeskTier) {
  const states = judgedStates(plan.codes, answers, verdicts, tier)
  const claimed = new Map<string, Answer | null>()
  const own = new Map<string, Answer | null>()
  for (const row of answers) {
    if (row.tier === 'office') claimed.set(row.itemCode, row.answer)
    else if (row.tier === tier) own.set(row.itemCode, row.answer)
  }
  const facts = { states, claimed, own }
  return {
    states,
    progress: countProgress([...states.values()]),
    totals: reviewTotals(plan.index.items, facts),
    areas: totalsByArea(plan.index.items, facts),
    facts,
  }
}
