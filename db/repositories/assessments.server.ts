import type { Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { inAnyBranch } from '#db/dialect/conditions.server.ts'
import { forUpdate, isPostgres } from '#db/dialect/locks.server.ts'
import { prepared } from '#db/dialect/prepared.server.ts'
import type { AssessmentTable, CycleTable } from '#db/schema.ts'

export type AssessmentRow = Selectable<AssessmentTable>

/** An assessment with where its office stands in the tree, which is what access is decided by. */
export type Assessment = AssessmentRow & {
  readonly officePath: string
  readonly officeKind: string
  readonly timezone: string
}

/** What of a cycle decides the scores of its assessments and what may be changed of them. */
export type ScoringCycle = Pick<Selectable<CycleTable>, 'institutionKind' | 'evidenceFrom' | 'evidenceTo' | 'state'>

/** A move of the worksheet: to a state, and, when it is handed in, by whom and when. */
export type StateMove = {
  readonly id: string
  readonly expectedVersion: number
  readonly from: string
  readonly to: string
  readonly submitted?: { readonly at: string; readonly by: string }
}

const heldAssessment = prepared(1, (db, id: string) => {
  const found = withOfficeOn(db).where('assessment.id', '=', id)
  return isPostgres(db) ? found.forUpdate('assessment') : found
})

/** Offices in their years. */
export function assessmentsRepository(db: Database) {
  const withOffice = () => withOfficeOn(db)

  return {
    /** An assessment with its cycle. */
    async find(id: string): Promise<(Assessment & { readonly cycle: ScoringCycle }) | undefined> {
      const found = await withOffice()
        .innerJoin('cycle', 'cycle.id', 'assessment.cycleId')
        .select(['institutionKind', 'evidenceFrom', 'evidenceTo', 'cycle.state as cycleState'])
        .where('assessment.id', '=', id)
        .executeTakeFirst()
      if (!found) return undefined
      const { institutionKind, evidenceFrom, evidenceTo, cycleState, ...assessment } = found
      return { ...assessment, cycle: { institutionKind, evidenceFrom, evidenceTo, state: cycleState } }
    },

    /** As `find`, with what its office and the unit above it are called on a day; for the top of a page. */
    async findNamed(id: string, day: string) {
      const found = await withOffice()
        .innerJoin('cycle', 'cycle.id', 'assessment.cycleId')
        .leftJoin('organisationUnit as parent', 'parent.id', 'organisationUnit.parentId')
        .leftJoin('organisationName as own', (join) =>
          join
            .onRef('own.unitId', '=', 'organisationUnit.id')
            .on('own.validFrom', '<=', day)
            .on((eb) => eb.or([eb('own.validTo', 'is', null), eb('own.validTo', '>=', day)])),
        )
        .leftJoin('organisationName as above', (join) =>
          join
            .onRef('above.unitId', '=', 'parent.id')
            .on('above.validFrom', '<=', day)
            .on((eb) => eb.or([eb('above.validTo', 'is', null), eb('above.validTo', '>=', day)])),
        )
        .select(['institutionKind', 'evidenceFrom', 'evidenceTo', 'cycle.state as cycleState'])
        .select(['own.name as officeName', 'parent.kind as parentKind', 'above.shortName as parentName'])
        .where('assessment.id', '=', id)
        .executeTakeFirst()
      if (!found) return undefined
      const { institutionKind, evidenceFrom, evidenceTo, cycleState, officeName, parentKind, parentName, ...row } =
        found
      const names = { office: officeName, kanwil: parentKind === 'kanwil' ? parentName : null }
      return { ...row, names, cycle: { institutionKind, evidenceFrom, evidenceTo, state: cycleState } }
    },

    /**
     * As `find`, and holds the assessment for this transaction as `lock` does. Without its cycle: that may have changed
     * while somebody else held the assessment, and is read when it is held.
     */
    async findHeld(id: string): Promise<Assessment | undefined> {
      return (await heldAssessment(db, id)).rows[0]
    },

    findByOfficeYear(officeId: string, year: number): Promise<Assessment | undefined> {
      return withOffice().where('officeId', '=', officeId).where('year', '=', year).executeTakeFirst()
    },

    /** Holds the assessment for this transaction, so that whoever changes its answers or its state takes turns. */
    async lock(id: string): Promise<AssessmentRow | undefined> {
      return forUpdate(db, db.selectFrom('assessment').selectAll().where('id', '=', id)).executeTakeFirst()
    },

    /** All years of an office, the newest first. */
    listByOffice(officeId: string): Promise<AssessmentRow[]> {
      return db.selectFrom('assessment').selectAll().where('officeId', '=', officeId).orderBy('year', 'desc').execute()
    },

    /** The assessments of a year after an id, ordered by id: for going through all of them in batches. */
    listByYearAfter(year: number, id: string, limit: number): Promise<AssessmentRow[]> {
      return db
        .selectFrom('assessment')
        .selectAll()
        .where('year', '=', year)
        .where('id', '>', id)
        .orderBy('id')
        .limit(limit)
        .execute()
    },

    /** The assessments of a year inside a branch of the tree. */
    listByYearInBranch(year: number, path: string): Promise<AssessmentRow[]> {
      return db
        .selectFrom('assessment')
        .innerJoin('organisationUnit', 'organisationUnit.id', 'assessment.officeId')
        .selectAll('assessment')
        .where('year', '=', year)
        .where((eb) => inAnyBranch(eb.ref('organisationUnit.path'), [path]))
        .orderBy('officeId')
        .execute()
    },

    /** How many assessments of a cycle the units right beneath each unit have. */
    async countByParent(cycleId: string): Promise<ReadonlyMap<string, number>> {
      const rows = await db
        .selectFrom('assessment')
        .innerJoin('organisationUnit', 'organisationUnit.id', 'assessment.officeId')
        .select(['organisationUnit.parentId', (eb) => eb.fn.countAll().as('count')])
        .where('cycleId', '=', cycleId)
        .groupBy('organisationUnit.parentId')
        .execute()
      return new Map(rows.map(({ parentId, count }) => [parentId ?? '', Number(count)]))
    },

    async create(assessment: Insertable<AssessmentTable>): Promise<void> {
      await db.insertInto('assessment').values(assessment).execute()
    },

    /** Moves an assessment on; false when it has moved or changed since it was read. */
    async moveState({ id, expectedVersion, from, to, submitted }: StateMove): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('assessment')
        .set({
          state: to,
          version: expectedVersion + 1,
          ...(submitted && { submittedAt: submitted.at, submittedBy: submitted.by }),
        })
        .where('id', '=', id)
        .where('version', '=', expectedVersion)
        .where('state', '=', from)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    /** Aims at another predicate; false when the assessment has changed since it was read. */
    async setTarget(id: string, expectedVersion: number, target: AssessmentRow['target']): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('assessment')
        .set({ target, version: expectedVersion + 1 })
        .where('id', '=', id)
        .where('version', '=', expectedVersion)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
  }
}

function withOfficeOn(db: Database) {
  return db
    .selectFrom('assessment')
    .innerJoin('organisationUnit', 'organisationUnit.id', 'assessment.officeId')
    .selectAll('assessment')
    .select([
      'organisationUnit.path as officePath',
      'organisationUnit.kind as officeKind',
      'organisationUnit.timezone as timezone',
    ])
}
