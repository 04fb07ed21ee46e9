import type { Database } from '#db/client.server.ts'
import { inAnyBranch } from '#db/dialect/conditions.server.ts'
import type { NamedEvent } from './events.server.ts'

/** Where an event stands in the order of the log: newest first, then by stream, then the later one first. */
export type LogPlace = { readonly at: string; readonly stream: string; readonly position: number }

/** What is asked of the log. Instants are UTC ISO text, `until` is not included. */
export type LogFilter = {
  /** Only these streams; null for all there are. */
  readonly streams: readonly string[] | null
  readonly since?: string
  readonly until?: string
  readonly actorId?: string
  readonly action?: string
}

/** Events of all streams together, newest first, read page by page from a place and never by counting rows. */
export function eventLogRepository(db: Database) {
  return {
    /** The events after `from` in the order of the log; from the newest when it is left out. */
    async list(filter: LogFilter, limit: number, from?: LogPlace): Promise<NamedEvent[]> {
      if (filter.streams?.length === 0) return []
      let events = db
        .selectFrom('event')
        .leftJoin('person', 'person.id', 'event.actorId')
        .selectAll('event')
        .select('person.name as actorName')
      if (filter.streams !== null) events = events.where('stream', 'in', [...filter.streams])
      if (filter.since !== undefined) events = events.where('at', '>=', filter.since)
      if (filter.until !== undefined) events = events.where('at', '<', filter.until)
      if (filter.actorId !== undefined) events = events.where('actorId', '=', filter.actorId)
      if (filter.action !== undefined) events = events.where('action', '=', filter.action)
      if (from !== undefined) {
        // The first condition alone lets both engines begin at the place in the index.
        events = events
          .where('at', '<=', from.at)
          .where((eb) =>
            eb.or([
              eb('at', '<', from.at),
              eb('stream', '<', from.stream),
              eb.and([eb('stream', '=', from.stream), eb('position', '<', from.position)]),
            ]),
          )
      }
      return events.orderBy('at', 'desc').orderBy('stream', 'desc').orderBy('position', 'desc').limit(limit).execute()
    },

    /** The streams of an office: its own, those of its years and that of its information centre. */
    async listStreamsOf(officeId: string): Promise<string[]> {
      const rows = await db.selectFrom('assessment').select('id').where('officeId', '=', officeId).execute()
      return [officeId, `information:${officeId}`, ...rows.map(({ id }) => id)]
    },

    /** The streams of every unit in some branches and of their years. */
    async listStreamsIn(branches: readonly string[]): Promise<string[]> {
      const rows = await db
        .selectFrom('organisationUnit')
        .leftJoin('assessment', 'assessment.officeId', 'organisationUnit.id')
        .select(['organisationUnit.id as unitId', 'assessment.id as assessmentId'])
        .where((eb) => inAnyBranch(eb.ref('organisationUnit.path'), branches))
        .execute()
      const streams = rows.flatMap(({ unitId, assessmentId }) => [
        ...[unitId, `information:${unitId}`],
        ...(assessmentId ? [assessmentId] : []),
      ])
      return [...new Set(streams)]
    },
  }
}
