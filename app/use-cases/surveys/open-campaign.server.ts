import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { keptInstruments } from '#app/domain/surveys/instruments.ts'
import type { SurveyInstrument } from '#app/domain/surveys/instruments.ts'
import { quartersToOpen } from '#app/domain/surveys/quarters.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getSurveyOffice } from './get-campaign.server.ts'
import { keptPopulation } from './population.server.ts'
import type { Population } from './population.server.ts'

export type OpenCampaign = Population & {
  readonly officeId: string
  readonly quarter: string
  readonly instruments: readonly SurveyInstrument[]
}

/**
 * Opens the survey of a quarter and gives its id. The first one of an office brings the key for its device at the
 * counter. Errors: 'invalid' 'survey-faults' with codes by field, 'conflict' 'campaign-exists' where the quarter has
 * one, 'not-found' and 'forbidden' as for every act on surveys.
 */
export async function openCampaign(
  tools: Pick<Tools, 'store' | 'now' | 'newId' | 'tokens' | 'catalogue'>,
  actor: Actor,
  input: OpenCampaign,
): Promise<string> {
  const { store, now, newId, tokens } = tools
  const at = now().toISOString()
  const { officeId, quarter } = input
  return store.transaction(async (repositories) => {
    const { place } = await getSurveyOffice(repositories, now, actor, officeId, 'survey:manage')
    if (!quartersToOpen(place.today).includes(quarter)) throw faults({ quarter: ['unknown-option'] })
    if (input.instruments.length === 0) throw faults({ instruments: ['choose-one'] })
    const people = keptPopulation(tools, input, 0)
    const campaign = {
      ...{ id: newId(), officeId, quarter, instruments: keptInstruments(input.instruments), ...people },
      ...{ state: 'open' as const, tally: null, openedBy: actor.personId, openedAt: at },
      ...{ closedBy: null, closedAt: null, version: 1 },
    }
    if (!(await repositories.surveyCampaigns.create(campaign))) throw new AppError('conflict', 'campaign-exists')
    const kiosk = { officeId, deviceKey: tokens.newToken(), renewedBy: actor.personId, renewedAt: at }
    await repositories.surveyCampaigns.saveKiosk(kiosk, 0)
    const { id, instruments, population } = campaign
    await repositories.events.append({
      ...{ stream: officeId, at, actorId: actor.personId, action: 'survey.opened', subject: id },
      oldValue: null,
      newValue: { quarter, instruments, population },
    })
    return id
  })
}

function faults(codes: Readonly<Record<string, readonly string[]>>): AppError {
  return new AppError('invalid', 'survey-faults', { faults: codes })
}
