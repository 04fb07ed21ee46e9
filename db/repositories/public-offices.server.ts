import type { Database } from '#db/client.server.ts'
import { containsText, inAnyBranch } from '#db/dialect/conditions.server.ts'

/** An office as anybody may know it, by the names of a day. */
export type PublicOffice = {
  readonly id: string
  readonly kind: string
  readonly path: string
  readonly officeClass: string | null
  readonly city: string | null
  readonly province: string | null
  readonly timezone: string
  readonly name: string | null
  readonly kanwilId: string | null
  readonly kanwil: string | null
}

export type PublicOfficeFilter = {
  /** 'YYYY-MM-DD': only offices that are open on it, by the names they bear on it. */
  readonly day: string
  readonly kinds: readonly string[]
  /** Part of the name or of the city. */
  readonly search?: string
  /** The path of a branch. */
  readonly branch?: string
}

/** How a year of an office ended or stands, as far as a predicate may follow from it. */
export type AwardRow = {
  readonly officeId: string
  readonly year: number
  readonly state: string
  readonly target: 'WBK' | 'WBBM'
}

/** States of which the public learns: a predicate that was given, or taken back. */
const known = ['ditetapkan_wbk', 'ditetapkan_wbbm', 'pemantauan', 'dicabut']

/** Offices for those who have no account. */
export function publicOfficesRepository(db: Database) {
  const offices = ({ day, kinds, search, branch }: PublicOfficeFilter) => {
    let found = db
      .selectFrom('organisationUnit as office')
      .leftJoin('organisationName as own', (join) =>
        join
          .onRef('own.unitId', '=', 'office.id')
          .on('own.validFrom', '<=', day)
          .on((eb) => eb.or([eb('own.validTo', 'is', null), eb('own.validTo', '>=', day)])),
      )
      .where('office.kind', 'in', [...kinds, ''])
      .where((eb) => eb.or([eb('office.openedOn', 'is', null), eb('office.openedOn', '<=', day)]))
      .where((eb) => eb.or([eb('office.closedOn', 'is', null), eb('office.closedOn', '>=', day)]))
    if (branch) found = found.where((eb) => inAnyBranch(eb.ref('office.path'), [branch]))
    if (search?.trim()) {
      found = found.where((eb) =>
        eb.or([
          containsText(eb.ref('own.searchText'), search),
          containsText(eb.fn('lower', ['office.city']), search),
          containsText(eb.fn('lower', ['office.province']), search),
        ]),
      )
    }
    return found
  }

  const whole = (filter: PublicOfficeFilter) =>
    offices(filter)
      .leftJoin('organisationUnit as above', (join) =>
        join.onRef('above.id', '=', 'office.parentId').on('above.kind', '=', 'kanwil'),
      )
      .leftJoin('organisationName as aboveName', (join) =>
        join
          .onRef('aboveName.unitId', '=', 'above.id')
          .on('aboveName.validFrom', '<=', filter.day)
          .on((eb) => eb.or([eb('aboveName.validTo', 'is', null), eb('aboveName.validTo', '>=', filter.day)])),
      )
      .select(['office.id', 'office.kind', 'office.path', 'office.officeClass', 'office.city', 'office.province'])
      .select(['office.timezone', 'own.name', 'above.id as kanwilId', 'aboveName.shortName as kanwil'])

  return {
    find(id: string, filter: PublicOfficeFilter): Promise<PublicOffice | undefined> {
      return whole(filter).where('office.id', '=', id).executeTakeFirst()
    },

    /** In the order of the tree: by Kanwil, then by the code of the office. */
    list(
      filter: PublicOfficeFilter,
      page: { readonly limit: number; readonly offset: number },
    ): Promise<PublicOffice[]> {
      return whole(filter).orderBy('office.path').limit(page.limit).offset(page.offset).execute()
    },

    async count(filter: PublicOfficeFilter): Promise<number> {
      const { count } = await offices(filter)
        .select(({ fn }) => fn.countAll().as('count'))
        .executeTakeFirstOrThrow()
      return Number(count)
    },

    /** Every office by its code, for lists that carry nothing else. */
    async listIds(filter: PublicOfficeFilter): Promise<string[]> {
      const rows = await offices(filter).select('office.id').orderBy('office.id').execute()
      return rows.map(({ id }) => id)
    },

    /** What is known of the predicates of some offices, the newest year first. */
    async listAwards(officeIds: readonly string[]): Promise<AwardRow[]> {
      return db
        .selectFrom('assessment')
        .select(['officeId', 'year', 'state', 'target'])
        .where('officeId', 'in', [...officeIds, ''])
        .where('state', 'in', known)
        .orderBy('year', 'desc')
        .execute()
    },
  }
}
