import type { Actor } from '#app/domain/access/actor.ts'
import { authorize } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import { fitsParent, isUnitCode, searchTextOf } from '#app/domain/organisation/units.ts'
import type { AddedKind } from '#app/domain/organisation/units.ts'
import type { Tools } from '#app/platform/tools.server.ts'

export type NewUnit = {
  /** The code by which it is known for ever: 'kanim-pati'. */
  readonly id: string
  readonly kind: AddedKind
  readonly parentId: string
  readonly name: string
  readonly shortName: string
  readonly officeClass: string | null
  readonly province: string | null
  readonly city: string | null
  readonly timezone: string
  /** 'YYYY-MM-DD', its first day. */
  readonly openedOn: string
}

/**
 * Adds a unit to the tree. Errors: 'not-found' for a parent out of reach, 'invalid' with 'code-shape' or
 * 'parent-kind', 'conflict' with 'code-used' or 'unit-closed' (the parent).
 */
export async function addUnit(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  { name, shortName, ...unit }: NewUnit,
): Promise<void> {
  const at = now().toISOString()
  const today = localDay(now())
  if (!isUnitCode(unit.id)) throw new AppError('invalid', 'code-shape')
  await store.transaction(async ({ units, events }) => {
    const parent = await units.find(unit.parentId, today)
    if (!parent) throw new AppError('not-found', 'office')
    authorize(actor, 'organisation:manage', { unitPath: parent.path, today })
    if (!fitsParent(unit.kind, parent.kind)) throw new AppError('invalid', 'parent-kind')
    if (parent.closedOn !== null && parent.closedOn < today) throw new AppError('conflict', 'unit-closed')
    if (await units.find(unit.id, today)) throw new AppError('conflict', 'code-used')

    const { id, officeClass, openedOn, city, province } = unit
    const classCertainty = officeClass === null ? null : ('confirmed' as const)
    // A name holds from the day the unit is known by it, which may lie before its opening.
    const validFrom = openedOn < today ? openedOn : today
    const searchText = searchTextOf([name, shortName, city, province])
    await units.insertMany(
      [{ ...unit, path: `${parent.path}${id}/`, classCertainty, closedOn: null }],
      [{ unitId: id, name, shortName, searchText, validFrom, validTo: null }],
    )
    await events.append({
      stream: 'administration',
      at,
      actorId: actor.personId,
      action: 'unit.added',
      subject: id,
      newValue: { name, kind: unit.kind, parentId: unit.parentId, officeClass, openedOn },
    })
  })
}
