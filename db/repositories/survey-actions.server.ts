import type { Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { SurveyActionTable } from '#db/schema.ts'

export type SurveyAction = Selectable<SurveyActionTable>
export type SurveyActionChange = Partial<
  Pick<SurveyAction, 'action' | 'owner' | 'dueOn' | 'state' | 'note' | 'finishedOn'>
>

/** What an office does about the weak elements of a survey. */
export function surveyActionsRepository(db: Database) {
  return {
    /** All of a campaign, what is due first at the top. */
    list(campaignId: string): Promise<SurveyAction[]> {
      return db
        .selectFrom('surveyAction')
        .selectAll()
        .where('campaignId', '=', campaignId)
        .orderBy('dueOn')
        .orderBy('id')
        .execute()
    },

    find(id: string): Promise<SurveyAction | undefined> {
      return db.selectFrom('surveyAction').selectAll().where('id', '=', id).executeTakeFirst()
    },

    async insertMany(actions: readonly Insertable<SurveyActionTable>[]): Promise<void> {
      if (actions.length === 0) return
      await db
        .insertInto('surveyAction')
        .values([...actions])
        .execute()
    },

    /** Changes one that still is at the version that was seen; false when somebody was faster. */
    async change(id: string, expectedVersion: number, change: SurveyActionChange): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('surveyAction')
        .set({ ...change, version: expectedVersion + 1 })
        .where('id', '=', id)
        .where('version', '=', expectedVersion)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
  }
}
