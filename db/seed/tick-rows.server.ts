import type { NewEvent } from '#db/repositories/events.server.ts'
import type { ExpectedDocumentTable } from '#db/schema.ts'
import { chance } from './chance.server.ts'
import type { SeedPlace } from './place.server.ts'
import type { SeedItem } from './worksheet.server.ts'

/** Which of the expected documents an office that is followed closely has ticked, of the items it has proven. */
export function tickRows(place: SeedPlace, items: readonly SeedItem[]) {
  const { assessmentId, office, people, time, followed } = place
  const ticks: ExpectedDocumentTable[] = []
  const events: NewEvent[] = []
  for (const { code, indexed, proven, returned } of followed ? items : []) {
    const keys = indexed.item.evidence
      .map(({ key }) => key)
      .filter((key) => proven && !returned && chance(office.id, code, key, 'tick') < 0.8)
    if (keys.length === 0) continue
    const at = time.filled(`${code} ticks`)
    ticks.push(
      ...keys.map((documentKey) => ({
        assessmentId,
        itemCode: code,
        documentKey,
        tickedBy: people.operator,
        tickedAt: at,
      })),
    )
    events.push({
      stream: assessmentId,
      at,
      actorId: people.operator,
      action: 'documents.ticked',
      subject: code,
      oldValue: [],
      newValue: keys,
    })
  }
  return { ticks, events }
}
