import type { Actor } from '#app/domain/access/actor.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { findChangeableUnit } from './find-unit.server.ts'

export type CloseUnit = {
  readonly unitId: string
  /** Its last day, 'YYYY-MM-DD'; null opens it again. */
  readonly closedOn: string | null
  readonly reason: string
}

/**
 * Sets the last day of a unit, or takes it back. From the day after, it appears in no new year and no list; its past
 * stays. Errors: 'invalid' 'dates-reversed' before its first day, 'conflict' 'open-beneath' while units beneath it
 * stay open longer, 'central-unit'.
 */
export async function closeUnit(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  { unitId, closedOn, reason }: CloseUnit,
): Promise<void> {
  await store.transaction(async (repositories) => {
    const unit = await findChangeableUnit(repositories, actor, unitId, localDay(now()))
    if (unit.closedOn === closedOn) return
    if (closedOn !== null) {
      if (unit.openedOn !== null && closedOn < unit.openedOn) throw new AppError('invalid', 'dates-reversed')
      const beneath = await repositories.unitRegister.countOpenBeneath(unitId, closedOn)
      if (beneath > 0) throw new AppError('conflict', 'open-beneath')
    }
    await repositories.unitRegister.change(unitId, { closedOn })
    await repositories.events.append({
      stream: 'administration',
      at: now().toISOString(),
      actorId: actor.personId,
      action: closedOn === null ? 'unit.reopened' : 'unit.closed',
      subject: unitId,
      oldValue: { closedOn: unit.closedOn },
      newValue: { closedOn },
      reason,
    })
  })
}
