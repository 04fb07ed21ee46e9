import type { Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { forUpdate } from '#db/dialect/locks.server.ts'
import type { SurveyCampaignTable, SurveyKioskTable } from '#db/schema.ts'

export type SurveyCampaign = Selectable<SurveyCampaignTable>
export type SurveyKiosk = Selectable<SurveyKioskTable>

/** A campaign with how many follow-ups were planned, and how many of those are done; dropped ones do not count. */
export type FollowedCampaign = SurveyCampaign & { readonly planned: number; readonly done: number }

/** What an act changes of a campaign. */
export type CampaignChange = Partial<
  Pick<SurveyCampaign, 'population' | 'populationByService' | 'state' | 'tally' | 'closedBy' | 'closedAt'>
>

const rowsAtOnce = 200

/** The campaigns of the offices, and the keys of their devices at the counter. */
export function surveyCampaignsRepository(db: Database) {
  const ofOffice = (officeId: string) => db.selectFrom('surveyCampaign').selectAll().where('officeId', '=', officeId)

  return {
    find(id: string): Promise<SurveyCampaign | undefined> {
      return db.selectFrom('surveyCampaign').selectAll().where('id', '=', id).executeTakeFirst()
    },

    /** The same, held until the transaction ends: answers that are being written come first or are refused. */
    lock(id: string): Promise<SurveyCampaign | undefined> {
      return forUpdate(db, db.selectFrom('surveyCampaign').selectAll().where('id', '=', id)).executeTakeFirst()
    },

    /** The campaign of some quarters that is asked now; the newest where a late one is open too. */
    findOpen(officeId: string, quarters: readonly string[]): Promise<SurveyCampaign | undefined> {
      return ofOffice(officeId)
        .where('state', '=', 'open')
        .where('quarter', 'in', [...quarters])
        .orderBy('quarter', 'desc')
        .limit(1)
        .executeTakeFirst()
    },

    /** Campaigns of quarters before one that still take answers, with the place of their offices. */
    listOpenBefore(quarter: string) {
      return db
        .selectFrom('surveyCampaign')
        .innerJoin('organisationUnit as office', 'office.id', 'surveyCampaign.officeId')
        .select(['surveyCampaign.id', 'surveyCampaign.officeId', 'office.path', 'office.timezone', 'quarter'])
        .where('surveyCampaign.state', '=', 'open')
        .where('quarter', '<', quarter)
        .orderBy('surveyCampaign.id')
        .execute()
    },

    /** The campaigns of an office, the newest first. */
    list(officeId: string, limit = 40): Promise<SurveyCampaign[]> {
      return ofOffice(officeId).orderBy('quarter', 'desc').limit(limit).execute()
    },

    /** The campaigns of some quarters with their follow-ups counted. */
    async listFollowed(officeId: string, quarters: readonly string[]): Promise<FollowedCampaign[]> {
      if (quarters.length === 0) return []
      const rows = await ofOffice(officeId)
        .where('quarter', 'in', [...quarters])
        .select((eb) => {
          const actions = eb
            .selectFrom('surveyAction')
            .whereRef('surveyAction.campaignId', '=', 'surveyCampaign.id')
            .select((inner) => inner.fn.countAll().as('count'))
          return [
            actions.where('surveyAction.state', '<>', 'dropped').as('planned'),
            actions.where('surveyAction.state', '=', 'done').as('done'),
          ]
        })
        .orderBy('quarter')
        .execute()
      return rows.map(({ planned, done, ...row }) => ({ ...row, planned: Number(planned), done: Number(done) }))
    },

    /** Opens one; false when the office has one of that quarter already. */
    async create(campaign: Insertable<SurveyCampaignTable>): Promise<boolean> {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('surveyCampaign')
        .values(campaign)
        .onConflict((conflict) => conflict.columns(['officeId', 'quarter']).doNothing())
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },

    async insertMany(campaigns: readonly Insertable<SurveyCampaignTable>[]): Promise<void> {
      for (let start = 0; start < campaigns.length; start += rowsAtOnce) {
        await db
          .insertInto('surveyCampaign')
          .values(campaigns.slice(start, start + rowsAtOnce))
          .execute()
      }
    },

    /** Changes one that still is at the version that was seen; false when somebody was faster. */
    async change(id: string, expectedVersion: number, change: CampaignChange): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('surveyCampaign')
        .set({ ...change, version: expectedVersion + 1 })
        .where('id', '=', id)
        .where('version', '=', expectedVersion)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    findKiosk(officeId: string): Promise<SurveyKiosk | undefined> {
      return db.selectFrom('surveyKiosk').selectAll().where('officeId', '=', officeId).executeTakeFirst()
    },

    /** Puts a key in place of the one that was seen (version 0: there was none); false when it was renewed meanwhile. */
    async saveKiosk(kiosk: Omit<SurveyKiosk, 'version'>, expectedVersion: number): Promise<boolean> {
      const row = { ...kiosk, version: expectedVersion + 1 }
      if (expectedVersion === 0) {
        const { numInsertedOrUpdatedRows } = await db
          .insertInto('surveyKiosk')
          .values(row)
          .onConflict((conflict) => conflict.column('officeId').doNothing())
          .executeTakeFirst()
        return numInsertedOrUpdatedRows === 1n
      }
      const { numUpdatedRows } = await db
        .updateTable('surveyKiosk')
        .set(row)
        .where('officeId', '=', kiosk.officeId)
        .where('version', '=', expectedVersion)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },
  }
}
