import { sql } from 'kysely'
import type { Expression, ExpressionBuilder, Insertable, Selectable, SqlBool } from 'kysely'
import type { Database } from '#db/client.server.ts'
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

    async create(person: Insertable<PersonTable>): Promise<void> {
      await db
        .insertInto('person')
        .values({ ...person, email: person.email?.toLowerCase() ?? null })
        .execute()
    },

    async insertMany(persons: readonly Insertable<PersonTable>[]): Promise<void> {
      if (persons.length > 0)
        await db
          .insertInto('person')
          .values([...persons])
          .execute()
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

    /** The people who can sign in and hold a role of this kind on a unit on that day. */
    async listActiveIdsWithRole(role: string, unitId: string, day: string): Promise<string[]> {
      const rows = await db
        .selectFrom('person')
        .innerJoin('roleAssignment', 'roleAssignment.personId', 'person.id')
        .select('person.id')
        .distinct()
        .where('person.status', '=', 'active')
        .where('roleAssignment.role', '=', role)
        .where('roleAssignment.unitId', '=', unitId)
        .where('roleAssignment.endedAt', 'is', null)
        .where('roleAssignment.validFrom', '<=', day)
        .where((eb) => eb.or([eb('roleAssignment.validTo', 'is', null), eb('roleAssignment.validTo', '>=', day)]))
        .execute()
      return rows.map(({ id }) => id)
    },
  }
}

function matching(eb: ExpressionBuilder<Tables, 'person'>, filter: PersonFilter): Expression<SqlBool> {
  return eb.and([...searched(eb, filter.search), ...inBranches(eb, filter.branchPaths)])
}

function searched(eb: ExpressionBuilder<Tables, 'person'>, search: string): Expression<SqlBool>[] {
  const text = search.trim().toLowerCase()
  if (text === '') return []
  const contains = `%${text.replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`
  const like = (value: Expression<string | null>) => sql<SqlBool>`lower(${value}) like ${contains} escape '\\'`
  return [eb.or([like(eb.ref('name')), like(eb.ref('email')), like(eb.ref('nip'))])]
}

/** A branch is the range of paths that begin with its own: '0' is the character after '/'. */
function inBranches(
  eb: ExpressionBuilder<Tables, 'person'>,
  branchPaths: readonly string[] | null,
): Expression<SqlBool>[] {
  if (branchPaths === null) return []
  const inside = eb
    .selectFrom('roleAssignment')
    .innerJoin('organisationUnit', 'organisationUnit.id', 'roleAssignment.unitId')
    .select('roleAssignment.id')
    .whereRef('roleAssignment.personId', '=', 'person.id')
    .where((unit) =>
      unit.or(
        branchPaths.map((path) =>
          unit.and([
            unit('organisationUnit.path', '>=', path),
            unit('organisationUnit.path', '<', `${path.slice(0, -1)}0`),
          ]),
        ),
      ),
    )
  return [eb.exists(inside)]
}
