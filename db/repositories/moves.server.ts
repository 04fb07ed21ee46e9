import type { Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { AssessmentMoveTable } from '#db/schema.ts'
import type { ActorRole } from './activity.server.ts'

export type Move = Selectable<AssessmentMoveTable>

/** A move with the roles of whoever made it. */
export type MoveWithRoles = Move & { readonly actorRoles: readonly ActorRole[] }

export type MoveScan = Pick<Move, 'assessmentId' | 'version'> & { readonly sha256: string; readonly bytes: number }

/** Every move of an assessment along its course; rows are only ever added. */
export function movesRepository(db: Database) {
  return {
    async add(move: Insertable<AssessmentMoveTable>): Promise<void> {
      await db.insertInto('assessmentMove').values(move).execute()
    },

    find(assessmentId: string, version: number): Promise<Move | undefined> {
      return db
        .selectFrom('assessmentMove')
        .selectAll()
        .where('assessmentId', '=', assessmentId)
        .where('version', '=', version)
        .executeTakeFirst()
    },

    /** The moves of all years of an office, each with its year, oldest first. */
    async listByOffice(officeId: string): Promise<(MoveWithRoles & { readonly year: number })[]> {
      const rows = await db
        .selectFrom('assessmentMove as moved')
        .innerJoin('assessment', 'assessment.id', 'moved.assessmentId')
        .leftJoin('roleAssignment as held', 'held.personId', 'moved.movedBy')
        .leftJoin('organisationUnit as place', 'place.id', 'held.unitId')
        .selectAll('moved')
        .select(['assessment.year', 'held.role', 'held.unitId', 'held.validFrom', 'held.validTo'])
        .select(['place.path as unitPath', 'place.kind as unitKind'])
        .where('assessment.officeId', '=', officeId)
        .orderBy('assessment.year')
        .orderBy('moved.version')
        .execute()
      const moves = new Map<string, MoveWithRoles & { readonly year: number; readonly actorRoles: ActorRole[] }>()
      for (const { role, unitId, unitPath, unitKind, validFrom, validTo, ...move } of rows) {
        const key = `${move.assessmentId} ${move.version}`
        const known = moves.get(key) ?? { ...move, actorRoles: [] }
        if (role !== null && unitId !== null && unitPath !== null && unitKind !== null && validFrom !== null) {
          known.actorRoles.push({ role, unitId, unitPath, unitKind, validFrom, validTo })
        }
        moves.set(key, known)
      }
      return [...moves.values()]
    },

    /** Assessments in one of these states after an id, each with the day of its last decision, if it is kept. */
    listDecided(
      states: readonly string[],
      afterId: string,
      limit: number,
    ): Promise<{ id: string; decidedOn: string | null }[]> {
      return db
        .selectFrom('assessment')
        .leftJoin('assessmentMove as moved', (join) =>
          join
            .onRef('moved.assessmentId', '=', 'assessment.id')
            .onRef('moved.version', '=', 'assessment.version')
            .onRef('moved.toState', '=', 'assessment.state'),
        )
        .select(['assessment.id', 'moved.decidedOn'])
        .where('assessment.state', 'in', [...states])
        .where('assessment.id', '>', afterId)
        .orderBy('assessment.id')
        .limit(limit)
        .execute()
    },

    /** The scans of letters after a move, ordered by assessment and version: for checking them all in batches. */
    async listScansAfter(after: Pick<Move, 'assessmentId' | 'version'>, limit: number): Promise<MoveScan[]> {
      return db
        .selectFrom('assessmentMove')
        .select(['assessmentId', 'version', 'scanSha256 as sha256', 'scanBytes as bytes'])
        .where(({ eb, refTuple, tuple }) =>
          eb(refTuple('assessmentId', 'version'), '>', tuple(after.assessmentId, after.version)),
        )
        .where('scanSha256', 'is not', null)
        .orderBy('assessmentId')
        .orderBy('version')
        .limit(limit)
        .$narrowType<MoveScan>()
        .execute()
    },

    async insertMany(moves: readonly Insertable<AssessmentMoveTable>[]): Promise<void> {
      if (moves.length > 0) {
        await db
          .insertInto('assessmentMove')
          .values([...moves])
          .execute()
      }
    },
  }
}
