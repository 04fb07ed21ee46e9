import type { PieceView } from '#app/domain/evidence/piece-view.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import { explain } from '#app/domain/scoring/explain.ts'
import type { ItemTrace, Trace } from '#app/domain/scoring/explain.ts'
import type { Track } from '#app/domain/scoring/standing.ts'
import { placeOfItem } from '#app/use-cases/overview/view-gates.server.ts'
import type { AssessmentStanding } from '#app/use-cases/scores/load-standing.server.ts'
import type { ItemTraceView, TierStep } from './trace-view.server.ts'

/** Explains an item down to its answer, who gave it, and the evidence behind it. */
export function traceItem(
  standing: AssessmentStanding,
  track: Track,
  code: string,
  pieces: readonly PieceView[],
): ItemTraceView {
  const { plan, tracks } = standing
  const indexed = plan.index.itemByCode.get(code)!
  const { item, subArea, order } = indexed
  const {
    key,
    name,
    points,
    weight,
    score,
    numerator,
    denominator,
    standing: counted,
  } = leafOf(explain(plan, tracks[track], code))
  const { answer } = counted
  const chosen = item.kind === 'choice' ? item.options.find((option) => option.key === answer) : undefined
  const node = subArea === null ? undefined : plan.index.nodeByKey.get(subArea)
  const rule = plan.rules[order]!
  const ratio = numerator !== null && denominator ? numerator / denominator : null
  return {
    kind: 'item',
    ...{ key, name, points, weight, score, numerator, denominator, pieces },
    share: node ? { weight: node.weight, items: node.items.length } : null,
    capped: ratio !== null && rule.kind === 'fraction' && ratio !== score,
    standing: counted,
    option: chosen ? { key: chosen.key, text: chosen.text, score: chosen.score } : null,
    inputs: inputsOf(item.kind === 'choice' ? [] : item.inputs, answer),
    tiers: tierSteps(standing, code),
    page: placeOfItem(indexed),
  }
}

/** A result item is a node with itself as its only part. */
function leafOf(trace: Trace): ItemTrace {
  return trace.kind === 'item' ? trace : leafOf(trace.parts[0]!)
}

function inputsOf(
  inputs: readonly { readonly key: string; readonly label: { readonly id: string; readonly en: string } }[],
  answer: Answer | undefined,
): ItemTraceView['inputs'] {
  if (answer === undefined || typeof answer === 'string') return []
  return inputs.flatMap(({ key, label }) => {
    const value = typeof answer === 'number' ? answer : answer[key]
    return value === undefined ? [] : [{ label, value }]
  })
}

/** Office first, then the tiers from the lowest up. */
function tierSteps({ answers, verdicts }: AssessmentStanding, code: string): readonly TierStep[] {
  const rows = answers.filter(({ itemCode }) => itemCode === code)
  const own = rows.find(({ tier }) => tier === 'office')
  const claimed: readonly TierStep[] = own
    ? [
        {
          tier: 'office',
          outcome: 'claimed',
          answer: own.answer,
          version: own.version,
          at: own.answeredAt,
          reasonCode: null,
          note: own.note,
          current: true,
        },
      ]
    : []
  const judged = verdicts
    .filter(({ itemCode }) => itemCode === code)
    .map(({ tier, outcome, answerVersion, judgedAt, reasonCode, note }): TierStep => {
      const answer = outcome === 'accepted' ? (rows.find((row) => row.tier === tier)?.answer ?? null) : null
      const current = answerVersion === (own?.version ?? 0)
      return { tier, outcome, answer, version: answerVersion, at: judgedAt, reasonCode, note, current }
    })
  return [...claimed, ...judged.sort((one, other) => order.indexOf(one.tier) - order.indexOf(other.tier))]
}

const order = ['office', 'kanwil', 'internal', 'national']
