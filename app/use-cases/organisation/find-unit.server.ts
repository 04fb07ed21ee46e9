import type { Actor } from '#app/domain/access/actor.ts'
import { authorize } from '#app/domain/access/authorize.ts'
import { AppError } from '#app/domain/errors.ts'
import { isAddedKind } from '#app/domain/organisation/units.ts'
import type { Repositories } from '#db/store.server.ts'

type Unit = NonNullable<Awaited<ReturnType<Repositories['units']['find']>>>

/** A unit that the actor administers. Throws 'not-found' out of reach, 'forbidden' where it is not the actor's. */
export async function findManagedUnit(
  { units }: Pick<Repositories, 'units'>,
  actor: Actor,
  unitId: string,
  today: string,
): Promise<Unit> {
  const unit = await units.find(unitId, today)
  if (!unit) throw new AppError('not-found', 'office')
  authorize(actor, 'organisation:manage', { unitPath: unit.path, today })
  return unit
}

/** The same for a change: the ministry and its central units come with the reference data and stay as they are. */
export async function findChangeableUnit(
  repositories: Pick<Repositories, 'units'>,
  actor: Actor,
  unitId: string,
  today: string,
): Promise<Unit> {
  const unit = await findManagedUnit(repositories, actor, unitId, today)
  if (!isAddedKind(unit.kind)) throw new AppError('conflict', 'central-unit')
  return unit
}
