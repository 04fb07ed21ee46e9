import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { personalDataIn } from '#app/domain/privacy/screen-text.ts'
import { elementsOf } from '#app/domain/surveys/instruments.ts'
import type { SurveyInstrument } from '#app/domain/surveys/instruments.ts'
import type { JsonValue } from '#app/domain/trace/canonical-json.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getCampaign } from './get-campaign.server.ts'
import type { CampaignKey } from './get-campaign.server.ts'
import { personalFault } from './record-response.server.ts'

type PlanTools = Pick<Tools, 'store' | 'now' | 'newId' | 'catalogue'>

export type PlanText = { readonly action: string; readonly owner: string; readonly dueOn: string }
export type PlanAction = CampaignKey & PlanText & { readonly instrument: SurveyInstrument; readonly element: string }
export type ActionKey = CampaignKey & { readonly actionId: string; readonly expectedVersion: number }
export type ActionState = 'planned' | 'running' | 'done' | 'dropped'

/**
 * Plans what is done about an element: by whom (a role or unit) and until when. Errors: 'invalid' 'survey-faults' with
 * codes by field (a day before today, what looks like personal data), 'not-found' for an element nobody was asked.
 */
export async function planAction(tools: PlanTools, actor: Actor, input: PlanAction): Promise<void> {
  const { store, now, newId, catalogue } = tools
  const at = now().toISOString()
  const { officeId, campaignId, instrument, element, action, owner, dueOn } = input
  await store.transaction(async (repositories) => {
    const { campaign, place } = await getCampaign(repositories, now, actor, input, 'survey:manage')
    const isAsked = campaign.instruments.includes(instrument)
    if (!isAsked || !elementsOf(catalogue, instrument).some(({ code }) => code === element)) {
      throw new AppError('not-found', 'element')
    }
    assertText({ action, owner }, dueOn < place.today ? { dueOn: ['due-passed'] } : {})
    const planned = {
      ...{ id: newId(), campaignId, instrument, element, action, owner, dueOn, state: 'planned' as const, note: '' },
      ...{ finishedOn: null, plannedBy: actor.personId, plannedAt: at, version: 1 },
    }
    await repositories.surveyActions.insertMany([planned])
    await repositories.events.append({
      ...{ stream: officeId, at, actorId: actor.personId, action: 'survey-action.planned', subject: planned.id },
      oldValue: null,
      newValue: { quarter: campaign.quarter, element, action, owner, dueOn },
    })
  })
}

/** Words a follow-up otherwise, or gives it another day. Errors as `planAction`, and 'conflict' 'action-changed'. */
export function rewriteAction(tools: PlanTools, actor: Actor, input: ActionKey & PlanText): Promise<void> {
  const { action, owner, dueOn } = input
  return changeAction(tools, actor, input, 'survey-action.changed', (before, today) => {
    assertText({ action, owner }, dueOn < today && dueOn !== before.dueOn ? { dueOn: ['due-passed'] } : {})
    return { action, owner, dueOn }
  })
}

/**
 * Says how far a follow-up has come; done and dropped need a word. Errors: 'invalid' 'survey-faults', 'conflict'
 * 'action-changed'.
 */
export function moveAction(
  tools: PlanTools,
  actor: Actor,
  input: ActionKey & { readonly state: ActionState; readonly note: string },
): Promise<void> {
  const { state, note } = input
  return changeAction(tools, actor, input, 'survey-action.moved', (_before, today) => {
    const needed = (state === 'done' || state === 'dropped') && note === ''
    assertText({ note }, needed ? { note: ['required'] } : {})
    return { state, note, finishedOn: state === 'done' ? today : null }
  })
}

type Change = { readonly [field: string]: string | null }
type Kept = { readonly dueOn: string }

async function changeAction(
  { store, now }: PlanTools,
  actor: Actor,
  { actionId, expectedVersion, ...input }: ActionKey,
  told: 'survey-action.changed' | 'survey-action.moved',
  decide: (before: Kept, today: string) => Change,
): Promise<void> {
  const at = now().toISOString()
  await store.transaction(async (repositories) => {
    const { campaign, place } = await getCampaign(repositories, now, actor, input, 'survey:manage')
    const before = await repositories.surveyActions.find(actionId)
    if (before?.campaignId !== campaign.id) throw new AppError('not-found', 'action')
    const change = decide(before, place.today)
    if (!(await repositories.surveyActions.change(actionId, expectedVersion, change))) {
      throw new AppError('conflict', 'action-changed')
    }
    const kept: Readonly<Record<string, JsonValue>> = before
    const old = Object.fromEntries(Object.keys(change).map((field) => [field, kept[field] ?? null]))
    const about = { quarter: campaign.quarter, element: before.element }
    await repositories.events.append({
      ...{ stream: campaign.officeId, at, actorId: actor.personId, action: told, subject: actionId },
      oldValue: { ...about, ...old },
      newValue: { ...about, ...change },
    })
  })
}

/** No person is named in a plan: an owner is a role or unit. */
function assertText(
  texts: Readonly<Record<string, string>>,
  others: Readonly<Record<string, readonly string[]>>,
): void {
  const faults: Record<string, readonly string[]> = { ...others }
  for (const [field, text] of Object.entries(texts)) {
    const found = personalDataIn(text)
    if (found.length > 0) faults[field] = found.map(personalFault)
  }
  if (Object.keys(faults).length > 0) throw new AppError('invalid', 'survey-faults', { faults })
}
