import type { Database } from '#db/client.server.ts'
import { monitoredOffices, type MonitoringFilter } from './monitored-offices.server.ts'

/** Short rows of every office in reach, for sums and comparisons that the rules make. */
export function monitoredFiguresRepository(db: Database) {
  const withPast = (filter: MonitoringFilter, before: string) =>
    monitoredOffices(db, filter).leftJoin('scoreSnapshot as past', (join) =>
      join
        .onRef('past.assessmentId', '=', 'assessment.id')
        .on('past.track', '=', 'supported')
        .on('past.day', '=', (eb) =>
          eb
            .selectFrom('scoreSnapshot as older')
            .select((inner) => inner.fn.max('older.day').as('day'))
            .whereRef('older.assessmentId', '=', 'assessment.id')
            .where('older.track', '=', 'supported')
            .where('older.day', '<=', before),
        ),
    )

  return {
    /** As `list`, of each office only what sums are made of. */
    listScored(filter: MonitoringFilter, before: string) {
      return withPast(filter, before)
        .select(['office.parentId', 'assessment.id as assessmentId', 'assessment.state'])
        .select(['supported.readiness', 'supported.need', 'supported.status', 'supported.failedGates'])
        .select('past.readiness as pastReadiness')
        .orderBy('office.id')
        .execute()
    },

    /**
     * Every office that the filter leaves, by id, in one query. What it came to before is the last snapshot up to and
     * including the day `before`; null where there is none, or where a snapshot of that time did not know it.
     */
    list(filter: MonitoringFilter, before: string) {
      return withPast(filter, before)
        .select(['office.id as officeId', 'office.path as officePath', 'office.parentId'])
        .select(['officeName.shortName as officeShortName', 'officeName.name as officeName'])
        .select(['assessment.id as assessmentId', 'assessment.target', 'assessment.state', 'assessment.submittedAt'])
        .select(['supported.readiness', 'supported.need', 'supported.status', 'supported.failedGates'])
        .select(['past.readiness as pastReadiness', 'past.failedGates as pastFailedGates'])
        .select(['past.status as pastStatus', 'past.day as pastDay'])
        .orderBy('office.id')
        .execute()
    },

    /** How often each of some acts happened to each assessment in the filter since an instant, in one query. */
    async countActs(
      filter: MonitoringFilter,
      { since, actions }: { readonly since: string; readonly actions: readonly string[] },
    ) {
      const rows = await db
        .selectFrom('event')
        .select(['event.stream as assessmentId', 'event.action'])
        .select((eb) => eb.fn.countAll<number>().as('times'))
        .where('event.at', '>=', since)
        .where('event.action', 'in', [...actions])
        .where('event.stream', 'in', monitoredOffices(db, filter).select('assessment.id'))
        .groupBy(['event.stream', 'event.action'])
        .execute()
      return rows.map(({ times, ...row }) => ({ ...row, times: Number(times) }))
    },
  }
}
