import type { Actor } from '#app/domain/access/actor.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import { getOfficeYear } from './find-office.server.ts'
import type { OverviewTools } from './find-office.server.ts'
import type { ActivityView, OfficeHead } from './overview-view.server.ts'
import { headOf } from './read-overview.server.ts'
import { activityView, readableEvents } from './view-activity.server.ts'

export type ActivityPage = {
  readonly head: OfficeHead
  readonly assessmentId: string | null
  readonly events: readonly ActivityView[]
  readonly total: number
  /** From 1; a page past the end is the last one. */
  readonly page: number
  readonly pages: number
}

const rowsOnPage = 50

/**
 * What happened to an office's assessment of a year and to its evidence, the newest first, page by page. Three
 * queries. Throws 'not-found' out of reach, 'forbidden' for somebody who may not read events.
 */
export async function readActivity(
  { store, editions, now }: OverviewTools,
  actor: Actor,
  asked: { readonly officeId: string; readonly year?: number | undefined; readonly page: number },
): Promise<ActivityPage> {
  const found = await getOfficeYear(store, now, actor, asked, 'events:read')
  const { office, assessment, place } = found
  const edition = assessment ? getEdition(editions, assessment.editionId) : null
  const filter = readableEvents(actor, place, { officeId: office.id, assessment, edition })
  const total = filter ? await store.activity.count(filter) : 0
  const pages = Math.max(1, Math.ceil(total / rowsOnPage))
  const page = Math.min(Math.max(1, asked.page), pages)
  const window = { limit: rowsOnPage, offset: (page - 1) * rowsOnPage }
  const events = filter ? await store.activity.list(filter, window) : []
  return {
    head: headOf(found, now().toISOString()),
    assessmentId: assessment?.id ?? null,
    events: events.map((event) => activityView(event, office, edition)),
    total,
    page,
    pages,
  }
}
