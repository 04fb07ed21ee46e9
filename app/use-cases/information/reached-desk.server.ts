import type { Action } from '#app/domain/access/actions.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { authorize } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import { isAddedKind } from '#app/domain/organisation/units.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'

type Office = {
  readonly id: string
  readonly path: string
  readonly timezone: string
  readonly name: string
  readonly shortName: string
}

/** An office that serves the public, with the day it is there. Throws 'not-found' for anything else. One query. */
export async function findPublicOffice(
  { units }: Pick<Repositories, 'units'>,
  now: Tools['now'],
  officeId: string,
): Promise<{ readonly office: Office; readonly today: string }> {
  const unit = await units.find(officeId, localDay(now()))
  if (!unit || !isAddedKind(unit.kind)) throw new AppError('not-found', 'office')
  const today = localDay(now(), unit.timezone)
  if (unit.closedOn !== null && unit.closedOn < today) throw new AppError('not-found', 'office')
  const { id, path, timezone, name, shortName } = unit
  return { office: { id, path, timezone, name: name ?? id, shortName: shortName ?? name ?? id }, today }
}

/**
 * The information centre of an office, for who may do this there. Throws 'not-found' out of reach, 'forbidden' where
 * the action is not the actor's.
 */
export async function reachedDesk(
  repositories: Pick<Repositories, 'units'>,
  now: Tools['now'],
  actor: Actor,
  { officeId, action }: { readonly officeId: string; readonly action: Action },
) {
  const { office, today } = await findPublicOffice(repositories, now, officeId)
  const place = { unitPath: office.path, today, areaKey: null }
  authorize(actor, action, place)
  return { office, place }
}
