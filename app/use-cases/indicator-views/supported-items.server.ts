import { conditionKey, isCondition, supportsItem } from '#app/domain/indicators/claims.ts'
import type { Indicator } from '#app/domain/indicators/types.ts'
import type { Item, Prerequisite } from '#app/domain/instrument/types.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import { placeOfItem } from '#app/use-cases/overview/view-gates.server.ts'
import type { ReadableWorksheet } from './read-indicator.server.ts'

export type SupportedItem = {
  readonly code: string
  readonly item: Item
  /** Null for somebody who may not read the answer. */
  readonly answer: Answer | null
  readonly share: number | null
  readonly page: { readonly node: string; readonly itemCode: string } | null
}

export type SupportedCondition = {
  readonly label: Prerequisite['label']
  readonly state: 'met' | 'not_met' | 'unknown'
}

/**
 * The items and conditions that an indicator supports, with what the office says of them. Without a worksheet that may
 * be read only the codes of the criteria are told.
 */
export function supportedItems(indicator: Indicator, worksheet: ReadableWorksheet | null) {
  const criteria = indicator.supports.filter((support) => !isCondition(support))
  if (!worksheet) return { criteria, assessmentId: null, items: [], conditions: [] }
  const { standing, mayRead, assessmentId } = worksheet
  const { plan, tracks, prerequisites } = standing
  const own = new Map(standing.answers.filter(({ tier }) => tier === 'office').map((row) => [row.itemCode, row.answer]))
  const items = plan.index.items
    .filter(({ code }) => criteria.some((support) => supportsItem(support, code)))
    .map((indexed): SupportedItem => {
      const { code, item, order } = indexed
      if (!mayRead(code)) return { code, item, answer: null, share: null, page: null }
      const share = tracks.claimed.worksheet.itemScores[order] ?? 0
      return { code, item, answer: own.get(code) ?? null, share, page: placeOfItem(indexed) }
    })
  const keys = indicator.supports.filter(isCondition).map(conditionKey)
  const conditions = plan.prerequisites.flatMap(({ key, label }): readonly SupportedCondition[] => {
    const found = keys.includes(key) ? prerequisites.find((one) => one.key === key) : undefined
    return found ? [{ label, state: found.state }] : []
  })
  return { criteria, assessmentId, items, conditions }
}
