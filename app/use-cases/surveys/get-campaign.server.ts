import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { instrumentsIn } from '#app/domain/surveys/instruments.ts'
import type { SurveyInstrument } from '#app/domain/surveys/instruments.ts'
import type { Tally } from '#app/domain/surveys/tally.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getOfficeYear } from '#app/use-cases/overview/find-office.server.ts'
import type { Repositories } from '#db/store.server.ts'

type SurveyAction = 'survey:read' | 'survey:manage'
export type CampaignKey = { readonly officeId: string; readonly campaignId: string }
export type CampaignRow = NonNullable<Awaited<ReturnType<Repositories['surveyCampaigns']['find']>>>

/** A campaign with what it keeps as JSON read. `tally` is null while answers still come. */
export type Campaign = Omit<CampaignRow, 'instruments' | 'populationByService' | 'tally'> & {
  readonly instruments: readonly SurveyInstrument[]
  readonly populationByService: Readonly<Record<string, number>>
  readonly tally: Tally | null
}

/** The office whose surveys the actor may see, or manage. Errors as `getOfficeYear`. */
export function getSurveyOffice(
  repositories: Pick<Repositories, 'offices'>,
  now: Tools['now'],
  actor: Actor,
  officeId: string,
  action: SurveyAction,
) {
  return getOfficeYear(repositories, now, actor, { officeId }, action)
}

/**
 * A campaign of an office, held until the transaction ends where it is to be changed. Errors: 'not-found' out of reach
 * and for a campaign of another office, 'forbidden' where the action is not the actor's.
 */
export async function getCampaign(
  repositories: Pick<Repositories, 'offices' | 'surveyCampaigns'>,
  now: Tools['now'],
  actor: Actor,
  { officeId, campaignId }: CampaignKey,
  action: SurveyAction,
) {
  const found = await getSurveyOffice(repositories, now, actor, officeId, action)
  const { surveyCampaigns } = repositories
  const row = await (action === 'survey:manage' ? surveyCampaigns.lock(campaignId) : surveyCampaigns.find(campaignId))
  if (row?.officeId !== officeId) throw new AppError('not-found', 'campaign')
  return { ...found, campaign: readCampaignRow(row) }
}

/** Reads what a row keeps as JSON. */
export function readCampaignRow(row: CampaignRow): Campaign {
  return {
    ...row,
    instruments: instrumentsIn(row.instruments),
    populationByService: JSON.parse(row.populationByService) as Readonly<Record<string, number>>,
    tally: row.tally === null ? null : (JSON.parse(row.tally) as Tally),
  }
}
