import type { Actor } from '#app/domain/access/actor.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import { dayBefore, searchTextOf } from '#app/domain/organisation/units.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { findChangeableUnit } from './find-unit.server.ts'

export type RenameUnit = {
  readonly unitId: string
  readonly name: string
  readonly shortName: string
  /** The first day of the name; today or earlier, and after the first day of the name before. */
  readonly from: string
}

/**
 * Gives a unit another name from a day on; the former one stays with its days. Errors: 'invalid' 'name-date',
 * 'conflict' 'central-unit'.
 */
export async function renameUnit(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  { unitId, name, shortName, from }: RenameUnit,
): Promise<void> {
  const today = localDay(now())
  await store.transaction(async (repositories) => {
    const unit = await findChangeableUnit(repositories, actor, unitId, today)
    if (unit.name === name && unit.shortName === shortName) return
    const current = (await repositories.units.listNames(unitId)).at(-1)
    if (from > today || from <= (current?.validFrom ?? '')) throw new AppError('invalid', 'name-date')
    const searchText = searchTextOf([name, shortName, unit.city, unit.province])
    await repositories.unitRegister.rename(
      { unitId, name, shortName, searchText, validFrom: from, validTo: null },
      dayBefore(from),
    )
    await repositories.events.append({
      stream: 'administration',
      at: now().toISOString(),
      actorId: actor.personId,
      action: 'unit.renamed',
      subject: unitId,
      oldValue: { name: unit.name, shortName: unit.shortName },
      newValue: { name, shortName, from },
    })
  })
}
