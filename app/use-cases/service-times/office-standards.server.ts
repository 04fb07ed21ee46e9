import { standardsOf } from '#app/domain/service-times/standards.ts'
import type { Standards } from '#app/domain/service-times/standards.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'

/** The standards an office is measured by: the catalogue's, and its own announced ones where that leaves it free. */
export async function officeStandards(
  { officeProfiles }: Pick<Repositories, 'officeProfiles'>,
  { catalogue }: Pick<Tools, 'catalogue'>,
  officeId: string,
): Promise<Standards> {
  const own = await officeProfiles.listServices(officeId)
  const days = own.flatMap(({ service, standardDays }): readonly [string, number][] => {
    return standardDays === null ? [] : [[service, standardDays]]
  })
  return standardsOf(catalogue.service_types, new Map(days))
}
