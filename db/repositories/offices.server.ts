import type { Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { AssessmentTable } from '#db/schema.ts'
import type { ScoringCycle } from './assessments.server.ts'

/** A unit with its name and its parent's on a day; null where no name held that day. */
export type Office = {
  readonly id: string
  readonly path: string
  readonly kind: string
  readonly timezone: string
  readonly name: string | null
  readonly parentKind: string | null
  readonly parentName: string | null
}

export type OfficeYears = {
  readonly office: Office
  /** Every year of the office with its cycle, the newest first. */
  readonly assessments: readonly (Selectable<AssessmentTable> & { readonly cycle: ScoringCycle })[]
}

/** An office as its own pages begin: who it is, and the years in which it is or was assessed. */
export function officesRepository(db: Database) {
  return {
    /** The office and its years in one query; undefined for a unit that does not exist. */
    async findWithYears(id: string, day: string): Promise<OfficeYears | undefined> {
      const rows = await db
        .selectFrom('organisationUnit as office')
        .leftJoin('organisationName as own', (join) =>
          join
            .onRef('own.unitId', '=', 'office.id')
            .on('own.validFrom', '<=', day)
            .on((eb) => eb.or([eb('own.validTo', 'is', null), eb('own.validTo', '>=', day)])),
        )
        .leftJoin('organisationUnit as parent', 'parent.id', 'office.parentId')
        .leftJoin('organisationName as above', (join) =>
          join
            .onRef('above.unitId', '=', 'office.parentId')
            .on('above.validFrom', '<=', day)
            .on((eb) => eb.or([eb('above.validTo', 'is', null), eb('above.validTo', '>=', day)])),
        )
        .leftJoin('assessment', 'assessment.officeId', 'office.id')
        .leftJoin('cycle', 'cycle.id', 'assessment.cycleId')
        .selectAll('assessment')
        .select(['institutionKind', 'evidenceFrom', 'evidenceTo', 'cycle.state as cycleState'])
        .select(['office.id as unitId', 'office.path', 'office.kind', 'office.timezone'])
        .select(['own.name', 'parent.kind as parentKind', 'above.shortName as parentName'])
        .where('office.id', '=', id)
        .orderBy('assessment.year', 'desc')
        .execute()
      const [first] = rows
      if (!first) return undefined
      const { unitId, path, kind, timezone, name, parentKind, parentName } = first
      return {
        office: { id: unitId, path, kind, timezone, name, parentKind, parentName },
        assessments: rows.flatMap(({ institutionKind, evidenceFrom, evidenceTo, cycleState, ...row }) => {
          if (row.id === null || institutionKind === null) return []
          const cycle = { institutionKind, evidenceFrom: evidenceFrom!, evidenceTo: evidenceTo!, state: cycleState! }
          return [{ ...(row as Selectable<AssessmentTable>), cycle }]
        }),
      }
    },
  }
}
