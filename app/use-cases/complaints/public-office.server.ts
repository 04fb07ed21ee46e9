import { localDay } from '#app/domain/calendar/local-day.ts'
import { fitsUnitKind } from '#app/domain/access/roles.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'

/** An office as the public meets it. `today` is the day there. */
export type PublicOffice = {
  readonly id: string
  readonly path: string
  readonly name: string
  readonly timezone: string
  readonly today: string
}

/** An office that serves people today. Throws 'not-found' for anything else. One query. */
export async function getPublicOffice(
  { units }: Pick<Repositories, 'units'>,
  { now }: Pick<Tools, 'now'>,
  officeId: string,
): Promise<PublicOffice> {
  const unit = await units.find(officeId, localDay(now()))
  const today = localDay(now(), unit?.timezone)
  const serves = unit !== undefined && fitsUnitKind('operator_satker', unit.kind)
  const isOpen = (unit?.openedOn ?? today) <= today && today <= (unit?.closedOn ?? today)
  if (!serves || !isOpen) throw new AppError('not-found', 'office')
  return { id: unit.id, path: unit.path, name: unit.name ?? unit.id, timezone: unit.timezone, today }
}
