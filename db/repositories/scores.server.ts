import type { Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { prepared, preparedRows } from '#db/dialect/prepared.server.ts'
import type { ScoreSnapshotTable, ScoreSummaryTable, ScoreTable, Track } from '#db/schema.ts'

export type Score = Selectable<ScoreTable>
export type ScoreSummary = Selectable<ScoreSummaryTable>
export type ScoreSnapshot = Selectable<ScoreSnapshotTable>

const rowsAtOnce = 400

const pointsOf = prepared(1, (db, assessmentId: string) =>
  db.selectFrom('score').select(['track', 'node', 'points']).where('assessmentId', '=', assessmentId),
)

const writeNodes = preparedRows<Insertable<ScoreTable>>(
  ['assessmentId', 'track', 'node', 'points', 'weight'],
  (db, rows) =>
    db
      .insertInto('score')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['assessmentId', 'track', 'node']).doUpdateSet((eb) => ({
          points: eb.ref('excluded.points'),
          weight: eb.ref('excluded.weight'),
        })),
      ),
)

const writeSummaries = preparedRows<Insertable<ScoreSummaryTable>>(
  [
    ...(['assessmentId', 'track', 'total', 'need', 'readiness', 'gatesFailed', 'failedGates', 'gates'] as const),
    ...(['prerequisitesOpen', 'status', 'answered', 'items', 'withEvidence', 'computedAt'] as const),
  ],
  (db, rows) =>
    db
      .insertInto('scoreSummary')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['assessmentId', 'track']).doUpdateSet((eb) => ({
          total: eb.ref('excluded.total'),
          need: eb.ref('excluded.need'),
          readiness: eb.ref('excluded.readiness'),
          gatesFailed: eb.ref('excluded.gatesFailed'),
          failedGates: eb.ref('excluded.failedGates'),
          gates: eb.ref('excluded.gates'),
          prerequisitesOpen: eb.ref('excluded.prerequisitesOpen'),
          status: eb.ref('excluded.status'),
          answered: eb.ref('excluded.answered'),
          items: eb.ref('excluded.items'),
          withEvidence: eb.ref('excluded.withEvidence'),
          computedAt: eb.ref('excluded.computedAt'),
        })),
      ),
)

/** Points kept for lists; whoever changes an answer, a verdict or evidence rewrites them in the same transaction. */
export function scoresRepository(db: Database) {
  return {
    /** Every node of every track of one assessment. */
    listForAssessment(assessmentId: string): Promise<Score[]> {
      return db
        .selectFrom('score')
        .selectAll()
        .where('assessmentId', '=', assessmentId)
        .orderBy('track')
        .orderBy('node')
        .execute()
    },

    /** The points of every node of every track, in no order: to see which have changed. */
    listPoints(assessmentId: string): Promise<Pick<Score, 'track' | 'node' | 'points'>[]> {
      return pointsOf(db, assessmentId).then(({ rows }) => rows)
    },

    /** Some nodes of some assessments on one track: the cells of a list. */
    async listNodes(assessmentIds: readonly string[], track: Track, nodes: readonly string[]): Promise<Score[]> {
      if (assessmentIds.length === 0 || nodes.length === 0) return []
      return db
        .selectFrom('score')
        .selectAll()
        .where('assessmentId', 'in', [...assessmentIds])
        .where('track', '=', track)
        .where('node', 'in', [...nodes])
        .orderBy('assessmentId')
        .orderBy('node')
        .execute()
    },

    listSummaries(assessmentId: string): Promise<ScoreSummary[]> {
      return db
        .selectFrom('scoreSummary')
        .selectAll()
        .where('assessmentId', '=', assessmentId)
        .orderBy('track')
        .execute()
    },

    /** Which gates of some assessments fail on a track, as a list between commas; those without a score are left out. */
    async listFailedGates(
      assessmentIds: readonly string[],
      track: Track,
    ): Promise<Pick<ScoreSummary, 'assessmentId' | 'failedGates'>[]> {
      if (assessmentIds.length === 0) return []
      return db
        .selectFrom('scoreSummary')
        .select(['assessmentId', 'failedGates'])
        .where('assessmentId', 'in', [...assessmentIds])
        .where('track', '=', track)
        .execute()
    },

    /** Writes nodes anew. Giving only those that changed keeps the write small. */
    async saveNodes(scores: readonly Insertable<ScoreTable>[]): Promise<void> {
      for (let start = 0; start < scores.length; start += rowsAtOnce) {
        await writeNodes(db, scores.slice(start, start + rowsAtOnce))
      }
    },

    async saveSummaries(summaries: readonly Insertable<ScoreSummaryTable>[]): Promise<void> {
      for (let start = 0; start < summaries.length; start += rowsAtOnce) {
        await writeSummaries(db, summaries.slice(start, start + rowsAtOnce))
      }
    },
  }
}
