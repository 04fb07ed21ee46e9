import type { Bilingual } from '#app/domain/instrument/types.ts'
import { emptyProfile, linesOf, servicesOf, standardDaysOf } from '#app/domain/information/profile.ts'
import type { Hours, OfficeProfile, ServiceInfo } from '#app/domain/information/profile.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { findPublicOffice } from './reached-desk.server.ts'

type ProfileRow = NonNullable<Awaited<ReturnType<Repositories['officeProfiles']['find']>>>
type ServiceRow = NonNullable<Awaited<ReturnType<Repositories['officeProfiles']['findService']>>>

/** A service as the public reads of it. */
export type PublicService = ServiceInfo & {
  readonly name: Bilingual
  /** The office's own standard, else the catalogue's, in working days; 0 is the same day, null unknown. */
  readonly days: number | null
}

/** What anybody may know of an office. */
export type PublicOffice = {
  readonly officeId: string
  readonly name: string
  readonly shortName: string
  readonly timezone: string
  /** The day at the office. */
  readonly today: string
  /** Whether the office has said anything about itself yet. */
  readonly told: boolean
  readonly profile: OfficeProfile
  /** Those that are offered, in the order of the catalogue. */
  readonly services: readonly PublicService[]
}

/**
 * What an office tells the public, for its public page and its touch screen. Nobody needs to be signed in. Three
 * queries. Throws 'not-found' for a unit that is no office or is closed.
 */
export async function readProfile(
  { store, now, catalogue }: Pick<Tools, 'store' | 'now' | 'catalogue'>,
  officeId: string,
): Promise<PublicOffice> {
  const { office, today } = await findPublicOffice(store, now, officeId)
  const row = await store.officeProfiles.find(officeId)
  const said = (await store.officeProfiles.listServices(officeId)).map(serviceOf)
  const { name, shortName, timezone } = office
  const services = servicesOf(catalogue, said).filter(({ offered }) => offered)
  return {
    ...{ officeId, name, shortName, timezone, today, told: row !== undefined },
    profile: row ? profileOf(row) : emptyProfile,
    services: services.map((info) => {
      const type = catalogue.service_types.find(({ code }) => code === info.service)!
      return { ...info, name: type.name, days: standardDaysOf(type, info) }
    }),
  }
}

/** A kept profile as the rules know it. */
export function profileOf(row: ProfileRow): OfficeProfile {
  const { address, hours, phone, whatsapp, email, driveThru, mobileService, statusUrl, queueUrl } = row
  const week = JSON.parse(hours) as readonly Hours[]
  return { address, hours: week, phone, whatsapp, email, driveThru, mobileService, statusUrl, queueUrl }
}

/** Kept information about a service as the rules know it. */
export function serviceOf({ service, offered, needs, fee, standardDays, steps }: ServiceRow): ServiceInfo {
  return {
    ...{ service, fee, offered: offered === 1 },
    standardDays: standardDays === null ? null : Number(standardDays),
    needs: linesOf(needs),
    steps: linesOf(steps),
  }
}
