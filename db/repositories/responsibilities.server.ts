import { sql } from 'kysely'
import type { Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { ResponsibilityTable } from '#db/schema.ts'

export type Responsibility = Selectable<ResponsibilityTable>
export type NamedResponsibility = Responsibility & { readonly personName: string }
type WorkRow = {
  readonly id: string
  /** Null for a complaint, which belongs to no year. */
  readonly assessmentId: string | null
  readonly subject: string
  readonly dueOn: string | null
  readonly officeId: string
  readonly year: number
  readonly editionId: string | null
}
/** An open responsibility, or a complaint that is handled, with the office it belongs to. */
export type OpenWork = WorkRow & {
  readonly officePath: string
  /** Its short name on the day. */
  readonly officeName: string | null
}

/** Who is in charge of which item or area until when. */
export function responsibilitiesRepository(db: Database) {
  return {
    /** What holds now in an assessment, areas first. */
    listOpen(assessmentId: string): Promise<NamedResponsibility[]> {
      return db
        .selectFrom('responsibility')
        .innerJoin('person', 'person.id', 'responsibility.personId')
        .selectAll('responsibility')
        .select('person.name as personName')
        .where('assessmentId', '=', assessmentId)
        .where('endedAt', 'is', null)
        .orderBy('subject')
        .execute()
    },

    findOpen(assessmentId: string, subject: string): Promise<Responsibility | undefined> {
      return db
        .selectFrom('responsibility')
        .selectAll()
        .where('assessmentId', '=', assessmentId)
        .where('subject', '=', subject)
        .where('endedAt', 'is', null)
        .executeTakeFirst()
    },

    /** Everything a person is in charge of now: their items and areas in all offices and years, then open complaints. */
    listOpenOf(personId: string, day: string): Promise<OpenWork[]> {
      const tasks = db
        .selectFrom('responsibility')
        .innerJoin('assessment', 'assessment.id', 'responsibility.assessmentId')
        .select(['responsibility.id', 'assessmentId', 'subject', 'dueOn', 'officeId', 'year', 'editionId'])
        .where('responsibility.personId', '=', personId)
        .where('responsibility.endedAt', 'is', null)
        .$castTo<WorkRow>()
      const complaints = db
        .selectFrom('complaint')
        .select(['id', nothing('assessmentId'), sql<string>`''`.as('subject'), 'dueOn', 'officeId'])
        .select([sql<number>`0`.as('year'), nothing('editionId')])
        .where('handlerId', '=', personId)
        .where('resolvedOn', 'is', null)
        .where('spamOn', 'is', null)
        .$castTo<WorkRow>()
      return db
        .selectFrom(tasks.unionAll(complaints).as('work'))
        .innerJoin('organisationUnit', 'organisationUnit.id', 'work.officeId')
        .leftJoin('organisationName', (join) =>
          join
            .onRef('organisationName.unitId', '=', 'work.officeId')
            .on('organisationName.validFrom', '<=', day)
            .on((eb) => eb.or([eb('organisationName.validTo', 'is', null), eb('organisationName.validTo', '>=', day)])),
        )
        .selectAll('work')
        .select(['organisationName.shortName as officeName', 'organisationUnit.path as officePath'])
        .orderBy('work.year', 'desc')
        .orderBy('work.assessmentId')
        .orderBy('work.subject')
        .orderBy('work.dueOn')
        .orderBy('work.id')
        .execute()
    },

    async create(responsibility: Responsibility): Promise<void> {
      await db.insertInto('responsibility').values(responsibility).execute()
    },

    /** Ends one; false when somebody already did. */
    async end(id: string, endedAt: string): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('responsibility')
        .set({ endedAt })
        .where('id', '=', id)
        .where('endedAt', 'is', null)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
  }
}

function nothing<Name extends string>(name: Name) {
  return sql<string | null>`cast(null as text)`.as(name)
}
