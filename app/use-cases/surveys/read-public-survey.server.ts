import type { Member } from '#app/domain/indicators/types.ts'
import { elementsOf } from '#app/domain/surveys/instruments.ts'
import type { SurveyInstrument } from '#app/domain/surveys/instruments.ts'
import { quartersToOpen } from '#app/domain/surveys/quarters.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getPublicOffice } from '#app/use-cases/complaints/public-office.server.ts'
import { readCampaignRow } from './get-campaign.server.ts'

/** One survey of the campaign with what it asks. */
export type AskedSurvey = { readonly instrument: SurveyInstrument; readonly elements: readonly Member[] }

/** What a visitor is asked at an office; `campaign` is null while nothing is asked. */
export type PublicSurvey = {
  readonly officeId: string
  readonly office: string
  readonly timezone: string
  readonly campaign: {
    readonly id: string
    readonly quarter: string
    readonly instruments: readonly SurveyInstrument[]
  } | null
  readonly surveys: readonly AskedSurvey[]
  readonly services: readonly Member[]
  /** Whether the device that asks is the office's own at the counter. */
  readonly kiosk: boolean
}

/**
 * The survey of an office as anybody meets it. A survey that was left open is asked no longer than its office could
 * still open it: visitors of a later quarter say nothing about that one. `deviceKey` is what a device claims to be the
 * office's own by. Three queries at most. Throws 'not-found' for an office that does not exist or is closed.
 */
export async function readPublicSurvey(
  { store, now, catalogue }: Pick<Tools, 'store' | 'now' | 'catalogue'>,
  officeId: string,
  deviceKey: string | undefined,
): Promise<PublicSurvey> {
  const { name, timezone, today } = await getPublicOffice(store, { now }, officeId)
  const row = await store.surveyCampaigns.findOpen(officeId, quartersToOpen(today))
  const kiosk = deviceKey === undefined ? undefined : await store.surveyCampaigns.findKiosk(officeId)
  const campaign = row ? readCampaignRow(row) : null
  return {
    officeId,
    office: name,
    timezone,
    campaign: campaign && { id: campaign.id, quarter: campaign.quarter, instruments: campaign.instruments },
    surveys: (campaign?.instruments ?? []).map((instrument) => ({
      instrument,
      elements: elementsOf(catalogue, instrument),
    })),
    services: campaign ? catalogue.service_types.map(({ code, name: service }) => ({ code, name: service })) : [],
    kiosk: kiosk !== undefined && kiosk.deviceKey === deviceKey,
  }
}
