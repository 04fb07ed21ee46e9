import type { Answer } from '#app/domain/scoring/answers.ts'
import { totalNeeded } from '#app/domain/scoring/need.ts'
import { scoreWorksheet } from '#app/domain/scoring/score-worksheet.ts'
import type { NotCounted } from '#app/domain/scoring/standing.ts'
import type { ItemsStanding } from '#app/use-cases/scores/load-standing.server.ts'
import type { Lever, Overview } from './overview-view.server.ts'

type Scored = Pick<ItemsStanding, 'plan' | 'tracks' | 'answers'>

/**
 * By how many points the need would fall if what the office has claimed counted: for the items that were returned,
 * and for those whose evidence is missing or does not hold. Items without an answer are counted only.
 */
export function leversOf(standing: Scored): Overview['levers'] {
  return {
    returned: leverOf(standing, ['returned']),
    noEvidence: leverOf(standing, ['no_evidence', 'expired']),
    unanswered: { items: codesOf(standing, ['unanswered']).length, points: 0 },
  }
}

function leverOf(standing: Scored, reasons: readonly NotCounted[]): Lever {
  const { plan, tracks, answers } = standing
  const codes = codesOf(standing, reasons)
  if (codes.length === 0) return { items: 0, points: 0 }
  const claimed = new Map(answers.filter(({ tier }) => tier === 'office').map((row) => [row.itemCode, row.answer]))
  const repaired: Record<string, Answer | undefined> = { ...tracks.supported.answers }
  for (const code of codes) repaired[code] = claimed.get(code) ?? undefined
  const need = totalNeeded(plan, scoreWorksheet(plan, repaired).points)
  return { items: codes.length, points: Math.max(0, tracks.supported.need.total - need) }
}

function codesOf({ plan, tracks }: Scored, reasons: readonly NotCounted[]): readonly string[] {
  return plan.codes.filter((code) => {
    const reason = tracks.supported.standings.get(code)?.notCounted
    return reason !== undefined && reason !== null && reasons.includes(reason)
  })
}
