import { sql } from 'kysely'
import type { Expression, ExpressionBuilder, Insertable, Selectable, SqlBool } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { inAnyBranch } from '#db/dialect/conditions.server.ts'
import type { PersonTable, Tables } from '#db/schema.ts'

export type Person = Selectable<PersonTable>

/** What may change of a person; the rest is settled when the account is made. */
export type PersonChanges = Partial<Pick<PersonTable, 'name' | 'passwordHash' | 'status' | 'language'>>

export type PersonFilter = {
  /** Only people who have, or had, a role in one of these branches; null for everybody. */
  readonly branchPaths: readonly string[] | null
  /** Part of a name, an e-mail address or a NIP; an empty text finds everybody. */
  readonly search: string
}

const loginsAtOnce = 5000
const rowsAtOnce = 500

export function personsRepository(db: Database) {
  return {
    find(id: string): Promise<Person | undefined> {
      return db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()
    },

    /** By e-mail address (any case) or NIP. */
    findByLogin(login: string): Promise<Person | undefined> {
      const folded = login.trim().toLowerCase()
      return db
        .selectFrom('person')
        .selectAll()
        .where((eb) => eb.or([eb('email', '=', folded), eb('nip', '=', folded)]))
        .executeTakeFirst()
    },

    /** By name. */
    async listByIds(ids: readonly string[]): Promise<Person[]> {
      if (ids.length === 0) return []
      return db.selectFrom('person').selectAll().where('id', 'in', ids).orderBy('name').orderBy('id').execute()
    },

    /** Those who sign in by one of these e-mail addresses (folded) or NIP. */
    async listByLogins(logins: readonly string[]): Promise<Person[]> {
      const found: Person[] = []
      for (let start = 0; start < logins.length; start += loginsAtOnce) {
        const some = logins.slice(start, start + loginsAtOnce)
        const rows = await db
          .selectFrom('person')
          .selectAll()
          .where((eb) => eb.or([eb('email', 'in', some), eb('nip', 'in', some)]))
          .execute()
        found.push(...rows)
      }
      return [...new Map(found.map((person) => [person.id, person])).values()]
    },

    async create(person: Insertable<PersonTable>): Promise<void> {
      await db
        .insertInto('person')
        .values({ ...person, email: person.email?.toLowerCase() ?? null })
        .execute()
    },

    async insertMany(persons: readonly Insertable<PersonTable>[]): Promise<void> {
      for (let start = 0; start < persons.length; start += rowsAtOnce) {
        await db
          .insertInto('person')
          .values(persons.slice(start, start + rowsAtOnce))
          .execute()
      }
    },

    async update(id: string, changes: PersonChanges, at: string): Promise<void> {
      await db
        .updateTable('person')
        .set((eb) => ({ ...changes, updatedAt: at, version: eb('version', '+', 1) }))
        .where('id', '=', id)
        .execute()
    },

    listPage(filter: PersonFilter, limit: number, offset: number): Promise<Person[]> {
      return db
        .selectFrom('person')
        .selectAll()
        .where((eb) => matching(eb, filter))
        .orderBy('name')
        .orderBy('id')
        .limit(limit)
        .offset(offset)
        .execute()
    },

    async count(filter: PersonFilter): Promise<number> {
      const { total } = await db
        .selectFrom('person')
        .select((eb) => eb.fn.countAll().as('total'))
        .where((eb) => matching(eb, filter))
        .executeTakeFirstOrThrow()
      return Number(total)
    },

    /** The people who can sign in and administer the whole tree on that day. */
    async listAdministratorIds(day: string): Promise<string[]> {
      const rows = await db
        .selectFrom('person')
        .innerJoin('roleAssignment', 'roleAssignment.personId', 'person.id')
        .innerJoin('organisationUnit', 'organisationUnit.id', 'roleAssignment.unitId')
        .select('person.id')
        .distinct()
        .where('person.status', '=', 'active')
        .where('roleAssignment.role', '=', 'admin')
        .where('organisationUnit.parentId', 'is', null)
        .where('roleAssignment.endedAt', 'is', null)
        .where('roleAssignment.validFrom', '<=', day)
        .where((eb) => eb.or([eb('roleAssignment.validTo', 'is', null), eb('roleAssignment.validTo', '>=', day)]))
        .execute()
      return rows.map(({ id }) => id)
    },
  }
}

function matching(eb: ExpressionBuilder<Tables, 'person'>, filter: PersonFilter): Expression<SqlBool> {
  const conditions: Expression<SqlBool>[] = []
  if (filter.search.trim() !== '') {
    const columns = ['name', 'email', 'nip'] as const
    conditions.push(eb.or(columns.map((column) => containsFolded(eb.ref(column), filter.search))))
  }
  if (filter.branchPaths !== null) conditions.push(eb.exists(rolesInside(eb, filter.branchPaths)))
  return eb.and(conditions)
}

function rolesInside(eb: ExpressionBuilder<Tables, 'person'>, branchPaths: readonly string[]) {
  return eb
    .selectFrom('roleAssignment')
    .innerJoin('organisationUnit', 'organisationUnit.id', 'roleAssignment.unitId')
    .select('roleAssignment.id')
    .whereRef('roleAssignment.personId', '=', 'person.id')
    .where((unit) => inAnyBranch(unit.ref('organisationUnit.path'), branchPaths))
}

function containsFolded(column: Expression<string | null>, typed: string): Expression<SqlBool> {
  const escaped = typed
    .trim()
    .toLowerCase()
    .replace(/[\\%_]/g, (mark) => `\\${mark}`)
  return sql<SqlBool>`lower(${column}) like ${`%${escaped}%`} escape '\\'`
}
