import type { Actor } from '#app/domain/access/actor.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getSurveyOffice } from './get-campaign.server.ts'

/** Whose poster it is: the institution from the top down, the office last. Two queries. */
export async function readPoster(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  officeId: string,
): Promise<{ readonly letterhead: readonly string[]; readonly at: string }> {
  const { office, place } = await getSurveyOffice(store, now, actor, officeId, 'survey:read')
  const units = await store.units.listAncestors(office.path, place.today)
  return { letterhead: units.map(({ id, name }) => name ?? id), at: now().toISOString() }
}
