import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Member } from '#app/domain/indicators/types.ts'
import { elementsOf } from '#app/domain/surveys/instruments.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { readHead } from '#app/use-cases/overview/read-head.server.ts'
import { readCampaignRow, getSurveyOffice } from './get-campaign.server.ts'
import type { CampaignKey } from './get-campaign.server.ts'
import type { AskedSurvey } from './read-public-survey.server.ts'
import type { SurveyHead } from './survey-view.server.ts'

/** What a sheet of paper of a campaign asks. */
export type PaperSheet = {
  readonly head: SurveyHead
  readonly campaignId: string
  readonly quarter: string
  readonly surveys: readonly AskedSurvey[]
  readonly services: readonly Member[]
}

/**
 * The sheet that answers from paper are entered by, for whoever manages the surveys of the office. Three queries.
 * Errors: 'conflict' 'campaign-closed', and out of reach as for every act on surveys.
 */
export async function readPaper(
  { store, now, catalogue }: Pick<Tools, 'store' | 'now' | 'catalogue'>,
  actor: Actor,
  { officeId, campaignId }: CampaignKey,
): Promise<PaperSheet> {
  const { office, place, year, years } = await getSurveyOffice(store, now, actor, officeId, 'survey:manage')
  const row = await store.surveyCampaigns.find(campaignId)
  if (row?.officeId !== officeId) throw new AppError('not-found', 'campaign')
  if (row.state !== 'open') throw new AppError('conflict', 'campaign-closed')
  const { quarter, instruments } = readCampaignRow(row)
  const at = { officeId, officePath: office.path, timezone: office.timezone, year }
  return {
    head: { ...(await readHead(store, now, at, place.today)), years },
    campaignId,
    quarter,
    surveys: instruments.map((instrument) => ({ instrument, elements: elementsOf(catalogue, instrument) })),
    services: catalogue.service_types.map(({ code, name }) => ({ code, name })),
  }
}
