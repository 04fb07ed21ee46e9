import type { ExpressionBuilder, Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { containsText, inAnyBranch } from '#db/dialect/conditions.server.ts'
import { isPostgres } from '#db/dialect/locks.server.ts'
import type { OrganisationNameTable, OrganisationUnitTable, Tables } from '#db/schema.ts'

/** A unit with the name it bore on the day asked for; null where no name held that day. */
export type Unit = Selectable<OrganisationUnitTable> & {
  readonly name: string | null
  readonly shortName: string | null
}

export type NewUnit = Insertable<OrganisationUnitTable>
export type NewUnitName = Insertable<OrganisationNameTable>

/** Which units of a branch: kinds and a text of their name, on a day ('YYYY-MM-DD'), page by page. */
export type UnitFilter = {
  readonly day: string
  readonly kinds?: readonly string[]
  readonly search?: string
  readonly limit?: number
  readonly offset?: number
}

const rowsAtOnce = 500

/** The tree of the organisation. */
export function unitsRepository(db: Database) {
  const named = (day: string) =>
    db
      .selectFrom('organisationUnit')
      .leftJoin('organisationName', (join) =>
        join
          .onRef('organisationName.unitId', '=', 'organisationUnit.id')
          .on('organisationName.validFrom', '<=', day)
          .on((eb) => holdsOn(eb, day)),
      )
      .selectAll('organisationUnit')
      .select(['organisationName.name', 'organisationName.shortName'])

  const inBranches = (paths: readonly string[], { day, kinds, search }: UnitFilter) => {
    let units = named(day).where((eb) => inAnyBranch(eb.ref('organisationUnit.path'), paths))
    if (kinds) units = units.where('organisationUnit.kind', 'in', [...kinds])
    if (search?.trim()) units = units.where((eb) => containsText(eb.ref('organisationName.searchText'), search))
    return units.where((eb) => eb.or([eb('closedOn', 'is', null), eb('closedOn', '>=', day)]))
  }

  return {
    find(id: string, day: string): Promise<Unit | undefined> {
      return named(day).where('organisationUnit.id', '=', id).executeTakeFirst()
    },

    /**
     * Makes whoever holds the same unit wait until this transaction ends, so that what was read of it still holds when
     * it is written. Rows that only name the unit do not wait.
     */
    async hold(id: string): Promise<void> {
      const unit = db.selectFrom('organisationUnit').select('id').where('id', '=', id)
      await (isPostgres(db) ? unit.forNoKeyUpdate() : unit).execute()
    },

    /** The units of branches that exist on the day, in the order of the tree. */
    listInBranches(paths: readonly string[], filter: UnitFilter): Promise<Unit[]> {
      const units = inBranches(paths, filter).orderBy('organisationUnit.path')
      if (filter.limit === undefined) return units.execute()
      return units
        .limit(filter.limit)
        .offset(filter.offset ?? 0)
        .execute()
    },

    /** How many units lie right beneath each unit on the day. */
    async countByParent(day: string): Promise<ReadonlyMap<string, number>> {
      const rows = await db
        .selectFrom('organisationUnit')
        .select(['parentId', (eb) => eb.fn.countAll().as('count')])
        .where('parentId', 'is not', null)
        .where((eb) => eb.or([eb('closedOn', 'is', null), eb('closedOn', '>=', day)]))
        .groupBy('parentId')
        .execute()
      return new Map(rows.map(({ parentId, count }) => [parentId ?? '', Number(count)]))
    },

    /** The units above a path and the one at it, the root first. */
    listAncestors(path: string, day: string): Promise<Unit[]> {
      return named(day)
        .where('organisationUnit.path', 'in', pathsAbove(path))
        .orderBy('organisationUnit.path')
        .execute()
    },

    /** Every name a unit has had, the oldest first. */
    listNames(unitId: string): Promise<Selectable<OrganisationNameTable>[]> {
      return db.selectFrom('organisationName').selectAll().where('unitId', '=', unitId).orderBy('validFrom').execute()
    },

    /** Adds units, each after its parent, and their names. */
    async insertMany(units: readonly NewUnit[], names: readonly NewUnitName[]): Promise<void> {
      for (let start = 0; start < units.length; start += rowsAtOnce) {
        await db
          .insertInto('organisationUnit')
          .values(units.slice(start, start + rowsAtOnce))
          .execute()
      }
      for (let start = 0; start < names.length; start += rowsAtOnce) {
        await db
          .insertInto('organisationName')
          .values(names.slice(start, start + rowsAtOnce))
          .execute()
      }
    },
  }
}

/** '/a/b/' → '/a/', '/a/b/'. */
export function pathsAbove(path: string): string[] {
  const parts = path.split('/').filter((part) => part !== '')
  return parts.map((_part, index) => `/${parts.slice(0, index + 1).join('/')}/`)
}

function holdsOn(eb: ExpressionBuilder<Tables, 'organisationName'>, day: string) {
  return eb.or([eb('organisationName.validTo', 'is', null), eb('organisationName.validTo', '>=', day)])
}
