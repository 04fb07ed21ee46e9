import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { mostRespondents } from '#app/domain/surveys/tally.ts'
import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import type { JsonValue } from '#app/domain/trace/canonical-json.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { getCampaign } from './get-campaign.server.ts'
import type { Campaign, CampaignKey } from './get-campaign.server.ts'
import { keptPopulation } from './population.server.ts'
import type { Population } from './population.server.ts'

type SurveyTools = Pick<Tools, 'store' | 'now' | 'catalogue'>
type Seen = CampaignKey & { readonly expectedVersion: number }
type Change = Parameters<Repositories['surveyCampaigns']['change']>[2]
type Told = { readonly action: string; readonly change: Change; readonly reason?: string }

/**
 * Ends a survey. Its counts are kept from now on as they are, and no answer is taken any more. The people served are
 * confirmed with it: the quarter may have brought more than was thought at its beginning.
 *
 * Errors: 'invalid' 'survey-faults' as for the people served, 'conflict' 'campaign-closed' and 'campaign-changed'.
 */
export function closeCampaign(tools: SurveyTools, actor: Actor, input: Seen & Population): Promise<void> {
  return change(tools, actor, input, async (repositories, campaign, at) => {
    if (campaign.state !== 'open') throw new AppError('conflict', 'campaign-closed')
    const counted = await repositories.surveyAnswers.tally([campaign.id])
    const tally = counted.map(({ campaignId: _campaign, ...service }) => service)
    const people = keptPopulation(tools, input, mostRespondents(tally))
    const closed = { state: 'closed' as const, closedBy: actor.personId, closedAt: at }
    return { action: 'survey.closed', change: { ...people, ...closed, tally: canonicalJson(tally) } }
  })
}

/** Takes answers again, for a reason. Errors: 'conflict' 'campaign-open' and 'campaign-changed'. */
export function reopenCampaign(
  tools: SurveyTools,
  actor: Actor,
  input: Seen & { readonly reason: string },
): Promise<void> {
  return change(tools, actor, input, (_repositories, campaign) => {
    if (campaign.state !== 'closed') throw new AppError('conflict', 'campaign-open')
    const opened = { state: 'open' as const, closedBy: null, closedAt: null, tally: null }
    return Promise.resolve({ action: 'survey.reopened', change: opened, reason: input.reason })
  })
}

/** Corrects how many people were served while the survey runs. Errors as `closeCampaign`. */
export function changePopulation(tools: SurveyTools, actor: Actor, input: Seen & Population): Promise<void> {
  return change(tools, actor, input, (_repositories, campaign) => {
    if (campaign.state !== 'open') throw new AppError('conflict', 'campaign-closed')
    return Promise.resolve({ action: 'survey.population-changed', change: keptPopulation(tools, input, 0) })
  })
}

async function change(
  { store, now }: SurveyTools,
  actor: Actor,
  { expectedVersion, ...key }: Seen,
  decide: (repositories: Repositories, campaign: Campaign, at: string) => Promise<Told>,
): Promise<void> {
  const at = now().toISOString()
  await store.transaction(async (repositories) => {
    const { campaign } = await getCampaign(repositories, now, actor, key, 'survey:manage')
    const told = await decide(repositories, campaign, at)
    if (!(await repositories.surveyCampaigns.change(campaign.id, expectedVersion, told.change))) {
      throw new AppError('conflict', 'campaign-changed')
    }
    const { quarter, state, population } = campaign
    await repositories.events.append({
      ...{ stream: campaign.officeId, at, actorId: actor.personId, action: told.action, subject: campaign.id },
      oldValue: { quarter, state, population },
      newValue: {
        quarter,
        state: told.change.state ?? state,
        population: told.change.population ?? population,
        ...(told.change.tally ? { respondents: respondentsIn(told.change.tally) } : {}),
      } satisfies JsonValue,
      ...(told.reason === undefined ? {} : { reason: told.reason }),
    })
  })
}

function respondentsIn(tally: string): number {
  return mostRespondents(JSON.parse(tally) as Parameters<typeof mostRespondents>[0])
}
