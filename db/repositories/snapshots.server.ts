import type { Insertable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { preparedRows } from '#db/dialect/prepared.server.ts'
import type { ScoreSnapshotTable, Track } from '#db/schema.ts'
import type { ScoreSnapshot } from './scores.server.ts'

const rowsAtOnce = 1000

const write = preparedRows<Insertable<ScoreSnapshotTable>>(
  ['assessmentId', 'day', 'track', 'total', 'need', 'readiness', 'failedGates', 'status'],
  (db, rows) =>
    db
      .insertInto('scoreSnapshot')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['assessmentId', 'track', 'day']).doUpdateSet((eb) => ({
          total: eb.ref('excluded.total'),
          need: eb.ref('excluded.need'),
          readiness: eb.ref('excluded.readiness'),
          failedGates: eb.ref('excluded.failedGates'),
          status: eb.ref('excluded.status'),
        })),
      ),
)

/** What the scores came to at the end of each day. */
export function snapshotsRepository(db: Database) {
  return {
    /** One row for each assessment, track and day; the last writing of a day stands. */
    async save(snapshots: readonly Insertable<ScoreSnapshotTable>[]): Promise<void> {
      for (let start = 0; start < snapshots.length; start += rowsAtOnce) {
        await write(db, snapshots.slice(start, start + rowsAtOnce))
      }
    },

    /** All tracks of one assessment since a day, the oldest first. */
    listForAssessment(assessmentId: string, day: string): Promise<ScoreSnapshot[]> {
      return db
        .selectFrom('scoreSnapshot')
        .selectAll()
        .where('assessmentId', '=', assessmentId)
        .where('day', '>=', day)
        .orderBy('day')
        .orderBy('track')
        .execute()
    },

    /**
     * The readiness of several assessments at the end of each week given, the first week first: the last snapshot
     * after its `after` and up to its `until`; null where there is none in it.
     */
    async listWeekly(
      assessmentIds: readonly string[],
      track: Track,
      weeks: readonly { readonly after: string; readonly until: string }[],
    ): Promise<{ assessmentId: string; readiness: (number | null)[] }[]> {
      if (assessmentIds.length === 0) return []
      const rows = await db
        .selectFrom('assessment')
        .select('assessment.id')
        .select((eb) =>
          weeks.map(({ after, until }, place) =>
            eb
              .selectFrom('scoreSnapshot')
              .select('scoreSnapshot.readiness')
              .whereRef('scoreSnapshot.assessmentId', '=', 'assessment.id')
              .where('scoreSnapshot.track', '=', track)
              .where('scoreSnapshot.day', '>', after)
              .where('scoreSnapshot.day', '<=', until)
              .orderBy('scoreSnapshot.day', 'desc')
              .limit(1)
              .as(`week${place}`),
          ),
        )
        .where('assessment.id', 'in', [...assessmentIds])
        .orderBy('assessment.id')
        .execute()
      return rows.map(({ id, ...found }) => ({
        assessmentId: id,
        readiness: weeks.map((_week, place) => (found as Record<string, number | null>)[`week${place}`] ?? null),
      }))
    },
  }
}
