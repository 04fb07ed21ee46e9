import type { Actor } from '#app/domain/access/actor.ts'
import { can } from '#app/domain/access/authorize.ts'
import type { Bilingual } from '#app/domain/instrument/types.ts'
import { emptyProfile, servicesOf } from '#app/domain/information/profile.ts'
import type { OfficeProfile, ServiceInfo } from '#app/domain/information/profile.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { readHead } from '#app/use-cases/overview/read-head.server.ts'
import type { OfficeHead } from '#app/use-cases/overview/overview-view.server.ts'
import { profileOf, serviceOf } from './read-profile.server.ts'
import { reachedDesk } from './reached-desk.server.ts'

/** A service in the form of the office; version 0 while nothing was said of it. */
export type EditedService = ServiceInfo & {
  readonly version: number
  readonly name: Bilingual
  /** The catalogue's own standard in working days. */
  readonly usualDays: number | null
}

export type ProfilePage = {
  readonly head: OfficeHead
  readonly canWrite: boolean
  readonly profile: OfficeProfile
  readonly version: number
  readonly changedAt: string | null
  readonly services: readonly EditedService[]
}

/**
 * What an office tells the public, as its team edits it; the others of its readers look at it. Four queries. Throws
 * 'not-found' out of reach, 'forbidden' for whoever may not look into the information centre.
 */
export async function readProfilePage(
  { store, now, catalogue }: Pick<Tools, 'store' | 'now' | 'catalogue'>,
  actor: Actor,
  officeId: string,
): Promise<ProfilePage> {
  const { office, place } = await reachedDesk(store, now, actor, { officeId, action: 'information:read' })
  const row = await store.officeProfiles.find(officeId)
  const rows = await store.officeProfiles.listServices(officeId)
  const where = { officeId, officePath: office.path, timezone: office.timezone, year: Number(place.today.slice(0, 4)) }
  return {
    head: await readHead(store, now, where, place.today),
    canWrite: can(actor, 'profile:write', place),
    profile: row ? profileOf(row) : emptyProfile,
    version: row ? Number(row.version) : 0,
    changedAt: row?.changedAt ?? null,
    services: servicesOf(catalogue, rows.map(serviceOf)).map((info) => {
      const type = catalogue.service_types.find(({ code }) => code === info.service)!
      const version = Number(rows.find(({ service }) => service === info.service)?.version ?? 0)
      return { ...info, version, name: type.name, usualDays: type.standard_working_days }
    }),
  }
}
