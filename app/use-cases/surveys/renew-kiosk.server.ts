import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getSurveyOffice } from './get-campaign.server.ts'

export type RenewKiosk = { readonly officeId: string; readonly expectedVersion: number }

/**
 * Gives the office a new key for its device at the counter; every device with the old one becomes a phone like any
 * other. The key itself is no part of the trace. Errors: 'conflict' 'kiosk-renewed' when somebody was faster.
 */
export async function renewKiosk(
  { store, now, tokens }: Pick<Tools, 'store' | 'now' | 'tokens'>,
  actor: Actor,
  { officeId, expectedVersion }: RenewKiosk,
): Promise<void> {
  const at = now().toISOString()
  await store.transaction(async (repositories) => {
    await getSurveyOffice(repositories, now, actor, officeId, 'survey:manage')
    const kiosk = { officeId, deviceKey: tokens.newToken(), renewedBy: actor.personId, renewedAt: at }
    if (!(await repositories.surveyCampaigns.saveKiosk(kiosk, expectedVersion))) {
      throw new AppError('conflict', 'kiosk-renewed')
    }
    await repositories.events.append({
      ...{ stream: officeId, at, actorId: actor.personId, action: 'survey.kiosk-renewed', subject: officeId },
      oldValue: { version: expectedVersion },
      newValue: { version: expectedVersion + 1 },
    })
  })
}
