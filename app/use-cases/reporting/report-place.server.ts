import type { Action } from '#app/domain/access/actions.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { authorize } from '#app/domain/access/authorize.ts'
import { centralTimeZone, localDay } from '#app/domain/calendar/local-day.ts'
import { periodOf } from '#app/domain/calendar/periods.ts'
import type { Period } from '#app/domain/calendar/periods.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'

/** The year a period belongs to. */
export function yearOf({ key }: Pick<Period, 'key'>): number {
  return Number(key.slice(0, 4))
}

/**
 * An office and a period of its reporting, for who may do something there. Throws 'not-found' for an office out of
 * reach and for a period that was never opened, 'forbidden' for everybody else.
 */
export async function reportPlace(
  { units, indicatorPeriods }: Pick<Repositories, 'units' | 'indicatorPeriods'>,
  { now }: Pick<Tools, 'now'>,
  actor: Actor,
  { officeId, period: key, action }: { readonly officeId: string; readonly period: string; readonly action: Action },
) {
  const unit = await units.find(officeId, localDay(now(), centralTimeZone))
  if (!unit) throw new AppError('not-found', 'office')
  const period = periodOf(key)
  const today = localDay(now(), unit.timezone)
  const place = { unitPath: unit.path, today, areaKey: null, ...(period ? { year: yearOf(period) } : {}) }
  authorize(actor, action, place)
  const opened = period ? await indicatorPeriods.find(key) : undefined
  if (!period || !opened) throw new AppError('not-found', 'period')
  return { unit, place, today, period, opened }
}
