import type { Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { ResponsibilityTable } from '#db/schema.ts'

export type Responsibility = Selectable<ResponsibilityTable>
export type NamedResponsibility = Responsibility & { readonly personName: string }
/** An open responsibility with the office and year it belongs to. */
export type OpenWork = Responsibility & {
  readonly officeId: string
  readonly officePath: string
  /** Its short name on the day. */
  readonly officeName: string | null
  readonly year: number
  readonly editionId: string
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

    /** Everything a person is in charge of now, over all offices and years. */
    listOpenOf(personId: string, day: string): Promise<OpenWork[]> {
      return db
        .selectFrom('responsibility')
        .innerJoin('assessment', 'assessment.id', 'responsibility.assessmentId')
        .innerJoin('organisationUnit', 'organisationUnit.id', 'assessment.officeId')
        .leftJoin('organisationName', (join) =>
          join
            .onRef('organisationName.unitId', '=', 'assessment.officeId')
            .on('organisationName.validFrom', '<=', day)
            .on((eb) => eb.or([eb('organisationName.validTo', 'is', null), eb('organisationName.validTo', '>=', day)])),
        )
        .selectAll('responsibility')
        .select([
          'organisationName.shortName as officeName',
          'assessment.officeId',
          'assessment.year',
          'assessment.editionId',
          'organisationUnit.path as officePath',
        ])
        .where('responsibility.personId', '=', personId)
        .where('responsibility.endedAt', 'is', null)
        .orderBy('assessment.year', 'desc')
        .orderBy('responsibility.assessmentId')
        .orderBy('responsibility.subject')
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
