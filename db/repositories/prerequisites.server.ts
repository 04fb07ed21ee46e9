import { sql, type Insertable, type Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { prepared } from '#db/dialect/prepared.server.ts'
import { saveOverSeen } from '#db/dialect/seen-version.server.ts'
import type { InstitutionPrerequisiteTable, UnitPrerequisiteTable } from '#db/schema.ts'

export type InstitutionPrerequisite = Selectable<InstitutionPrerequisiteTable>
export type UnitPrerequisite = Selectable<UnitPrerequisiteTable>

type Entry = Pick<UnitPrerequisite, 'key' | 'value' | 'note' | 'enteredBy' | 'enteredAt'>

/** Saved at its new version, or somebody was faster and nothing was written. */
export type PrerequisiteSaved = { readonly saved: true; readonly version: number } | { readonly saved: false }

const entered = ['key', 'value', 'note', 'version', 'enteredBy', 'enteredAt'] as const

const enteredFor = prepared(2, (db, assessmentId: string, cycleId: string) =>
  db
    .selectFrom('unitPrerequisite')
    .select(['assessmentId as owner', ...entered, 'confirmedVersion', 'confirmedBy', 'confirmedAt'])
    .select(sql<number>`1`.as('isUnit'))
    .where('assessmentId', '=', assessmentId)
    .unionAll(
      db
        .selectFrom('institutionPrerequisite')
        .select(['cycleId as owner', ...entered])
        .select([sql<number | null>`null`.as('confirmedVersion'), sql<string | null>`null`.as('confirmedBy')])
        .select([sql<string | null>`null`.as('confirmedAt'), sql<number>`0`.as('isUnit')])
        .where('cycleId', '=', cycleId),
    )
    .orderBy('key'),
)

/** The conditions beside the points: of the institution once a cycle, of an office in each assessment. */
export function prerequisitesRepository(db: Database) {
  return {
    listByCycle(cycleId: string): Promise<InstitutionPrerequisite[]> {
      return db
        .selectFrom('institutionPrerequisite')
        .selectAll()
        .where('cycleId', '=', cycleId)
        .orderBy('key')
        .execute()
    },

    listByAssessment(assessmentId: string): Promise<UnitPrerequisite[]> {
      return db
        .selectFrom('unitPrerequisite')
        .selectAll()
        .where('assessmentId', '=', assessmentId)
        .orderBy('key')
        .execute()
    },

    /** What was entered for an assessment, by the office and by its institution, in one query. */
    async listFor(
      assessmentId: string,
      cycleId: string,
    ): Promise<{ readonly ofUnit: UnitPrerequisite[]; readonly ofInstitution: InstitutionPrerequisite[] }> {
      const { rows } = await enteredFor(db, assessmentId, cycleId)
      const own = rows.filter(({ isUnit }) => isUnit === 1)
      const theirs = rows.filter(({ isUnit }) => isUnit === 0)
      return {
        ofUnit: own.map(({ owner, isUnit: _, ...row }) => ({ assessmentId: owner, ...row })),
        ofInstitution: theirs.map(({ owner, key, value, note, version, enteredBy, enteredAt }) => {
          return { cycleId: owner, key, value, note, version, enteredBy, enteredAt }
        }),
      }
    },

    /** What is known of the conditions of several assessments, the office's own and its institution's, in one query. */
    async listForMany(assessmentIds: readonly string[]) {
      if (assessmentIds.length === 0) return []
      return db
        .selectFrom('assessment')
        .innerJoin('cycle', 'cycle.id', 'assessment.cycleId')
        .innerJoin('unitPrerequisite as entered', 'entered.assessmentId', 'assessment.id')
        .select(['assessment.id as assessmentId', 'cycle.institutionKind', 'entered.key', 'entered.value'])
        .select(
          sql<number>`case when ${sql.ref('entered.confirmedVersion')} = ${sql.ref('entered.version')}
            then 1 else 0 end`.as('isConfirmed'),
        )
        .where('assessment.id', 'in', [...assessmentIds])
        .unionAll(
          db
            .selectFrom('assessment')
            .innerJoin('cycle', 'cycle.id', 'assessment.cycleId')
            .innerJoin('institutionPrerequisite as entered', 'entered.cycleId', 'cycle.id')
            .select(['assessment.id as assessmentId', 'cycle.institutionKind', 'entered.key', 'entered.value'])
            .select(sql<number>`1`.as('isConfirmed'))
            .where('assessment.id', 'in', [...assessmentIds]),
        )
        .execute()
    },

    /** Enters one condition of the institution, if it still is at the version the writer saw; 0 is "none yet". */
    async saveForCycle(cycleId: string, entry: Entry, expectedVersion: number): Promise<PrerequisiteSaved> {
      const row = { cycleId, ...entry }
      const saved = await saveOverSeen(db, 'institutionPrerequisite', ['cycleId', 'key'], row, expectedVersion)
      return saved ? { saved, version: expectedVersion + 1 } : { saved }
    },

    /** Enters one condition of an office, likewise. What the Kanwil confirmed stays noted with its older version. */
    async saveForAssessment(assessmentId: string, entry: Entry, expectedVersion: number): Promise<PrerequisiteSaved> {
      const row = { assessmentId, ...entry }
      const saved = await saveOverSeen(db, 'unitPrerequisite', ['assessmentId', 'key'], row, expectedVersion)
      return saved ? { saved, version: expectedVersion + 1 } : { saved }
    },

    /** Confirms the version the reviewer saw; false when the office has changed it since. */
    async confirm(assessmentId: string, key: string, version: number, by: string, at: string): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('unitPrerequisite')
        .set({ confirmedVersion: version, confirmedBy: by, confirmedAt: at })
        .where('assessmentId', '=', assessmentId)
        .where('key', '=', key)
        .where('version', '=', version)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    async insertManyForAssessments(entries: readonly Insertable<UnitPrerequisiteTable>[]): Promise<void> {
      for (let start = 0; start < entries.length; start += 500) {
        await db
          .insertInto('unitPrerequisite')
          .values(entries.slice(start, start + 500))
          .execute()
      }
    },
  }
}
