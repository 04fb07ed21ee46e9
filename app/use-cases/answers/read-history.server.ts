import type { Tools } from '#app/platform/tools.server.ts'
import { historyView, withoutPauses } from './item-history.server.ts'
import type { ItemKey } from './open-item.server.ts'
import type { HistoryView } from './worksheet-view.server.ts'

/** Events shown under an item; the item's own page has the rest. */
export const newestEvents = 5

/**
 * The newest events of an item, as its row shows them. For whoever has just changed the item: the right to read it
 * was asked there.
 */
export async function readHistory(
  { store }: Pick<Tools, 'store'>,
  { assessmentId, itemCode }: ItemKey,
): Promise<readonly HistoryView[]> {
  const events = await store.events.listBySubjects(assessmentId, [itemCode], newestEvents * 3)
  return withoutPauses(events.map(historyView)).slice(0, newestEvents)
}
