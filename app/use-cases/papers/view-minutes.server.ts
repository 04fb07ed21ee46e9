import type { Answer } from '#app/domain/scoring/answers.ts'
import { pointsOf, scoreWorksheet } from '#app/domain/scoring/score-worksheet.ts'
import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import type { AssessmentStanding } from '#app/use-cases/scores/load-standing.server.ts'
import type { MinutesItem, MinutesView } from './paper-view.server.ts'
import { recapNodes } from './view-recap.server.ts'

type Tier = MinutesView['tier']

/** Whether a tier has judged anything, so that there is something to write minutes of. */
export function hasMinutes({ verdicts }: Pick<AssessmentStanding, 'verdicts'>, tier: Tier): boolean {
  return verdicts.some((verdict) => verdict.tier === tier)
}

/**
 * What a tier made of what the office claims: by area in points, and item by item where it gave something back or
 * answered otherwise. Points are by the tier's own answers; what it returned or has not judged counts nothing.
 * Undefined as long as the tier has judged nothing.
 */
export function minutesView(standing: AssessmentStanding, tier: Tier): MinutesView | undefined {
  const verdicts = standing.verdicts.filter((verdict) => verdict.tier === tier)
  const [first] = verdicts
  if (!first) return undefined
  const { plan, tracks } = standing
  const claimed = new Map(answersOf(standing, 'office'))
  const own = new Map(answersOf(standing, tier))

  const accepted = verdicts.filter(({ outcome }) => outcome === 'accepted')
  const counting: Record<string, Answer | undefined> = {}
  for (const { itemCode } of accepted) counting[itemCode] = own.get(itemCode) ?? undefined
  const judged = scoreWorksheet(plan, counting)
  const times = verdicts.map(({ judgedAt }) => judgedAt).sort()

  const items = [...verdicts].sort((one, other) => orderOf(standing, one.itemCode) - orderOf(standing, other.itemCode))
  const itemOf = ({ itemCode, reasonCode, note, outcome }: (typeof verdicts)[number]): readonly MinutesItem[] => {
    const indexed = plan.index.itemByCode.get(itemCode)
    if (!indexed) return []
    const { item } = indexed
    const said = outcome === 'accepted' ? (own.get(itemCode) ?? null) : null
    return [
      { code: itemCode, text: item.text, item, claimed: claimed.get(itemCode) ?? null, judged: said, reasonCode, note },
    ]
  }
  return {
    tier,
    rows: recapNodes(plan).map(({ key, ...node }) => ({
      key,
      ...node,
      claimed: pointsOf(plan, tracks.claimed.worksheet, key),
      judged: pointsOf(plan, judged, key),
    })),
    judged: verdicts.length,
    items: plan.codes.length,
    accepted: accepted.length,
    returned: items.filter(({ outcome }) => outcome === 'returned').flatMap(itemOf),
    changed: items
      .filter(({ outcome }) => outcome === 'accepted')
      .flatMap(itemOf)
      .filter(({ claimed: before, judged: after }) => canonicalJson(before) !== canonicalJson(after)),
    reviewers: new Set(verdicts.map(({ judgedBy }) => judgedBy)).size,
    from: times[0] ?? first.judgedAt,
    to: times.at(-1) ?? first.judgedAt,
  }
}

function answersOf(
  { answers }: AssessmentStanding,
  tier: 'office' | Tier,
): readonly (readonly [string, Answer | null])[] {
  return answers.filter((row) => row.tier === tier).map(({ itemCode, answer }) => [itemCode, answer])
}

function orderOf({ plan }: AssessmentStanding, code: string): number {
  return plan.orderOf.get(code) ?? plan.codes.length
}
