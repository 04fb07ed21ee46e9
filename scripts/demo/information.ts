import { informationRows } from '#db/seed/information.server.ts'
import type { SeedOffice } from '#db/seed/offices.server.ts'
import type { Repositories } from '#db/store.server.ts'

/** Puts in what was asked at the information centres, and what their offices tell the public. */
export async function insertInformation(
  { enquiries, officeProfiles, events }: Repositories,
  today: string,
  offices: readonly SeedOffice[],
): Promise<void> {
  const rows = informationRows(today, offices)
  await enquiries.insertMany(rows.enquiries)
  await officeProfiles.insertMany(rows.profiles, rows.services)
  await events.appendMany(rows.events)
}
