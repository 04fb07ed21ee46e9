import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import { isResultInstrument, resultItemOf } from '#app/domain/surveys/instruments.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import type { Campaign } from './get-campaign.server.ts'
import type { EstimateView } from './survey-view.server.ts'

/**
 * What the worksheet of the survey's year says about its indices: the office's own answer and the official one. One
 * query; none where the office is not assessed in that year.
 */
export async function readEstimates(
  { store, editions }: Pick<Tools, 'store' | 'editions'>,
  { instruments, quarter }: Pick<Campaign, 'instruments' | 'quarter'>,
  assessment: { readonly id: string; readonly editionId: string; readonly year: number } | null,
): Promise<readonly EstimateView[]> {
  if (assessment?.year !== Number(quarter.slice(0, 4))) return []
  const items = indexEdition(getEdition(editions, assessment.editionId)).items.map(({ code, item: { kind } }) => {
    return { code, kind }
  })
  const answers = await store.answers.listByAssessment(assessment.id)
  return instruments.filter(isResultInstrument).flatMap((instrument) => {
    const item = resultItemOf(items, instrument)
    if (!item) return []
    const of = (tier: string) => {
      const value = answers.find((row) => row.itemCode === item.code && row.tier === tier)?.value ?? null
      return indexIn(value)
    }
    const said = { claimed: of('office'), official: of('national') }
    return [{ instrument, assessmentId: assessment.id, itemCode: item.code, ...said }]
  })
}

/** An index is kept as a number, or as the only input of the item. */
function indexIn(kept: string | null): number | null {
  if (kept === null) return null
  const value: unknown = JSON.parse(kept)
  if (typeof value === 'number') return value
  const input = typeof value === 'object' && value !== null ? Object.values(value)[0] : undefined
  return typeof input === 'number' ? input : null
}
