import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'
import type { OfficeHead } from './overview-view.server.ts'

type Row = {
  readonly officeId: string
  readonly officePath: string
  readonly timezone: string
  readonly year: number
}

/** The top of a page about one assessment: its office and the Kanwil above it, by the names of the day. One query. */
export async function readHead(
  { units }: Pick<Repositories, 'units'>,
  now: Tools['now'],
  { officeId, officePath, timezone, year }: Row,
  today: string,
): Promise<OfficeHead> {
  const above = await units.listAncestors(officePath, today)
  return {
    officeId,
    office: above.find(({ id }) => id === officeId)?.name ?? officeId,
    kanwil: above.find(({ kind, id }) => kind === 'kanwil' && id !== officeId)?.shortName ?? null,
    timezone,
    year,
    years: [year],
    now: now().toISOString(),
  }
}
