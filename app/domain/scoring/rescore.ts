import type { Answers, Flag } from './answers.ts'
import type { Plan } from './plan.ts'
import { scoreByRule } from './score-item.ts'
import { hasNoMean, nodePoints, noMean } from './score-worksheet.ts'
import type { WorksheetScore } from './score-worksheet.ts'

/**
 * The score after one answer has changed: only the nodes above that item are summed again, in the same order,
 * so that the result equals `scoreWorksheet` of the new answers bit by bit. The previous score is left as it was.
 * Throws on a code that the edition does not have.
 */
export function rescore(plan: Plan, previous: WorksheetScore, answers: Answers, changed: string): WorksheetScore {
  const order = plan.orderOf.get(changed)
  if (order === undefined) throw new Error(`No item ${changed} in ${plan.edition}`)
  const { unanswered } = previous
  const points = previous.points.slice()
  const itemScores = previous.itemScores.slice()
  const itemAnswered = previous.itemAnswered.slice()
  const result = scoreByRule(plan.rules[order]!, answers[changed])
  itemScores[order] = result.score
  itemAnswered[order] = result.answered ? 1 : 0
  for (const node of plan.paths[order]!) {
    points[node] = nodePoints(plan, node, points, itemScores, itemAnswered, unanswered)
  }
  const answered = previous.completeness.answered + itemAnswered[order]! - previous.itemAnswered[order]!
  return {
    unanswered,
    points,
    itemScores,
    itemAnswered,
    completeness: { answered, items: plan.codes.length },
    flags: [...itemFlags(plan, previous, order, result.flags), ...nodeFlags(plan, unanswered, itemAnswered)],
  }
}

function itemFlags(plan: Plan, previous: WorksheetScore, order: number, own: readonly Flag[]): readonly Flag[] {
  const place = ({ code, flag }: Flag) => (flag === 'sub_area_unanswered' ? -1 : plan.orderOf.get(code)!)
  const ofItems = previous.flags.filter(({ flag }) => flag !== 'sub_area_unanswered')
  return [...ofItems.filter((flag) => place(flag) < order), ...own, ...ofItems.filter((flag) => place(flag) > order)]
}

function nodeFlags(plan: Plan, unanswered: WorksheetScore['unanswered'], itemAnswered: Uint8Array): readonly Flag[] {
  if (unanswered === 'zero') return []
  return plan.keys.flatMap((_key, node) => (hasNoMean(plan, node, itemAnswered) ? [noMean(plan, node)] : []))
}
