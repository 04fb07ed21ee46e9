import type { Actor } from '#app/domain/access/actor.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import { personalDataIn } from '#app/domain/privacy/screen-text.ts'
import type { PersonalData } from '#app/domain/privacy/screen-text.ts'
import { commentLimit } from '#app/domain/surveys/limits.ts'
import { surveyInstruments } from '#app/domain/surveys/instruments.ts'
import type { SurveyInstrument } from '#app/domain/surveys/instruments.ts'
import type { Profile } from '#app/domain/surveys/profile.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { cameBefore } from '#app/use-cases/accounts/came-before.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { getCampaign } from './get-campaign.server.ts'
import type { CampaignKey } from './get-campaign.server.ts'

type ResponseTools = Pick<Tools, 'store' | 'now' | 'newId' | 'catalogue'>

/** What one visitor said, as digits for each survey that was answered. */
export type VisitorResponse = {
  readonly service: string
  readonly ratings: Readonly<Partial<Record<SurveyInstrument, string>>>
  readonly profile: Profile
  readonly comment: string
}

type Asked = {
  readonly id: string
  readonly instruments: readonly SurveyInstrument[]
  readonly timezone: string
}

/**
 * Keeps the answer of a visitor who is nobody: one row with the day and no more, and what was written besides in
 * another place. No event: a chain of events would put answers in a line and tell when each was given.
 *
 * Errors: 'invalid' 'response-faults' with codes by field, 'conflict' 'survey-closed'.
 */
export async function recordResponse(
  tools: ResponseTools,
  campaign: Asked,
  source: 'phone' | 'kiosk',
  response: VisitorResponse,
): Promise<void> {
  assertWhole(tools, campaign, response, campaign.instruments)
  const { comment } = response
  if (comment === '') return keep(tools, tools.store, campaign, source, response)
  await tools.store.transaction(async (repositories) => {
    await keep(tools, repositories, campaign, source, response)
    await repositories.surveyAnswers.addComment({ campaignId: campaign.id, id: tools.newId(), comment })
  })
}

/**
 * Enters an answer that was given on paper. Who entered it stands in the trace, what was answered does not. On paper a
 * survey may have been left out whole. A sheet that came before by the same form (`sentAs`) is not counted again. Errors as `recordResponse`, and out of reach as for every act on surveys.
 */
export async function recordPaper(
  tools: ResponseTools,
  actor: Actor,
  {
    officeId,
    campaignId,
    sentAs,
    ...response
  }: CampaignKey & VisitorResponse & { readonly sentAs?: string | undefined },
): Promise<void> {
  const at = tools.now().toISOString()
  await tools.store.transaction(async (repositories) => {
    const key = { officeId, campaignId }
    const { campaign, office } = await getCampaign(repositories, tools.now, actor, key, 'survey:manage')
    const answered = campaign.instruments.filter((instrument) => response.ratings[instrument] !== undefined)
    assertWhole(tools, campaign, response, answered)
    if (answered.length === 0) throw new AppError('invalid', 'response-faults', { faults: { form: ['required'] } })
    if (await cameBefore(repositories, tools, sentAs)) return
    await keep(tools, repositories, { ...campaign, timezone: office.timezone }, 'paper', response)
    const { comment } = response
    if (comment !== '') {
      await repositories.surveyAnswers.addComment({ campaignId, id: tools.newId(), comment })
    }
    await repositories.events.append({
      ...{ stream: officeId, at, actorId: actor.personId, action: 'survey.paper-entered', subject: campaignId },
      oldValue: null,
      newValue: { quarter: campaign.quarter, instruments: answered.join(',') },
    })
  })
}

function assertWhole(
  { catalogue }: ResponseTools,
  { instruments }: Pick<Asked, 'instruments'>,
  { service, ratings, comment }: VisitorResponse,
  needed: readonly SurveyInstrument[],
): void {
  const faults: Record<string, readonly string[]> = {}
  if (!catalogue.service_types.some(({ code }) => code === service)) faults['service'] = ['choose-one']
  for (const instrument of needed) if (!ratings[instrument]) faults[instrument] = ['choose-one']
  for (const instrument of surveyInstruments) {
    if (ratings[instrument] && !instruments.includes(instrument)) faults[instrument] = ['unknown-option']
  }
  if ([...comment].length > commentLimit) faults['comment'] = ['too-long']
  else if (personalDataIn(comment).length > 0) faults['comment'] = personalDataIn(comment).map(personalFault)
  if (Object.keys(faults).length > 0) throw new AppError('invalid', 'response-faults', { faults })
}

/** The code of the catalogue for a kind of personal data. */
export function personalFault(kind: PersonalData): string {
  return `personal-${kind}`
}

async function keep(
  { now, newId }: ResponseTools,
  { surveyAnswers }: Pick<Repositories, 'surveyAnswers'>,
  { id: campaignId, timezone }: Pick<Asked, 'id' | 'timezone'>,
  source: 'phone' | 'kiosk' | 'paper',
  { service, ratings, profile }: VisitorResponse,
): Promise<void> {
  const { skm = null, spak = null, spkp = null } = ratings
  const answeredOn = localDay(now(), timezone)
  const answer = { campaignId, id: newId(), answeredOn, service, source, skm, spak, spkp, ...profile }
  if (!(await surveyAnswers.add(answer))) throw new AppError('conflict', 'survey-closed')
}
