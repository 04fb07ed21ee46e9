import type { Actor } from '#app/domain/access/actor.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { findChangeableUnit } from './find-unit.server.ts'

export type UnitDetails = {
  readonly officeClass: string | null
  readonly province: string | null
  readonly city: string | null
  readonly timezone: string
  readonly openedOn: string | null
}

/** Changes what a unit is; kind, code and place in the tree stay. Errors: 'invalid' 'dates-reversed', as `renameUnit`. */
export async function changeUnit(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  unitId: string,
  details: UnitDetails,
): Promise<void> {
  await store.transaction(async (repositories) => {
    const unit = await findChangeableUnit(repositories, actor, unitId, localDay(now()))
    if (details.openedOn !== null && unit.closedOn !== null && unit.closedOn < details.openedOn) {
      throw new AppError('invalid', 'dates-reversed')
    }
    const keys = (Object.keys(details) as (keyof UnitDetails)[]).filter((key) => details[key] !== unit[key])
    if (keys.length === 0) return
    const certainty = keys.includes('officeClass') && details.officeClass !== null && { classCertainty: 'confirmed' }
    await repositories.unitRegister.change(unitId, { ...details, ...certainty })
    await repositories.events.append({
      stream: 'administration',
      at: now().toISOString(),
      actorId: actor.personId,
      action: 'unit.changed',
      subject: unitId,
      oldValue: Object.fromEntries(keys.map((key) => [key, unit[key]])),
      newValue: Object.fromEntries(keys.map((key) => [key, details[key]])),
    })
  })
}
