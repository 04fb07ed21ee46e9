import type { Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { inAnyBranch } from '#db/dialect/conditions.server.ts'
import type { SurveyResultTable } from '#db/schema.ts'

export type SurveyResult = Selectable<SurveyResultTable>

/** An official result that holds, with the office whose it is. */
export type NamedSurveyResult = SurveyResult & { readonly officeName: string | null }

/** The indices that the official survey gave. */
export function surveyResultsRepository(db: Database) {
  return {
    /** Every version of an office's results of some years, the last one first. */
    list(officeId: string, years: readonly number[]): Promise<SurveyResult[]> {
      return db
        .selectFrom('surveyResult')
        .selectAll()
        .where('officeId', '=', officeId)
        .where('year', 'in', [...years])
        .orderBy('year', 'desc')
        .orderBy('instrument')
        .orderBy('version', 'desc')
        .execute()
    },

    /** The results of a year in branches of the tree that hold, those recorded last first. */
    listOfYear(year: number, paths: readonly string[], limit: number): Promise<NamedSurveyResult[]> {
      return db
        .selectFrom('surveyResult as result')
        .innerJoin('organisationUnit as office', 'office.id', 'result.officeId')
        .leftJoin('organisationName as name', (join) =>
          join.onRef('name.unitId', '=', 'office.id').on('name.validTo', 'is', null),
        )
        .selectAll('result')
        .select('name.shortName as officeName')
        .where('result.year', '=', year)
        .where((eb) => inAnyBranch(eb.ref('office.path'), paths))
        .where((eb) =>
          eb.not(
            eb.exists(
              eb
                .selectFrom('surveyResult as later')
                .select('later.version')
                .whereRef('later.officeId', '=', 'result.officeId')
                .whereRef('later.year', '=', 'result.year')
                .whereRef('later.instrument', '=', 'result.instrument')
                .whereRef('later.version', '>', 'result.version'),
            ),
          ),
        )
        .orderBy('result.recordedAt', 'desc')
        .orderBy('result.officeId')
        .orderBy('result.instrument')
        .limit(limit)
        .execute()
    },

    /** Adds a version; false when somebody recorded the same one first. */
    async add(result: Insertable<SurveyResultTable>): Promise<boolean> {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('surveyResult')
        .values(result)
        .onConflict((conflict) => conflict.columns(['officeId', 'year', 'instrument', 'version']).doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },
  }
}
