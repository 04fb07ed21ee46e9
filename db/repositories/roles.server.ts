import type { Insertable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { RoleAssignmentTable } from '#db/schema.ts'

/** A role of a person together with the unit it was given for; areas as a list. */
export type AssignedRole = Omit<RoleAssignmentTable, 'areas'> & {
  readonly areas: readonly string[] | null
  readonly unitPath: string
  readonly unitKind: string
  /** The name the unit bears now. */
  readonly unitName: string
  readonly unitTimezone: string
}

export type NewRole = Omit<Insertable<RoleAssignmentTable>, 'areas'> & { readonly areas: readonly string[] | null }

const rowsAtOnce = 500

export function rolesRepository(db: Database) {
  const withUnit = () =>
    db
      .selectFrom('roleAssignment')
      .innerJoin('organisationUnit', 'organisationUnit.id', 'roleAssignment.unitId')
      .leftJoin('organisationName', (join) =>
        join.onRef('organisationName.unitId', '=', 'roleAssignment.unitId').on('organisationName.validTo', 'is', null),
      )
      .selectAll('roleAssignment')
      .select([
        'organisationUnit.path as unitPath',
        'organisationUnit.kind as unitKind',
        'organisationUnit.timezone as unitTimezone',
        'organisationName.name as unitName',
      ])

  return {
    async find(id: string): Promise<AssignedRole | undefined> {
      const row = await withUnit().where('roleAssignment.id', '=', id).executeTakeFirst()
      return row && assigned(row)
    },

    /** Every role these people have or had, oldest first. */
    async listByPersons(personIds: readonly string[]): Promise<AssignedRole[]> {
      if (personIds.length === 0) return []
      const rows = await withUnit()
        .where('roleAssignment.personId', 'in', personIds)
        .orderBy('roleAssignment.validFrom')
        .orderBy('roleAssignment.id')
        .execute()
      return rows.map(assigned)
    },

    /** Every role a person has or had, oldest first, each with the assessment of its unit in a year. */
    async listWithAssessment(personId: string, year: number) {
      const rows = await withUnit()
        .leftJoin('assessment', (join) =>
          join.onRef('assessment.officeId', '=', 'roleAssignment.unitId').on('assessment.year', '=', year),
        )
        .select('assessment.id as assessmentId')
        .where('roleAssignment.personId', '=', personId)
        .orderBy('roleAssignment.validFrom')
        .orderBy('roleAssignment.id')
        .execute()
      return rows.map((row) => ({ ...assigned(row), assessmentId: row.assessmentId }))
    },

    /**
     * Who holds one of these roles on a day for any of these units: the unit itself and those above it. Deactivated
     * people are left out.
     */
    async listHolders(unitIds: readonly string[], roles: readonly string[], today: string): Promise<AssignedRole[]> {
      if (unitIds.length === 0 || roles.length === 0) return []
      const rows = await withUnit()
        .innerJoin('person', 'person.id', 'roleAssignment.personId')
        .where('person.status', '<>', 'deactivated')
        .where('roleAssignment.unitId', 'in', unitIds)
        .where('roleAssignment.role', 'in', roles)
        .where('roleAssignment.endedAt', 'is', null)
        .where('roleAssignment.validFrom', '<=', today)
        .where((eb) => eb.or([eb('roleAssignment.validTo', 'is', null), eb('roleAssignment.validTo', '>=', today)]))
        .orderBy('roleAssignment.id')
        .execute()
      return rows.map(assigned)
    },

    async create(role: NewRole): Promise<void> {
      await db.insertInto('roleAssignment').values(stored(role)).execute()
    },

    async insertMany(roles: readonly NewRole[]): Promise<void> {
      for (let start = 0; start < roles.length; start += rowsAtOnce) {
        const rows = roles.slice(start, start + rowsAtOnce).map(stored)
        await db.insertInto('roleAssignment').values(rows).execute()
      }
    },

    /** Takes a role back; false when somebody already did. */
    async end(id: string, endedAt: string, endReason: string): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('roleAssignment')
        .set({ endedAt, endReason })
        .where('id', '=', id)
        .where('endedAt', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
  }
}

function stored(role: NewRole): Insertable<RoleAssignmentTable> {
  return { ...role, areas: role.areas === null ? null : role.areas.join(',') }
}

function assigned<Row extends RoleAssignmentTable & { unitName: string | null; unitId: string }>(row: Row) {
  return { ...row, unitName: row.unitName ?? row.unitId, areas: row.areas === null ? null : row.areas.split(',') }
}
