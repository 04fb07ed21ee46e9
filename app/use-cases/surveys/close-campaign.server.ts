import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { fewestShown } from '#app/domain/surveys/composition.ts'
import { surveyResult } from '#app/domain/surveys/results.ts'
import { mostRespondents, wholeTally } from '#app/domain/surveys/tally.ts'
import type { Tally } from '#app/domain/surveys/tally.ts'
import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import type { JsonValue } from '#app/domain/trace/canonical-json.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { notify } from '#app/use-cases/notices/notify.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { getCampaign } from './get-campaign.server.ts'
import type { Campaign, CampaignKey } from './get-campaign.server.ts'
import { keptPopulation } from './population.server.ts'
import type { Population } from './population.server.ts'
import { surveyRoles } from './remind-open.server.ts'

type SurveyTools = Pick<Tools, 'store' | 'now' | 'newId' | 'catalogue'>
type Seen = CampaignKey & { readonly expectedVersion: number }
type Change = Parameters<Repositories['surveyCampaigns']['change']>[2]
type Told = {
  readonly action: string
  readonly change: Change
  readonly reason?: string
  /** What the office is told of it. */
  readonly news?: { readonly [key: string]: JsonValue }
}

/**
 * Ends a survey. Its counts are kept from now on as they are, and no answer is taken any more. The people served are
 * confirmed with it: the quarter may have brought more than was thought at its beginning. The office is told the result.
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
    return {
      action: 'survey.closed',
      change: { ...people, ...closed, tally: canonicalJson(tally) },
      news: { news: 'closed', quarter: campaign.quarter, ...resultOf(tools, tally) },
    }
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
  { store, now, newId }: SurveyTools,
  actor: Actor,
  { expectedVersion, ...key }: Seen,
  decide: (repositories: Repositories, campaign: Campaign, at: string) => Promise<Told>,
): Promise<void> {
  const at = now().toISOString()
  await store.transaction(async (repositories) => {
    const { campaign, office, place } = await getCampaign(repositories, now, actor, key, 'survey:manage')
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
    if (told.news === undefined) return
    const about = { kind: 'survey', officeId: campaign.officeId, officePath: office.path, today: place.today } as const
    const who = { roles: surveyRoles, except: actor.personId, assessmentId: null }
    await notify(repositories, { now, newId }, { ...about, ...who, subject: campaign.id, detail: told.news })
  })
}

/** What the whole survey came to; no index where so few answered that it tells of somebody. */
function resultOf({ catalogue }: Pick<SurveyTools, 'catalogue'>, tally: Tally): { readonly [key: string]: JsonValue } {
  const respondents = mostRespondents(tally)
  const result = surveyResult(catalogue, 'skm', wholeTally(tally, 'skm'), 0)
  if (!result || result.ikm === null || result.respondents < fewestShown) return { respondents }
  return { respondents, ikm: result.ikm, grade: result.grade }
}

function respondentsIn(tally: string): number {
  return mostRespondents(JSON.parse(tally) as Parameters<typeof mostRespondents>[0])
}
