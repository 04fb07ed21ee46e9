import type { Database } from '#db/client.server.ts'
import { containsText, inAnyBranch } from '#db/dialect/conditions.server.ts'
import type { OrganisationUnitTable } from '#db/schema.ts'
import type { NewUnitName, Unit } from './units.server.ts'

/** A unit with the first day of the name it bears. */
export type RegisteredUnit = Unit & { readonly namedFrom: string | null }

/** What may change of a unit; its place in the tree and its kind stay. */
export type UnitChanges = Partial<
  Pick<
    OrganisationUnitTable,
    'officeClass' | 'province' | 'city' | 'timezone' | 'openedOn' | 'closedOn' | 'classCertainty'
  >
>

export type RegisterFilter = {
  readonly branches: readonly string[]
  readonly day: string
  readonly search: string
  readonly state: 'open' | 'closed' | 'all'
}

/** The units as they are administered: closed ones too, and changes of what they are. */
export function unitRegisterRepository(db: Database) {
  /** Every unit with the name it bears on the day. */
  const named = (day: string) =>
    db.selectFrom('organisationUnit').leftJoin('organisationName', (join) =>
      join
        .onRef('organisationName.unitId', '=', 'organisationUnit.id')
        .on('organisationName.validFrom', '<=', day)
        .on((eb) => eb.or([eb('organisationName.validTo', 'is', null), eb('organisationName.validTo', '>=', day)])),
    )

  const chosen = ({ branches, day, search, state }: RegisterFilter) => {
    let units = named(day).where((eb) => inAnyBranch(eb.ref('organisationUnit.path'), branches))
    if (search.trim() !== '') units = units.where((eb) => containsText(eb.ref('organisationName.searchText'), search))
    if (state === 'open') units = units.where((eb) => eb.or([eb('closedOn', 'is', null), eb('closedOn', '>=', day)]))
    if (state === 'closed') units = units.where('closedOn', '<', day)
    return units
  }

  return {
    /** A page of the units of some branches, in the order of the tree. */
    listPage(filter: RegisterFilter, limit: number, offset: number): Promise<Unit[]> {
      return chosen(filter)
        .selectAll('organisationUnit')
        .select(['organisationName.name', 'organisationName.shortName'])
        .orderBy('organisationUnit.path')
        .limit(limit)
        .offset(offset)
        .execute()
    },

    async count(filter: RegisterFilter): Promise<number> {
      const { total } = await chosen(filter)
        .select((eb) => eb.fn.countAll().as('total'))
        .executeTakeFirstOrThrow()
      return Number(total)
    },

    /** Every unit there is, open or closed, in the order of the tree. */
    listAll(day: string): Promise<RegisteredUnit[]> {
      return named(day)
        .selectAll('organisationUnit')
        .select(['organisationName.name', 'organisationName.shortName', 'organisationName.validFrom as namedFrom'])
        .orderBy('organisationUnit.path')
        .execute()
    },

    /** Some units by their codes. */
    async listByIds(ids: readonly string[], day: string): Promise<{ id: string; name: string | null }[]> {
      if (ids.length === 0) return []
      return named(day)
        .select(['organisationUnit.id', 'organisationName.name'])
        .where('organisationUnit.id', 'in', [...ids])
        .execute()
    },

    async change(id: string, changes: UnitChanges): Promise<void> {
      await db.updateTable('organisationUnit').set(changes).where('id', '=', id).execute()
    },

    /** How many units right beneath are open after the day. */
    async countOpenBeneath(id: string, day: string): Promise<number> {
      const { total } = await db
        .selectFrom('organisationUnit')
        .select((eb) => eb.fn.countAll().as('total'))
        .where('parentId', '=', id)
        .where((eb) => eb.or([eb('closedOn', 'is', null), eb('closedOn', '>', day)]))
        .executeTakeFirstOrThrow()
      return Number(total)
    },

    /** Gives a unit another name from a day on; the name before it ends the day before. */
    async rename(name: NewUnitName, lastDayBefore: string): Promise<void> {
      await db
        .updateTable('organisationName')
        .set({ validTo: lastDayBefore })
        .where('unitId', '=', name.unitId)
        .where('validTo', 'is', null)
        .execute()
      await db.insertInto('organisationName').values(name).execute()
    },
  }
}
